import { type Grant, type Intrinsic, isIntrinsic, join, pseudo } from '../core/index.ts'
import type { Value } from '../expressions/index.ts'

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
    grants: [
      { actions: ['s3:ListBucket'], resources: [bucketArn(bucket)] },
      { actions: ['s3:GetObject'], resources: [objectArn(bucket, prefix ?? '', '*')] },
    ],
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
  inventory: (place: ObjectPlace): ItemReader<InventoriedObject> => file(place, { InputType: 'MANIFEST', ManifestType: 'S3_INVENTORY' }),
  /** The rows of the files that a manifest of Athena's UNLOAD names. */
  athenaManifest: <Item>(place: ObjectPlace, inputType: 'CSV' | 'JSONL' | 'PARQUET' = 'CSV'): ItemReader<Item> =>
    file(place, { InputType: inputType, ManifestType: 'ATHENA_DATA' }),
  /** The rows of a Parquet file. */
  parquet: <Item>(place: ObjectPlace): ItemReader<Item> => file(place, { InputType: 'PARQUET' }),
} as const

const listing = ({ bucket, prefix, maxItems }: Listing) =>
  ({
    kind: 'itemReader',
    resource: 'arn:aws:states:::s3:listObjectsV2',
    arguments: { Bucket: bucket, ...(prefix !== undefined && { Prefix: prefix }) },
    config: maxItems === undefined ? undefined : { MaxItems: maxItems },
    grants: [{ actions: ['s3:ListBucket'], resources: [bucketArn(bucket)] }],
  }) as const

const file = <Item>({ bucket, key, maxItems }: ObjectPlace, config: object): ItemReader<Item> => ({
  kind: 'itemReader',
  resource: 'arn:aws:states:::s3:getObject',
  arguments: { Bucket: bucket, Key: key },
  config: { ...config, ...(maxItems !== undefined && { MaxItems: maxItems }) },
  grants: [{ actions: ['s3:GetObject'], resources: [objectArn(bucket, key)] }],
})

const isKnown = (value: unknown): value is string | Intrinsic => typeof value === 'string' || isIntrinsic(value)

const bucketArn = (bucket: Value<string>): Intrinsic => join('', ['arn:', pseudo.partition, ':s3:::', isKnown(bucket) ? bucket : '*'])

/** The objects that a place or a prefix names; a part that only the run knows may be any. */
export const objectArn = (bucket: Value<string>, key: Value<string>, ending = ''): Intrinsic =>
  join('', ['arn:', pseudo.partition, ':s3:::', isKnown(bucket) ? bucket : '*', '/', isKnown(key) ? key : '*', ending])
