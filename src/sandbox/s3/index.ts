import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AwsService } from '../aws-service.ts'
import type { Fauxqs } from '../libraries/fauxqs.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { addressOf, checkBucketName } from './address.ts'
import { createBucketSettings } from './bucket-settings.ts'
import { createPutHeaders } from './put-headers.ts'
import { callS3 } from './s3-call.ts'
import { refuseAsS3 } from './s3-error.ts'
import { keptSubResources, subResource } from './sub-resource.ts'

/** Hosts that are this machine, and so no bucket's virtual host. */
const ownHosts = ['localhost', 'host.docker.internal', '127.0.0.1']

/** `bucket.localhost:PORT/key` as `/bucket/key`: buckets named by the host become buckets named by the path. */
function bucketInPath(request: IncomingMessage): void {
  const [name = '', port = ''] = (request.headers.host ?? '').split(':')
  const own = ownHosts.find((host) => name === host || name.endsWith(`.${host}`))
  if (own !== undefined && name !== own) request.url = `/${name.slice(0, -own.length - 1)}${request.url ?? '/'}`
  request.headers.host = `127.0.0.1:${port}`
}

/**
 * S3, by the package fauxqs, in memory. Sub-resources are kept here: those that the sandbox does not know are refused, as
 * fauxqs would take `PUT /bucket?policy` for a new bucket.
 */
export function createObjectStore(core: SandboxCore, fauxqs: Fauxqs): AwsService {
  const call = callS3(core)
  const settings = createBucketSettings()
  const checkPutHeaders = createPutHeaders(core)

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    bucketInPath(request)
    const { bucket, key, query } = addressOf(request.url ?? '/')
    const name = subResource(query)
    const onBucket = key === ''
    if (name === undefined) {
      if (request.method === 'PUT' && onBucket) checkBucketName(bucket)
      if (request.method === 'PUT' && !onBucket) checkPutHeaders(request.headers)
      if (request.method === 'DELETE' && onBucket) response.once('finish', () => response.statusCode === 204 && settings.forget(bucket))
      return fauxqs.handle(request, response)
    }
    if (!onBucket || !(keptSubResources.has(name) || (name === 'location' && request.method === 'GET'))) {
      throw new ServiceError(
        'NotImplemented',
        `The sandbox's S3 does not know '${request.method} ?${name}' of ${onBucket ? 'a bucket' : 'an object'}.`,
        { status: 501 },
      )
    }
    await call('HeadBucket', { Bucket: bucket }).catch((cause: unknown) => {
      throw new ServiceError('NoSuchBucket', 'The specified bucket does not exist', { status: 404, cause })
    })
    if (name !== 'location') return settings.handle(request, response, bucket, name)
    const region = core.region === 'us-east-1' ? '' : core.region
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(`<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${region}</LocationConstraint>`)
  }

  return {
    signingName: 's3',
    protocols: [],
    operations: {},
    call,
    routes: [
      {
        matches: ({ signedFor }) => signedFor === 's3',
        handle: async (request, response) => {
          try {
            await answer(request, response)
          } catch (error) {
            if (!(error instanceof ServiceError)) throw error
            refuseAsS3(response, error, request.url ?? '/')
          }
        },
      },
    ],
  }
}
