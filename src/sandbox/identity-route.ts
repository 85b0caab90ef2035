import type { HttpRoute } from './aws-service.ts'

/** What a sandbox answers at `GET /_stepwright`, so that whoever has its address can tell that it is the one that was meant. */
export interface SandboxIdentity {
  readonly accountId: string
  /** The process that it runs in. */
  readonly pid: number
  readonly token: string
}

/** No bucket can have this name, nor any service this path. */
const identityPath = '/_stepwright'

export const identityRoute = (identity: SandboxIdentity): HttpRoute => ({
  matches: ({ method, path, signedFor }) => method === 'GET' && path === identityPath && signedFor === undefined,
  handle: (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(identity))
  },
})
