import { isJsonObject, type Json, type JsonObject } from '../../../../core/index.ts'
import type { TaskOutcome, TaskRequest } from '../../../../engine/index.ts'
import type { SandboxCore } from '../../../sandbox-core.ts'
import { connectionOf, withoutSecrets } from './connection.ts'
import { httpRequest, mostBytes } from './http-request.ts'
import { requestText, responseText, type TracedRequest } from './trace.ts'

/** How long the service waits for an answer. */
const mostMilliseconds = 60_000

/**
 * Makes the HTTP call of `arn:aws:states:::http:invoke`, with the credentials that the sandbox's directory has for the connection.
 *
 * @throws StepwrightError `CONNECTION_UNKNOWN`, `CONNECTIONS_INVALID`, `HTTP_REQUEST_INVALID`
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
 */
export async function httpInvoke(core: SandboxCore, request: TaskRequest, given: JsonObject): Promise<TaskOutcome> {
  const arn = isJsonObject(given.Authentication) ? given.Authentication.ConnectionArn : undefined
  const connection = await connectionOf(core, typeof arn === 'string' ? arn : '')
  const made = httpRequest(given, connection, core.region)
  const { url, ...init } = made
  request.inspect?.('request', {
    shown: requestText(httpRequest(given, withoutSecrets, core.region)),
    revealed: requestText(made),
  } satisfies TracedRequest)
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(mostMilliseconds)])
  try {
    const answer = await fetch(url, { ...init, body: init.body ?? null, signal })
    const body = await readSome(answer)
    request.inspect?.('response', responseText(answer, body))
    return outcomeOf(answer, body)
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault
    return { status: 'failed', error: 'States.Http.Socket', cause: reason(fault) }
  }
}

function outcomeOf(answer: Response, body: string): TaskOutcome {
  if (answer.status >= 400) return { status: 'failed', error: `States.Http.StatusCode.${answer.status}`, cause: body }
  const result = {
    Headers: Object.fromEntries([...answer.headers].map(([name, value]) => [name, [value]])),
    ResponseBody: parsed(body, answer.headers.get('content-type') ?? ''),
    StatusCode: answer.status,
    StatusText: answer.statusText,
  }
  return { status: 'succeeded', result }
}

/** The body as far as it matters: one that is longer than a state may give is too long, however long it is. */
async function readSome({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body ?? []) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes > mostBytes) break
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** JSON where the answer says that it is, and it can be read. */
function parsed(body: string, contentType: string): Json {
  if (!/\bjson\b/i.test(contentType)) return body
  try {
    return JSON.parse(body)
  } catch (fault) {
    if (fault instanceof SyntaxError) return body
    throw fault
  }
}

const reason = ({ message, cause }: Error): string => (cause instanceof Error ? `${message}: ${cause.message}` : message)
