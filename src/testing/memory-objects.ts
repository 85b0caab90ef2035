import type { ListedObject, ObjectLocation, ObjectStore, ObjectStoreFailure } from '../engine/index.ts'
import { digest } from './digest.ts'

/** Objects of S3 by where they are: `{ 's3://orders/2030.json': '[1, 2, 3]' }`. */
export type Objects = { readonly [location: `s3://${string}/${string}`]: string }

/** S3 in memory, for item readers and result writers of distributed Maps. */
export class MemoryObjects implements ObjectStore {
  readonly #objects: Map<string, string>

  constructor(objects: Objects) {
    this.#objects = new Map(Object.entries(objects))
  }

  read({ bucket, key }: ObjectLocation): Promise<{ readonly body: Uint8Array } | ObjectStoreFailure> {
    const body = this.#objects.get(`s3://${bucket}/${key}`)
    return Promise.resolve(
      body === undefined ? { error: 'S3.NoSuchKey', cause: 'The specified key does not exist.' } : { body: new TextEncoder().encode(body) },
    )
  }

  async *list(bucket: string, prefix: string): AsyncIterable<readonly ListedObject[]> {
    const root = `s3://${bucket}/`
    yield [...this.#objects]
      .filter(([location]) => location.startsWith(root + prefix))
      .map(([location, body]) => ({
        Etag: `"${digest('MD5', body)}"`,
        Key: location.slice(root.length),
        LastModified: 0,
        Size: new TextEncoder().encode(body).length,
        StorageClass: 'STANDARD',
      }))
      .sort((one, other) => (one.Key < other.Key ? -1 : 1))
  }

  write({ bucket, key }: ObjectLocation, body: string): Promise<undefined> {
    this.#objects.set(`s3://${bucket}/${key}`, body)
    return Promise.resolve(undefined)
  }

  /** All that stands now. */
  all(): Objects {
    return Object.fromEntries(this.#objects)
  }
}
