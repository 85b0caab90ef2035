import type { JsonObject } from '../core/index.ts'

/** What else a service says about a refusal. */
export interface ServiceErrorOptions {
  /** The HTTP status. @default 400 */
  readonly status?: number
  /** Further members of the error's shape, e.g. `{ stateMachineArn: '…' }`. Only the JSON protocols show them. */
  readonly members?: JsonObject
  readonly cause?: unknown
}

/**
 * A refusal of an AWS service: throw it in an operation, and each protocol renders it in the service's own shape, so
 * that an SDK client raises it under this name.
 */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  /** The error's name as the service spells it, e.g. `ResourceNotFoundException`. */
  readonly code: string
  readonly status: number
  readonly members: JsonObject

  constructor(code: string, message: string, options: ServiceErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.status = options.status ?? 400
    this.members = options.members ?? {}
  }
}
