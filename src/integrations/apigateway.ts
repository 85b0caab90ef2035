import { fn, type Intrinsic, select } from '../core/index.ts'
import type { Payload, Value } from '../expressions/index.ts'
import type { Action } from '../states/index.ts'
import { type Arguments, toArguments } from './arguments.ts'
import { arn, isKnown, type Known } from './arn.ts'
import type { HttpResult } from './http.ts'
import {
  type Answers,
  type AnyName,
  type Callback,
  type CallbackOptions,
  call,
  callback,
  type Entry,
  of,
  typedByCaller,
} from './integration.ts'
import type { Carrying, Received } from './received.ts'
import type { Text } from './value.ts'

/** The errors of calls to API Gateway: `ApiGateway.404`, `ApiGateway.AmazonApiGatewayException`. */
export type ApigatewayError = `ApiGateway.${string}`

/** A call to a REST or HTTP API of API Gateway. */
export interface ApigatewayInvokeParameters<Body = Payload> {
  /** The host: `'abc123.execute-api.us-east-1.amazonaws.com'`. */
  readonly apiEndpoint: Text
  readonly method: Value<'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'OPTIONS' | 'HEAD'>
  readonly stage?: Value<string>
  /** The path after the stage, with its first slash. */
  readonly path?: Value<string>
  readonly headers?: Value<{ readonly [name: string]: readonly string[] }>
  readonly queryParameters?: Value<{ readonly [name: string]: readonly string[] }>
  readonly requestBody?: Body
  readonly allowNullValues?: Value<boolean>
  /** `'IAM_ROLE'` signs the call with the machine's role. @default 'NO_AUTH' */
  readonly authType?: Value<'NO_AUTH' | 'IAM_ROLE' | 'RESOURCE_POLICY'>
}

/** The id of the API that a host begins with. */
const apiId = (endpoint: Text): Known | undefined => {
  if (!isKnown(endpoint)) return undefined
  return typeof endpoint === 'string' ? endpoint.split('.', 1)[0] : firstLabel(endpoint)
}

const firstLabel = (host: Intrinsic): Intrinsic => select(0, fn('Fn::Split', ['.', host]))

const written = (value: unknown): string => (typeof value === 'string' ? value : '*')

const callable = ({ apiEndpoint, stage, method, path }: ApigatewayInvokeParameters): Known => {
  const id = apiId(apiEndpoint)
  const route = `/${written(stage)}/${written(method)}${path === undefined ? '/*' : written(path).replace(/^(?!\/)/, '/')}`
  return id === undefined ? arn('execute-api', '*') : arn('execute-api', id, route)
}

const invoke: Entry<ApigatewayInvokeParameters, ApigatewayError> & Answers<HttpResult> & Callback = {
  name: 'apigateway:invoke',
  arguments: toArguments,
  errors: [],
  grants: (parameters) =>
    parameters.authType === undefined || parameters.authType === 'NO_AUTH'
      ? []
      : [{ actions: ['execute-api:Invoke'], resources: [callable(parameters)] }],
  answers: of<HttpResult>(),
  waitForTaskToken: true,
}

export const apigatewayEntries = [invoke] as const

type Sent<Body> = Carrying<Received<Arguments<ApigatewayInvokeParameters>>, 'RequestBody', Body>

/** The forms of `apigateway.invoke`. */
export interface InvokeApi {
  <const Body extends Payload = never>(
    parameters: ApigatewayInvokeParameters<Body>,
  ): Action<HttpResult, ApigatewayError, 'REQUEST_RESPONSE', Sent<Body>>
  /** Calls, then waits until somebody sends the task token back, which must be in the body. */
  readonly waitForTaskToken: <Result = unknown, const Failures extends string = AnyName, const Body extends Payload = Payload>(
    parameters: ApigatewayInvokeParameters<Body>,
    options?: CallbackOptions<Result, Failures>,
  ) => Action<Result, ApigatewayError | Failures, 'WAIT_FOR_TASK_TOKEN', Sent<Body>>
}

const typed = typedByCaller(invoke)

const typedInvoke: InvokeApi = Object.assign(call(typed), callback(typed))

/**
 * Amazon API Gateway.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html
 */
export const apigateway = {
  /** Calls a route of an API. */
  invoke: typedInvoke,
} as const
