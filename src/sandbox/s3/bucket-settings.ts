import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from '../request-body.ts'
import { ServiceError } from '../service-error.ts'

/** What S3 calls a sub-resource that was never put. */
const missing: Readonly<Record<string, string>> = {
  cors: 'NoSuchCORSConfiguration',
  encryption: 'ServerSideEncryptionConfigurationNotFoundError',
  lifecycle: 'NoSuchLifecycleConfiguration',
  ownershipControls: 'OwnershipControlsNotFoundError',
  policy: 'NoSuchBucketPolicy',
  publicAccessBlock: 'NoSuchPublicAccessBlockConfiguration',
  tagging: 'NoSuchTagSet',
}

/** The settings of every bucket, as they were put: documents that are kept and given back. */
export interface BucketSettings {
  /** Answers GET, PUT and DELETE of one sub-resource of one bucket that exists. */
  readonly handle: (request: IncomingMessage, response: ServerResponse, bucket: string, name: string) => Promise<void>
  readonly forget: (bucket: string) => void
}

export function createBucketSettings(): BucketSettings {
  const buckets = new Map<string, Map<string, Buffer>>()
  return {
    forget: (bucket) => buckets.delete(bucket),
    handle: async (request, response, bucket, name) => {
      const settings = buckets.get(bucket) ?? new Map<string, Buffer>()
      buckets.set(bucket, settings)
      if (request.method === 'PUT') {
        settings.set(name, await readBody(request))
        response.writeHead(name === 'policy' ? 204 : 200).end()
      } else if (request.method === 'DELETE') {
        settings.delete(name)
        response.writeHead(204).end()
      } else if (request.method === 'GET') {
        const document = settings.get(name)
        if (document === undefined)
          throw new ServiceError(missing[name] ?? 'NoSuchConfiguration', `The bucket has no ${name}.`, { status: 404 })
        response.writeHead(200, { 'content-type': name === 'policy' ? 'application/json' : 'application/xml' }).end(document)
      } else throw new ServiceError('MethodNotAllowed', `${request.method} is not allowed against ${name}.`, { status: 405 })
    },
  }
}
