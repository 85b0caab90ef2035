import { createHash } from 'node:crypto'
import type { S3Client } from '@aws-sdk/client-s3'
import { optionalPackage, StepwrightError } from '../core/index.ts'
import { clientOptions } from './client-options.ts'
import type { TemplateBody, TemplateUpload } from './template-upload.ts'

/** How long removing a template may take, also once the call has been interrupted. */
const releaseMilliseconds = 5000

/**
 * Puts a template into the account's own bucket for templates, which is made where it is missing.
 *
 * The bucket's name can be guessed, and so could be taken by somebody else: every call names the owner that is expected,
 * and S3 refuses it for any other.
 */
export async function uploadTemplate(
  text: string,
  { client, stackName, accountId, report, signal }: TemplateUpload,
): Promise<TemplateBody> {
  const { DeleteObjectCommand, PutObjectCommand, S3Client } = await optionalPackage(
    '@aws-sdk/client-s3',
    'A template over 51,200 bytes',
    () => import('@aws-sdk/client-s3'),
  )
  const s3 = new S3Client(clientOptions(client))
  const region = await s3.config.region()
  const place = {
    Bucket: `stepwright-${accountId}-${region}`,
    Key: `${stackName}/${createHash('sha256').update(text).digest('hex')}.template.json`,
    ExpectedBucketOwner: accountId,
  }
  await ensureBucket(s3, place.Bucket, accountId, region, signal)
  let url = ''
  const put = new PutObjectCommand({ ...place, Body: text, ContentType: 'application/json' })
  put.middlewareStack.add(
    (next) => async (args) => {
      url = addressOf(args.request)
      return next(args)
    },
    { step: 'finalizeRequest', name: 'templateAddress' },
  )
  await s3.send(put, { abortSignal: signal })
  return {
    parameters: { TemplateURL: url },
    release: async () => {
      try {
        await s3.send(new DeleteObjectCommand(place), { abortSignal: AbortSignal.timeout(releaseMilliseconds) })
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        report({ type: 'warning', text: `The template was left at s3://${place.Bucket}/${place.Key}: ${reason}` })
      } finally {
        s3.destroy()
      }
    },
  }
}

/** The address that the SDK itself resolved, whatever the partition, the region or the endpoint. */
function addressOf(request: unknown): string {
  if (typeof request !== 'object' || request === null || !('hostname' in request) || !('path' in request) || !('protocol' in request)) {
    throw new StepwrightError('UNEXPECTED_ANSWER', 'The S3 client sent a request without an address.')
  }
  const port = 'port' in request && typeof request.port === 'number' ? `:${request.port}` : ''
  return `${String(request.protocol)}//${String(request.hostname)}${port}${String(request.path)}`
}

async function ensureBucket(s3: S3Client, bucket: string, accountId: string, region: string, signal: AbortSignal): Promise<void> {
  const { HeadBucketCommand } = await import('@aws-sdk/client-s3')
  try {
    await s3.send(new HeadBucketCommand({ Bucket: bucket, ExpectedBucketOwner: accountId }), { abortSignal: signal })
  } catch (error) {
    const status = statusOf(error)
    if (status === 404) return createBucket(s3, bucket, region, signal)
    if (status !== 403) throw error
    throw new StepwrightError(
      'TEMPLATE_BUCKET',
      `The bucket ${bucket} for templates cannot be used: it is not account ${accountId}'s, or these credentials may not use it.`,
      { hint: `Allow s3:ListBucket, s3:CreateBucket and s3:PutObject on ${bucket}, or make the template smaller.`, cause: error },
    )
  }
}

/** A HEAD request has no body, and so its error has no name of its own. */
function statusOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('$metadata' in error)) return undefined
  const metadata = error.$metadata
  return typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata ? metadata.httpStatusCode : undefined
}

/** A new bucket is private and encrypted, as S3 makes them. */
async function createBucket(s3: S3Client, bucket: string, region: string, signal: AbortSignal): Promise<void> {
  const { BucketLocationConstraint, CreateBucketCommand } = await import('@aws-sdk/client-s3')
  const location = Object.values(BucketLocationConstraint).find((known) => known === region)
  await s3.send(
    new CreateBucketCommand({
      Bucket: bucket,
      ...(location === undefined ? {} : { CreateBucketConfiguration: { LocationConstraint: location } }),
    }),
    { abortSignal: signal },
  )
}
