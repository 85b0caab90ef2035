import { createHash } from 'node:crypto'
import type { ObjectStore } from '../../src/engine/index.ts'
import type { RecordedExecution } from './record.ts'

/** The S3 objects that stood before a recorded execution. */
export function recordedObjects({ setup }: RecordedExecution): ObjectStore {
  const objects = setup
    .filter(({ service, op }) => service === 's3' && op === 'put_object')
    .map(({ params }) => ({ bucket: params.Bucket ?? '', key: params.Key ?? '', body: params.Body ?? '' }))
  return {
    read: async ({ bucket, key }) => {
      const found = objects.find((object) => object.bucket === bucket && object.key === key)
      return found === undefined
        ? { error: 'S3.NoSuchKey', cause: 'The specified key does not exist.' }
        : { body: new TextEncoder().encode(found.body) }
    },
    list: async function* (bucket, prefix) {
      const found = objects.filter((object) => object.bucket === bucket && object.key.startsWith(prefix))
      yield found
        .map(({ key, body }) => ({
          Etag: `"${createHash('md5').update(body).digest('hex')}"`,
          Key: key,
          LastModified: 1_700_000_000,
          Size: Buffer.byteLength(body),
          StorageClass: 'STANDARD',
        }))
        .sort((one, other) => (one.Key < other.Key ? -1 : 1))
    },
    write: async ({ bucket, key }, body) => {
      objects.push({ bucket, key, body })
      return undefined
    },
  }
}
