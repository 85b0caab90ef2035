import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isJsonObject, type JsonObject } from '../../core/index.ts'
import type { AwsService } from '../aws-service.ts'
import type { Fauxqs } from '../libraries/fauxqs.ts'
import { replayedRequest } from '../libraries/replayed-request.ts'
import { readBody } from '../request-body.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { callJson } from '../wire/json-call.ts'
import { textOf } from '../wire/text.ts'
import { toQuery, toQueryRefusal } from './query-answer.ts'
import { fromQuery } from './query-request.ts'
import { withInternalUrl, withPublicUrls } from './queue-url.ts'
import { receive } from './receive.ts'

const targetPrefix = 'AmazonSQS'

/** The operations that answer with a queue's URL. */
const answersUrl: ReadonlySet<string> = new Set(['CreateQueue', 'GetQueueUrl', 'ListQueues'])

const parsed = (text: string): JsonObject | undefined => {
  try {
    const input: unknown = JSON.parse(text)
    return isJsonObject(input) ? input : undefined
  } catch {
    return undefined
  }
}

/** SQS, by the package fauxqs, in memory. Both its protocols end in the one that fauxqs speaks. */
export function createQueues(core: SandboxCore, fauxqs: Fauxqs): AwsService {
  /** A request as fauxqs is to see it. */
  const internal = (request: IncomingMessage, operation: string, input: JsonObject): readonly [IncomingMessage, Buffer] => {
    const body = Buffer.from(JSON.stringify(withInternalUrl(input, core.region)))
    const replayed = replayedRequest(request, body)
    const own = { host: 'localhost', 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `${targetPrefix}.${operation}` }
    replayed.url = '/'
    Object.assign(replayed.headers, own)
    return [replayed, body]
  }

  const ask = (request: IncomingMessage, response: ServerResponse, operation: string, input: JsonObject): ReturnType<Fauxqs['ask']> => {
    const once = (name: string, members: JsonObject) => fauxqs.ask(...internal(request, name, members))
    if (operation !== 'ReceiveMessage') return once(operation, input)
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    return receive(once, input, AbortSignal.any([gone.signal, core.signal]))
  }

  const answerQuery = async (request: IncomingMessage, response: ServerResponse, form: URLSearchParams): Promise<void> => {
    const { operation, input } = fromQuery(form, request.url ?? '/')
    const { status, headers, body } = await ask(request, response, operation, input)
    const output = parsed(body) ?? {}
    const requestId = randomUUID()
    const [legacyCode = ''] = String(headers['x-amzn-query-error'] ?? '').split(';')
    const code = legacyCode === '' ? textOf(output.__type).replace(/^.*#/, '') : legacyCode
    const text =
      status < 300
        ? toQuery(operation, withPublicUrls(output, request.headers.host ?? '127.0.0.1'), requestId)
        : toQueryRefusal(code, textOf(output.message, code), requestId)
    response.writeHead(status, { 'content-type': 'text/xml' }).end(text)
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request)
    const text = body.toString('utf8')
    if ((request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) {
      return answerQuery(request, response, new URLSearchParams(text))
    }
    const input = parsed(text)
    if (input === undefined) return fauxqs.handle(replayedRequest(request, body), response)
    const operation = String(request.headers['x-amz-target'] ?? '').slice(targetPrefix.length + 1)
    const answer = await ask(request, response, operation, input)
    if (!answersUrl.has(operation)) {
      response.writeHead(answer.status, answer.headers).end(answer.body)
      return
    }
    const { 'content-length': _length, ...headers } = answer.headers
    const output = withPublicUrls(parsed(answer.body) ?? {}, request.headers.host ?? '127.0.0.1')
    response.writeHead(answer.status, headers).end(JSON.stringify(output))
  }

  return {
    signingName: 'sqs',
    protocols: [],
    operations: {},
    call: callJson(core, { service: 'sqs', targetPrefix, version: '1.0' }),
    routes: [{ matches: ({ signedFor }) => signedFor === 'sqs', handle }],
    close: fauxqs.close,
  }
}
