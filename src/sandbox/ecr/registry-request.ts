import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request of the registry protocol, taken apart. */
export interface RegistryRequest {
  readonly method: string
  readonly repository: string
  /** A digest, a tag, or an upload's id: what the path ends with. */
  readonly reference: string
  readonly query: URLSearchParams
  readonly request: IncomingMessage
  readonly response: ServerResponse
}
