import type { S3Client } from '@aws-sdk/client-s3'
import { StepwrightError } from '../core/index.ts'

/** How many objects one call lists, and deletes. */
const pageSize = 1000

/** Deletes everything in a bucket: CloudFormation deletes only an empty one. */
export async function emptyBucket(client: S3Client, bucket: string, signal: AbortSignal): Promise<number> {
  const { DeleteObjectsCommand, ListObjectsV2Command } = await import('@aws-sdk/client-s3')
  let deleted = 0
  for (;;) {
    const page = await client.send(new ListObjectsV2Command({ Bucket: bucket, MaxKeys: pageSize }), { abortSignal: signal })
    const keys = (page.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [{ Key }]))
    if (keys.length === 0) return deleted
    const { Errors: errors = [] } = await client.send(
      new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects: keys, Quiet: true } }),
      {
        abortSignal: signal,
      },
    )
    if (errors.length > 0) {
      throw new StepwrightError('BUCKET_NOT_EMPTIED', `${errors.length} objects in bucket ${bucket} cannot be deleted.`, {
        evidence: errors.slice(0, 10).map(({ Key, Message }) => `${Key ?? ''}: ${Message ?? ''}`),
        hint: 'Empty the bucket yourself, then delete again.',
      })
    }
    deleted += keys.length
  }
}
