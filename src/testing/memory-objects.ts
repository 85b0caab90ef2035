import { createHash } from 'node:crypto'
import type { ListedObject, ObjectLocation, ObjectStore, ObjectStoreFailure } from '../engine/index.ts'

/** Texts in S3 by where they are: `{ 's3://orders/2030.json': '[1, 2, 3]' }`. */
export type Objects = { readonly [location: `s3://${string}/${string}`]: string }

/** Objects of S3, as a test puts them there: texts, or the bytes of a Parquet or zipped file. */
export type GivenObjects = { readonly [location: `s3://${string}/${string}`]: string | Uint8Array }

/** S3 in memory, for item readers and result writers of distributed Maps. */
export class MemoryObjects implements ObjectStore {
  readonly #objects: Map<string, string | Uint8Array>

  constructor(objects: GivenObjects) {
    this.#objects = new Map(Object.entries(objects))
  }

  read({ bucket, key }: ObjectLocation): Promise<{ readonly body: Uint8Array } | ObjectStoreFailure> {
    const body = this.#objects.get(`s3://${bucket}/${key}`)
    return Promise.resolve(
      body === undefined ? { error: 'S3.NoSuchKey', cause: 'The specified key does not exist.' } : { body: bytesOf(body) },
    )
  }

  async *list(bucket: string, prefix: string): AsyncIterable<readonly ListedObject[]> {
    const root = `s3://${bucket}/`
    yield [...this.#objects]
      .filter(([location]) => location.startsWith(root + prefix))
      .map(([location, body]) => ({
        Etag: `"${createHash('md5').update(body).digest('hex')}"`,
        Key: location.slice(root.length),
        LastModified: 0,
        Size: bytesOf(body).length,
        StorageClass: 'STANDARD',
      }))
      .sort((one, other) => (one.Key < other.Key ? -1 : 1))
  }

  write({ bucket, key }: ObjectLocation, body: string): Promise<undefined> {
    this.#objects.set(`s3://${bucket}/${key}`, body)
    return Promise.resolve(undefined)
  }

  /** All texts that stand now. */
  texts(): Objects {
    return Object.fromEntries([...this.#objects].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  }
}

const bytesOf = (body: string | Uint8Array): Uint8Array => (typeof body === 'string' ? new TextEncoder().encode(body) : body)
