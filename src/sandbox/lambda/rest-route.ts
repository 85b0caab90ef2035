import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import type { HttpRoute, Operation } from '../aws-service.ts'
import { plainOutput } from '../protocols/index.ts'
import { readBody } from '../request-body.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'

interface Endpoint {
  readonly method: string
  /** `name` and `sid` stand for the function and the statement. */
  readonly path: RegExp
  readonly operation: string
  readonly status: number
}

const functionPath = (rest: string): RegExp => new RegExp(`^/2015-03-31/functions/(?<name>[^/]+)${rest}/?$`)

/** The paths of the API. @see https://docs.aws.amazon.com/lambda/latest/api/API_Operations.html */
const endpoints: readonly Endpoint[] = [
  { method: 'POST', path: /^\/2015-03-31\/functions\/?$/, operation: 'CreateFunction', status: 201 },
  { method: 'GET', path: /^\/2015-03-31\/functions\/?$/, operation: 'ListFunctions', status: 200 },
  { method: 'GET', path: functionPath(''), operation: 'GetFunction', status: 200 },
  { method: 'DELETE', path: functionPath(''), operation: 'DeleteFunction', status: 204 },
  { method: 'GET', path: functionPath('/configuration'), operation: 'GetFunctionConfiguration', status: 200 },
  { method: 'PUT', path: functionPath('/configuration'), operation: 'UpdateFunctionConfiguration', status: 200 },
  { method: 'PUT', path: functionPath('/code'), operation: 'UpdateFunctionCode', status: 200 },
  { method: 'POST', path: functionPath('/versions'), operation: 'PublishVersion', status: 201 },
  { method: 'POST', path: functionPath('/invocations'), operation: 'Invoke', status: 200 },
  { method: 'POST', path: functionPath('/policy'), operation: 'AddPermission', status: 201 },
  { method: 'GET', path: functionPath('/policy'), operation: 'GetPolicy', status: 200 },
  { method: 'DELETE', path: functionPath('/policy/(?<sid>[^/]+)'), operation: 'RemovePermission', status: 204 },
]

function bodyInput(body: Buffer): JsonObject {
  if (body.length === 0) return {}
  const value: Json = JSON.parse(body.toString())
  return isJsonObject(value) ? value : {}
}

const text = (header: string | readonly string[] | undefined): string | undefined => (typeof header === 'string' ? header : undefined)

const members = (given: Readonly<Record<string, string | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))

/** An invocation's answer is the function's own text; the rest of it stands in headers. */
function answerInvocation(response: ServerResponse, answer: JsonObject): void {
  const headers = [
    ['x-amz-function-error', answer.FunctionError],
    ['x-amz-executed-version', answer.ExecutedVersion],
    ['x-amz-log-result', answer.LogResult],
  ] as const
  for (const [name, value] of headers) if (typeof value === 'string') response.setHeader(name, value)
  response.writeHead(Number(answer.StatusCode), { 'content-type': 'application/json' })
  response.end(typeof answer.Payload === 'string' ? Buffer.from(answer.Payload, 'base64') : undefined)
}

/** Lambda's REST protocol over a table of operations. */
export const restRoute = (core: SandboxCore, operations: Readonly<Record<string, Operation>>): HttpRoute => ({
  matches: ({ signedFor }) => signedFor === 'lambda',
  handle: async (request, response, { method, path }) => {
    const requestId = randomUUID()
    response.setHeader('x-amzn-requestid', requestId)
    const hungUp = new AbortController()
    response.once('close', () => hungUp.abort())
    try {
      const endpoint = endpoints.find((candidate) => candidate.method === method && candidate.path.test(path))
      const run = endpoint === undefined ? undefined : operations[endpoint.operation]
      if (endpoint === undefined || run === undefined) {
        throw new ServiceError('UnknownOperationException', `The sandbox's Lambda has no ${method} ${path}.`, { status: 404 })
      }
      const { name, sid } = endpoint.path.exec(path)?.groups ?? {}
      const qualifier = new URL(request.url ?? '/', 'http://lambda').searchParams.get('Qualifier') ?? undefined
      const body = await readBody(request)
      const isInvocation = endpoint.operation === 'Invoke'
      const input = {
        ...(isInvocation ? { Payload: body.toString('base64') } : bodyInput(body)),
        ...members({ FunctionName: name, StatementId: sid, Qualifier: qualifier }),
        ...(isInvocation
          ? members({ InvocationType: text(request.headers['x-amz-invocation-type']), LogType: text(request.headers['x-amz-log-type']) })
          : {}),
      }
      const signal = AbortSignal.any([hungUp.signal, core.signal])
      const answer = plainOutput(await run(input, { requestId, operation: endpoint.operation, signal }))
      if (isInvocation) return answerInvocation(response, answer)
      response.writeHead(endpoint.status, { 'content-type': 'application/json' })
      response.end(endpoint.status === 204 ? undefined : JSON.stringify(answer))
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      response.writeHead(error.status, { 'content-type': 'application/json', 'x-amzn-errortype': error.code })
      response.end(JSON.stringify({ Type: 'User', Message: error.message }))
    }
  },
})
