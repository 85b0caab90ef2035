import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AwsService, HttpRoute, Protocol, RoutedRequest } from './aws-service.ts'
import { type CredentialScope, credentialScope } from './credential-scope.ts'
import { codecs, type ProtocolCodec, type WireAnswer } from './protocols/index.ts'
import { readBody } from './request-body.ts'
import type { SandboxCore } from './sandbox-core.ts'
import { ServiceError } from './service-error.ts'
import { checkCaller } from './trusted-caller.ts'

const isProtocol = (name: string): name is Protocol => name in codecs

type Spoken = readonly [Protocol, ProtocolCodec]

const spokenBy = (request: IncomingMessage): Spoken | undefined => {
  for (const [name, codec] of Object.entries(codecs)) if (isProtocol(name) && codec.speaks(request.headers)) return [name, codec]
  return undefined
}

/** Services that a client may sign for another region than its own: their names are the same everywhere. */
const isGlobal = (service: string): boolean => service === 's3' || service === 'iam'

/** Tells whether the caller hung up before it had said all. */
const isGone = (request: IncomingMessage): boolean => request.destroyed && !request.complete

function send(response: ServerResponse, { status, headers, body }: WireAnswer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
}

/** A refusal for a request whose protocol nothing tells: the shape of the REST services with JSON. */
const plainRefusal = ({ code, message, status }: ServiceError, requestId: string): WireAnswer => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId, 'x-amzn-errortype': code },
  body: JSON.stringify({ __type: code, message }),
})

/** @throws ServiceError where a request is signed for a region that this sandbox is not. */
function checkRegion({ service, region }: CredentialScope, own: string): void {
  if (isGlobal(service) || region === own) return
  throw new ServiceError('InvalidRegion', `This sandbox is the region '${own}'; the request was signed for '${region}'.`)
}

const unknownRequest = ({ method, path, signedFor = 'an unsigned request' }: RoutedRequest): ServiceError =>
  new ServiceError('UnknownOperationException', `The sandbox does not know what '${method} ${path}' asks of '${signedFor}'.`, {
    status: 404,
  })

/** A request, its answer, and what is known of them before the body is read. */
interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly requestId: string
  readonly routed: RoutedRequest
}

/**
 * The one HTTP server of a sandbox. It finds the service that a request is for, and speaks that service's protocol.
 *
 * @param ownRoutes paths that are the sandbox's own and no service's.
 */
export function createGateway(
  core: Pick<SandboxCore, 'region' | 'report' | 'signal'>,
  services: () => readonly AwsService[],
  ownRoutes: readonly HttpRoute[] = [],
): Server {
  const asServiceError = (error: unknown): ServiceError => {
    if (error instanceof ServiceError) return error
    core.report({ type: 'warning', text: `The sandbox failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` })
    return new ServiceError('InternalFailure', `The sandbox failed: ${error instanceof Error ? error.message : String(error)}`, {
      status: 500,
      cause: error,
    })
  }

  const find = (routed: RoutedRequest, request: IncomingMessage): AwsService | undefined => {
    if (routed.signedFor !== undefined) return services().find(({ signingName }) => signingName === routed.signedFor)
    const prefix = String(request.headers['x-amz-target'] ?? '').split('.')[0]
    return services().find(({ targetPrefix }) => targetPrefix !== undefined && targetPrefix === prefix)
  }

  /** Speaks a protocol with a caller: reads the input, runs the operation, writes the output. */
  const converse = async (exchange: Exchange, service: AwsService | undefined, spoken: Spoken): Promise<void> => {
    const { request, response, requestId, routed } = exchange
    const [protocol, codec] = spoken
    const body = await readBody(request)
    const { operation, input } = codec.read(request.headers, body, service)
    const speaks = service?.protocols.includes(protocol) === true
    const run = speaks && Object.hasOwn(service.operations, operation) ? service.operations[operation] : undefined
    if (service === undefined || run === undefined) throw codec.unknownOperation(operation, routed.signedFor ?? 'unsigned request')
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const output = await run(input, { requestId, operation, signal: AbortSignal.any([gone.signal, core.signal]) })
    send(response, codec.answer(output, operation, requestId, service))
  }

  const dispatch = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://sandbox')
    const scope = credentialScope(request.headers.authorization, searchParams)
    const routed: RoutedRequest = { method: request.method ?? 'GET', path: decodePath(pathname), signedFor: scope?.service }
    const requestId = randomUUID()
    const service = find(routed, request)
    const spoken = spokenBy(request)
    try {
      checkCaller(request.headers, request.socket.localPort)
      if (scope !== undefined) checkRegion(scope, core.region)
      const routes = [...ownRoutes, ...services().flatMap((each) => each.routes ?? [])]
      const route = routes.find(({ matches }) => matches(routed))
      if (route !== undefined) await route.handle(request, response, routed)
      else if (spoken !== undefined) await converse({ request, response, requestId, routed }, service, spoken)
      else throw unknownRequest(routed)
    } catch (error) {
      if (isGone(request) || response.destroyed) return
      const refusal = asServiceError(error)
      if (response.headersSent) response.destroy()
      else send(response, spoken === undefined ? plainRefusal(refusal, requestId) : spoken[1].refuse(refusal, requestId, service))
    }
  }

  const server = createServer((request, response) => {
    dispatch(request, response).catch((error: unknown) => {
      asServiceError(error)
      response.destroy()
    })
  })
  // A push of a large image takes its time, and a client's idle connection is never cut off under its next request.
  server.requestTimeout = 0
  server.keepAliveTimeout = 0
  return server
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
