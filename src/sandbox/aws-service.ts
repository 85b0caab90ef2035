import type { IncomingMessage, ServerResponse } from 'node:http'
import type { JsonObject } from '../core/index.ts'

/**
 * A value that an operation answers with. Each protocol writes it in its own way: a `Date` is a number of seconds in
 * the JSON protocols and ISO 8601 text in the query protocol; bytes are base64; `undefined` members are left out.
 */
export type OutputValue = null | undefined | boolean | number | string | Date | Uint8Array | readonly OutputValue[] | Output

/** What an operation answers with: the members of the service's output shape. */
export interface Output {
  readonly [member: string]: OutputValue
}

/** What an operation is told about the request that calls it. */
export interface Call {
  readonly requestId: string
  /** The operation's name as the service spells it, e.g. `RunTask`. */
  readonly operation: string
  /** Aborts when the caller has gone away or the sandbox closes. */
  readonly signal: AbortSignal
}

/** One operation. It refuses by throwing a `ServiceError`. Anything else that it throws is a fault of the sandbox: `InternalFailure`, 500. */
export type Operation = (input: JsonObject, call: Call) => Output | Promise<Output>

/**
 * A wire protocol that carries its operation's name in the request. One service may speak several.
 *
 * @see https://smithy.io/2.0/aws/protocols/index.html
 */
export type Protocol = 'json-1.0' | 'json-1.1' | 'query'

/** What a raw route is asked about. */
export interface RoutedRequest {
  readonly method: string
  /** The decoded path, without the query. */
  readonly path: string
  /** The service name in the SigV4 credential scope, where the request is signed. */
  readonly signedFor: string | undefined
}

/**
 * Plain HTTP beside the protocols: the registry's `/v2/…`, a REST service's paths. Routes are asked before the protocols,
 * so a route looks at `signedFor` where its paths could be another service's (a bucket may be called `v2`).
 */
export interface HttpRoute {
  readonly matches: (request: RoutedRequest) => boolean
  /** Answers the request. What it throws before the head is sent is refused in the shape of the request's protocol, or as JSON where it has none. */
  readonly handle: (request: IncomingMessage, response: ServerResponse, routed: RoutedRequest) => void | Promise<void>
}

/** Calls an operation as a neighbour does. What it refuses with is a `ServiceError`. */
export type ServiceCall = (operation: string, input: JsonObject, signal?: AbortSignal) => Promise<JsonObject>

/** An AWS service inside the sandbox: a table of operations, and how the wire names them. */
export interface AwsService {
  /** The service name in a SigV4 credential scope, e.g. `states`, `ecs`, `monitoring`. */
  readonly signingName: string
  readonly protocols: readonly Protocol[]
  /** What stands before the dot in `X-Amz-Target`, e.g. `AWSStepFunctions`. Needed by the JSON protocols. */
  readonly targetPrefix?: string
  /** The XML namespace of the query protocol's answers. Needed by the query protocol. */
  readonly namespace?: string
  readonly operations: { readonly [operation: string]: Operation }
  readonly routes?: readonly HttpRoute[]
  /** How neighbours call it, where `operations` is not all of it: a service that a library answers on the wire. */
  readonly call?: ServiceCall
  /** Stops what the service started (processes, containers, timers). Called once, when the sandbox closes. */
  readonly close?: () => Promise<void>
}
