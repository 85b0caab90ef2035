import { type IncomingHttpHeaders, request } from 'node:http'
import type { SandboxCore } from '../sandbox-core.ts'
import { signedHeaders } from './signed-headers.ts'

/** A request of the sandbox to one of its own services that only speaks the wire. */
export interface WireCall {
  readonly service: string
  readonly method: string
  /** The path, encoded, with its query. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly signal?: AbortSignal | undefined
}

export interface WireReply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Sends a request to the sandbox's own endpoint and reads the whole answer. */
export function send(core: Pick<SandboxCore, 'region' | 'endpoint'>, call: WireCall): Promise<WireReply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${core.endpoint()}${call.path}`, {
      method: call.method,
      headers: { ...signedHeaders(core, call.service), ...call.headers, 'content-length': Buffer.byteLength(call.body ?? '') },
      ...(call.signal === undefined ? {} : { signal: call.signal }),
    })
    outgoing.once('error', reject).once('response', (incoming) => {
      const chunks: Buffer[] = []
      incoming
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .once('error', reject)
        .once('end', () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) }))
    })
    outgoing.end(call.body)
  })
}
