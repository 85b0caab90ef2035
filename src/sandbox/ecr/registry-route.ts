import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HttpRoute } from '../aws-service.ts'
import { getBlob } from './blob-requests.ts'
import type { ImageRegistry } from './image-registry.ts'
import { getManifest, listTags, putManifest } from './manifest-requests.ts'
import { RegistryError } from './registry-error.ts'
import type { RegistryRequest } from './registry-request.ts'
import type { RegistryTokens } from './registry-tokens.ts'
import { UploadRequests } from './upload-requests.ts'

type Handler = (request: RegistryRequest) => Promise<void>

/**
 * The registry protocol, by which engines push and pull images, under `/v2/`.
 *
 * @see https://github.com/opencontainers/distribution-spec/blob/main/spec.md
 * @see https://docs.docker.com/registry/spec/api/
 */
export function registryRoute(registry: ImageRegistry, tokens: RegistryTokens, accountId: string): HttpRoute {
  const uploads = new UploadRequests(registry.blobs)
  const endpoints: readonly { readonly path: RegExp; readonly methods: { readonly [method: string]: Handler } }[] = [
    { path: /^(?<repository>.+)\/blobs\/uploads\/(?<reference>)$/, methods: { POST: (request) => uploads.start(request) } },
    {
      path: /^(?<repository>.+)\/blobs\/uploads\/(?<reference>[^/]+)$/,
      methods: {
        GET: (request) => uploads.status(request),
        PATCH: (request) => uploads.append(request),
        PUT: (request) => uploads.finish(request),
        DELETE: (request) => uploads.cancel(request),
      },
    },
    { path: /^(?<repository>.+)\/blobs\/(?<reference>[^/]+)$/, methods: { GET: getBlob(registry.blobs), HEAD: getBlob(registry.blobs) } },
    {
      path: /^(?<repository>.+)\/manifests\/(?<reference>[^/]+)$/,
      methods: { GET: getManifest(registry), HEAD: getManifest(registry), PUT: putManifest(registry) },
    },
    { path: /^(?<repository>.+)\/tags\/list(?<reference>)$/, methods: { GET: listTags(registry) } },
  ]

  const dispatch = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    tokens.check(request.headers.authorization)
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://registry')
    const path = decodeURIComponent(pathname).slice('/v2/'.length)
    if (path === '') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      return
    }
    for (const endpoint of endpoints) {
      const { repository, reference } = endpoint.path.exec(path)?.groups ?? {}
      if (repository === undefined || reference === undefined) continue
      const method = request.method ?? 'GET'
      const handle = endpoint.methods[method]
      if (handle === undefined) throw new RegistryError(405, 'UNSUPPORTED', `ECR does not take ${method} here.`)
      if ((await registry.repositories.find(repository)) === undefined) {
        const message = `The repository with name '${repository}' does not exist in the registry with id '${accountId}'`
        throw new RegistryError(404, 'NAME_UNKNOWN', message)
      }
      await handle({ method, repository, reference, query, request, response })
      return
    }
    throw new RegistryError(404, 'UNSUPPORTED', `The registry protocol has no '${pathname}'.`)
  }

  return {
    matches: ({ path }) => path === '/v2' || path.startsWith('/v2/'),
    handle: async (request, response) => {
      response.setHeader('docker-distribution-api-version', 'registry/2.0')
      try {
        await dispatch(request, response)
      } catch (error) {
        if (!(error instanceof RegistryError) || response.headersSent) throw error
        refuse(error, request, response)
      }
    },
  }
}

function refuse({ status, code, message, headers }: RegistryError, request: IncomingMessage, response: ServerResponse): void {
  // What the client still sends is read, so that it sees the answer and not a broken connection.
  request.resume()
  const body = JSON.stringify({ errors: [{ code, message }] })
  response.writeHead(status, { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
  response.end(request.method === 'HEAD' ? undefined : body)
}
