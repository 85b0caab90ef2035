import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import type { JsonObject } from '../../core/index.ts'
import type { AwsService, Output } from '../aws-service.ts'
import type { ServiceError } from '../service-error.ts'

/** What an answer of a protocol is made of. */
export interface WireAnswer {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: string
}

/** What a request asks for. */
export interface WireRequest {
  readonly operation: string
  readonly input: JsonObject
}

/** One wire protocol: how it names an operation, carries its input, and writes answers and refusals. */
export interface ProtocolCodec {
  /** Tells whether a request is of this protocol. */
  readonly speaks: (headers: IncomingHttpHeaders) => boolean
  /** @throws ServiceError where the body is not what the protocol carries, or names another service. */
  readonly read: (headers: IncomingHttpHeaders, body: Buffer, service: AwsService | undefined) => WireRequest
  readonly answer: (output: Output, operation: string, requestId: string, service: AwsService) => WireAnswer
  readonly refuse: (error: ServiceError, requestId: string, service: AwsService | undefined) => WireAnswer
  /** How a service of this protocol refuses an operation that it does not have. */
  readonly unknownOperation: (operation: string, service: string) => ServiceError
}
