import { fn, type Intrinsic, select } from '../core/index.ts'
import type { Payload, Value } from '../expressions/index.ts'
import { toArguments } from './arguments.ts'
import { arn, isKnown, type Known } from './arn.ts'
import type { HttpResult } from './http.ts'
import { type Answers, type Callback, call, callback, type Entry, of } from './integration.ts'
import type { Text } from './value.ts'

/** The errors of calls to API Gateway: `ApiGateway.404`, `ApiGateway.AmazonApiGatewayException`. */
export type ApigatewayError = `ApiGateway.${string}`

/** A call to a REST or HTTP API of API Gateway. */
export interface ApigatewayInvokeParameters {
  /** The host: `'abc123.execute-api.us-east-1.amazonaws.com'`. */
  readonly apiEndpoint: Text
  readonly method: Value<'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'OPTIONS' | 'HEAD'>
  readonly stage?: Value<string>
  /** The path after the stage, with its first slash. */
  readonly path?: Value<string>
  readonly headers?: Value<{ readonly [name: string]: readonly string[] }>
  readonly queryParameters?: Value<{ readonly [name: string]: readonly string[] }>
  readonly requestBody?: Payload
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

/**
 * Amazon API Gateway.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-api-gateway.html
 */
export const apigateway = {
  /** Calls a route of an API. */
  invoke: Object.assign(call(invoke), callback(invoke)),
} as const
