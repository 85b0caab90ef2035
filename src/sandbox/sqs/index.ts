import type { IncomingMessage, ServerResponse } from 'node:http'
import { isJsonObject, type JsonObject } from '../../core/index.ts'
import type { AwsService } from '../aws-service.ts'
import type { Fauxqs } from '../libraries/fauxqs.ts'
import { replayedRequest } from '../libraries/replayed-request.ts'
import { readBody } from '../request-body.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { callJson } from '../wire/json-call.ts'
import { withInternalUrl, withPublicUrls } from './queue-url.ts'

const targetPrefix = 'AmazonSQS'

/** The operations that answer with a queue's URL. */
const answersUrl: ReadonlySet<string> = new Set(['CreateQueue', 'GetQueueUrl', 'ListQueues', 'ListDeadLetterSourceQueues'])

function parsed(body: Buffer): JsonObject | undefined {
  try {
    const input: unknown = JSON.parse(body.toString('utf8'))
    return isJsonObject(input) ? input : undefined
  } catch {
    return undefined
  }
}

/** SQS, by the package fauxqs, in memory. */
export function createQueues(core: SandboxCore, fauxqs: Fauxqs): AwsService {
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request)
    const input = parsed(body)
    const host = request.headers.host ?? '127.0.0.1'
    const operation = String(request.headers['x-amz-target'] ?? '').slice(targetPrefix.length + 1)
    const internal = input === undefined ? body : Buffer.from(JSON.stringify(withInternalUrl(input, core.region)))
    const replayed = replayedRequest(request, internal)
    replayed.headers.host = 'localhost'
    if (!answersUrl.has(operation)) return fauxqs.handle(replayed, response)
    const answer = await fauxqs.ask(replayed, internal)
    const text = JSON.stringify(withPublicUrls(JSON.parse(answer.body), host))
    const { 'content-length': _length, ...headers } = answer.headers
    response.writeHead(answer.status, headers).end(text)
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
