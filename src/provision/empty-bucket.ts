import type { ObjectIdentifier, S3Client } from '@aws-sdk/client-s3'
import { optionalPackage, StepwrightError } from '../core/index.ts'
import type { ClientSettings } from '../template/index.ts'
import { clientOptions } from './client-options.ts'

/** A bucket that goes with its stack. */
export interface DoomedBucket {
  readonly logicalId: string
  readonly name: string
  /** It keeps old versions of its objects. */
  readonly versioned: boolean
}

/**
 * Deletes everything in a bucket, old versions too where it keeps them: CloudFormation deletes only an empty one.
 *
 * @returns how many objects (and versions) there were.
 */
export async function emptyBucket(
  { name, versioned }: Pick<DoomedBucket, 'name' | 'versioned'>,
  client: ClientSettings,
  signal: AbortSignal,
): Promise<number> {
  const { DeleteObjectsCommand, S3Client } = await optionalPackage(
    '@aws-sdk/client-s3',
    'Emptying a bucket',
    () => import('@aws-sdk/client-s3'),
  )
  const s3 = new S3Client(clientOptions(client))
  let deleted = 0
  try {
    for (;;) {
      const objects = versioned ? await someVersions(s3, name, signal) : await someObjects(s3, name, signal)
      if (objects.length === 0) return deleted
      const { Errors: errors = [] } = await s3.send(new DeleteObjectsCommand({ Bucket: name, Delete: { Objects: objects, Quiet: true } }), {
        abortSignal: signal,
      })
      if (errors.length > 0) {
        throw new StepwrightError('BUCKET_NOT_EMPTIED', `${errors.length} objects in bucket ${name} cannot be deleted.`, {
          evidence: errors.slice(0, 10).map(({ Key, Message }) => `${Key ?? ''}: ${Message ?? ''}`),
          hint: 'Empty the bucket yourself, then delete again.',
        })
      }
      deleted += objects.length
    }
  } finally {
    s3.destroy()
  }
}

async function someObjects(s3: S3Client, bucket: string, signal: AbortSignal): Promise<ObjectIdentifier[]> {
  const { ListObjectsV2Command } = await import('@aws-sdk/client-s3')
  const { Contents: objects = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }), { abortSignal: signal })
  return objects.map(({ Key }) => ({ Key }))
}

async function someVersions(s3: S3Client, bucket: string, signal: AbortSignal): Promise<ObjectIdentifier[]> {
  const { ListObjectVersionsCommand } = await import('@aws-sdk/client-s3')
  const { Versions: versions = [], DeleteMarkers: markers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: bucket }), {
    abortSignal: signal,
  })
  return [...versions, ...markers].map(({ Key, VersionId }) => ({ Key, VersionId }))
}
