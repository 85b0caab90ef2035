import type { Json, JsonObject } from '../../core/index.ts'
import type { ServiceCall } from '../aws-service.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { parseXml } from '../wire/parse-xml.ts'
import { send, type WireReply } from '../wire/send.ts'
import { textOf } from '../wire/text.ts'

interface RestOperation {
  readonly method: string
  /** A sub-resource or the input members that go into the query, by the query's name. */
  readonly query?: { readonly [name: string]: string | true }
  readonly onObject?: true
  /** The member whose text is the body. */
  readonly body?: string
  readonly answer?: (reply: WireReply) => JsonObject
}

const lists = ['Contents', 'CommonPrefixes']

const headOf = ({ headers }: WireReply): Record<string, Json> => ({
  ...(headers.etag === undefined ? {} : { ETag: headers.etag }),
  ...(headers['content-type'] === undefined ? {} : { ContentType: headers['content-type'] }),
  ...(headers['content-length'] === undefined ? {} : { ContentLength: Number(headers['content-length']) }),
  ...(headers['last-modified'] === undefined ? {} : { LastModified: headers['last-modified'] }),
})

const operations: { readonly [operation: string]: RestOperation } = {
  CreateBucket: { method: 'PUT' },
  DeleteBucket: { method: 'DELETE' },
  HeadBucket: { method: 'HEAD' },
  PutBucketPolicy: { method: 'PUT', query: { policy: true }, body: 'Policy' },
  DeleteBucketPolicy: { method: 'DELETE', query: { policy: true } },
  PutObject: { method: 'PUT', onObject: true, body: 'Body', answer: headOf },
  GetObject: { method: 'GET', onObject: true, answer: (reply) => ({ ...headOf(reply), Body: reply.body.toString('utf8') }) },
  HeadObject: { method: 'HEAD', onObject: true, answer: headOf },
  DeleteObject: { method: 'DELETE', onObject: true },
  ListObjectsV2: {
    method: 'GET',
    query: {
      'list-type': '2',
      prefix: 'Prefix',
      delimiter: 'Delimiter',
      'max-keys': 'MaxKeys',
      'start-after': 'StartAfter',
      'continuation-token': 'ContinuationToken',
    },
    answer: ({ body }) => parseXml(body.toString('utf8'), lists),
  },
}

function pathOf({ onObject, query = {} }: RestOperation, input: JsonObject): string {
  const key = onObject === undefined ? [] : textOf(input.Key).split('/')
  const search = Object.entries(query).flatMap(([name, member]) => {
    if (member === true) return [name]
    if (name === 'list-type') return [`${name}=${member}`]
    const value = textOf(input[member])
    return value === '' ? [] : [`${name}=${encodeURIComponent(value)}`]
  })
  return `/${[textOf(input.Bucket), ...key].map(encodeURIComponent).join('/')}${search.length === 0 ? '' : `?${search.join('&')}`}`
}

/**
 * Calls the sandbox's S3 for a neighbour: the operations that its services need. Bodies are text.
 */
export const callS3 =
  (core: Pick<SandboxCore, 'region' | 'endpoint'>): ServiceCall =>
  async (operation, input, signal) => {
    const rest = Object.hasOwn(operations, operation) ? operations[operation] : undefined
    if (rest === undefined) throw new ServiceError('NotImplemented', `The sandbox's services cannot call s3:${operation}.`, { status: 501 })
    const body = rest.body === undefined ? '' : textOf(input[rest.body])
    const headers =
      typeof input.ContentType === 'string' ? { 'content-type': input.ContentType } : { 'content-type': 'application/octet-stream' }
    const reply = await send(core, { service: 's3', method: rest.method, path: pathOf(rest, input), headers, body, signal })
    if (reply.status < 300) return rest.answer?.(reply) ?? {}
    const { Code, Message } = parseXml(reply.body.toString('utf8'))
    const code = textOf(Code, reply.status === 404 ? 'NotFound' : 'UnknownError')
    throw new ServiceError(code, textOf(Message, `S3 answered ${reply.status}.`), { status: reply.status })
  }
