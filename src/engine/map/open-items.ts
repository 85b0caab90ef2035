import type { Json, JsonObject } from '../../core/index.ts'
import { errorNames, Failure } from '../failure.ts'
import type { ListedObject, ObjectStore, ObjectStoreFailure } from '../object-store.ts'
import { held } from '../run/held.ts'
import type { Routine } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import { textOf } from '../text-of.ts'
import { inventoryItems } from './inventory.ts'
import { type ItemSource, itemsOf, itemsOfPages } from './item-source.ts'
import { pagesOf } from './pages-of.ts'
import { parseItems } from './parse-items.ts'

interface Opening {
  readonly resource: string
  /** The evaluated Parameters or Arguments: bucket, key, prefix. */
  readonly given: JsonObject
  /** The ReaderConfig. */
  readonly config: JsonObject
}

/** Opens the items that an item reader names: an object's content, a manifest's objects, or a listing. */
export function* openItems(visit: Visit, { resource, given, config }: Opening): Routine<ItemSource> {
  const store = storeOf(visit)
  const { clock } = visit.branch.run.host
  const bucket = textOf(given.Bucket)
  if (resource.endsWith(':s3:listObjectsV2')) {
    const pages = listing(store, bucket, textOf(given.Prefix))
    return itemsOfPages(config.Transformation === 'LOAD_AND_FLATTEN' ? contents(pages, store, bucket, config) : pages, clock)
  }
  const body = yield* held(clock, () => read(store, bucket, textOf(given.Key)))
  if (config.InputType === 'MANIFEST' || config.ManifestType !== undefined) {
    return itemsOfPages(
      inventoryItems(body, config, (from, key) => read(store, from || bucket, key)),
      clock,
    )
  }
  return config.InputType === 'PARQUET' ? itemsOfPages(pagesOf(body, config), clock) : itemsOf(parseItems(body, config))
}

function storeOf(visit: Visit): ObjectStore {
  const { objects } = visit.branch.run.host
  if (objects === undefined)
    throw new Error(`The state '${visit.name}' reads items out of S3, and the execution was given no object store.`)
  return objects
}

async function* listing(store: ObjectStore, bucket: string, prefix: string): AsyncGenerator<readonly Json[]> {
  for await (const page of store.list(bucket, prefix)) {
    if ('error' in page) throw unreadable(page)
    yield page.map(listed)
  }
}

async function* contents(
  pages: AsyncGenerator<readonly Json[]>,
  store: ObjectStore,
  bucket: string,
  config: JsonObject,
): AsyncGenerator<readonly Json[]> {
  for await (const page of pages) {
    for (const object of page) {
      const key = typeof object === 'object' && object !== null && 'Key' in object ? textOf(object.Key) : ''
      yield* pagesOf(await read(store, bucket, key), config)
    }
  }
}

async function read(store: ObjectStore, bucket: string, key: string): Promise<Uint8Array> {
  const answer = await store.read({ bucket, key })
  if ('error' in answer) throw unreadable(answer)
  return answer.body
}

const listed = ({ Etag, Key, LastModified, Size, StorageClass }: ListedObject): Json => ({ Etag, Key, LastModified, Size, StorageClass })

const unreadable = ({ cause }: ObjectStoreFailure): Failure => new Failure(errorNames.itemReaderFailed, cause)
