import type { Grant } from '../core/index.ts'
import type { Value } from '../expressions/index.ts'
import { mayList, mayRead, mayReadInventory } from './s3-grants.ts'

declare const itemType: unique symbol

/** Where a distributed Map reads its items from. Made by the functions of `readItems`. */
export interface ItemReader<out Item> {
  readonly kind: 'itemReader'
  readonly resource: string
  readonly arguments: unknown
  readonly config: unknown
  readonly grants: readonly Grant[]
  readonly [itemType]?: () => Item
}

/** An object of S3. */
export interface ObjectPlace {
  readonly bucket: Value<string>
  readonly key: Value<string>
  /** At most so many items. @default all */
  readonly maxItems?: Value<number>
}

/** The objects of a bucket whose keys begin with the prefix. */
interface Listing extends Omit<ObjectPlace, 'key'> {
  readonly prefix?: Value<string>
}

/** What a listing says of an object of S3. */
export interface ListedObject {
  readonly Etag: string
  readonly Key: string
  /** Seconds since 1970. */
  readonly LastModified: number
  /** Bytes. */
  readonly Size: number
  readonly StorageClass: string
}

/** An object of S3 that an inventory names. */
export interface InventoriedObject {
  readonly Bucket: string
  readonly Key: string
}

type Delimiter = 'COMMA' | 'PIPE' | 'SEMICOLON' | 'SPACE' | 'TAB'

/**
 * The items of a distributed Map, out of S3.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html
 */
export const readItems = {
  /** The objects of a bucket, as a listing names them. */
  objects: (place: Listing): ItemReader<ListedObject> => listing(place),
  /** What the objects of a bucket hold, one object's items after the other's; each is a file of that type. */
  contents: <Item>({
    bucket,
    prefix,
    maxItems,
    inputType,
  }: Listing & { readonly inputType: 'CSV' | 'JSON' | 'JSONL' | 'PARQUET' }): ItemReader<Item> => ({
    ...listing({ bucket, ...(prefix !== undefined && { prefix }) }),
    config: {
      InputType: inputType,
      ...(inputType === 'CSV' && { CSVHeaderLocation: 'FIRST_ROW' }),
      Transformation: 'LOAD_AND_FLATTEN',
      ...(maxItems !== undefined && { MaxItems: maxItems }),
    },
    grants: [mayList(bucket, prefix), mayRead(bucket, prefix ?? '', '*')],
  }),
  /** An array in a JSON file; `pointer` says where in the file it stands: `/orders/open`. */
  json: <Item>(place: ObjectPlace & { readonly pointer?: string }): ItemReader<Item> =>
    file(place, { InputType: 'JSON', ...(place.pointer !== undefined && { ItemsPointer: place.pointer }) }),
  /** A JSON value in each line. */
  jsonLines: <Item>(place: ObjectPlace): ItemReader<Item> => file(place, { InputType: 'JSONL' }),
  /** The rows of a CSV file, by column. Without `columns` the first line names them. */
  csv: <const Column extends string>(
    place: ObjectPlace & { readonly columns?: readonly Column[]; readonly delimiter?: Delimiter },
  ): ItemReader<{ readonly [Name in Column]: string }> =>
    file(place, {
      InputType: 'CSV',
      CSVHeaderLocation: place.columns === undefined ? 'FIRST_ROW' : 'GIVEN',
      ...(place.columns !== undefined && { CSVHeaders: place.columns }),
      ...(place.delimiter !== undefined && { CSVDelimiter: place.delimiter }),
    }),
  /** The objects that a manifest of S3 Inventory names. */
  inventory: (place: ObjectPlace): ItemReader<InventoriedObject> =>
    manifest(place, { InputType: 'MANIFEST', ManifestType: 'S3_INVENTORY' }, mayReadInventory(place.bucket, place.key)),
  /** The rows of the files that a manifest of Athena's UNLOAD names, somewhere in the manifest's own bucket. */
  athenaManifest: <Item>(place: ObjectPlace, inputType: 'CSV' | 'JSONL' | 'PARQUET' = 'CSV'): ItemReader<Item> =>
    manifest(place, { InputType: inputType, ManifestType: 'ATHENA_DATA' }, mayRead(place.bucket, '', '*')),
  /** The rows of a Parquet file. */
  parquet: <Item>(place: ObjectPlace): ItemReader<Item> => file(place, { InputType: 'PARQUET' }),
} as const

const listing = ({ bucket, prefix, maxItems }: Listing) =>
  ({
    kind: 'itemReader',
    resource: 'arn:aws:states:::s3:listObjectsV2',
    arguments: { Bucket: bucket, ...(prefix !== undefined && { Prefix: prefix }) },
    config: maxItems === undefined ? undefined : { MaxItems: maxItems },
    grants: [mayList(bucket, prefix)],
  }) as const

const file = <Item>({ bucket, key, maxItems }: ObjectPlace, config: object): ItemReader<Item> => ({
  kind: 'itemReader',
  resource: 'arn:aws:states:::s3:getObject',
  arguments: { Bucket: bucket, Key: key },
  config: { ...config, ...(maxItems !== undefined && { MaxItems: maxItems }) },
  grants: [mayRead(bucket, key)],
})

/** A file that names others, which are read, too. */
const manifest = <Item>(place: ObjectPlace, config: object, others: Grant): ItemReader<Item> => {
  const reader = file<Item>(place, config)
  return { ...reader, grants: [...reader.grants, others] }
}
