import type { Grant } from '../core/index.ts'
import { isExpression, type Payload, type Value } from '../expressions/index.ts'
import type { Action } from '../states/index.ts'
import { toArguments } from './arguments.ts'
import { arn, arnOrAny } from './arn.ts'
import { type Answers, call, type Entry, of, typedByCaller } from './integration.ts'
import type { Carrying, Received } from './received.ts'
import { type Reference, resolve } from './reference.ts'
import type { Text } from './value.ts'

/** The errors of HTTPS calls: `States.Http.StatusCode.404` for an answer of 400 and above, `States.Http.Socket` for none. */
export type HttpError = 'States.Http.Socket' | `States.Http.StatusCode.${number}`

/** An HTTPS call. */
export interface HttpInvokeParameters<Body = Payload> {
  /** The URL: `'https://api.example.com/orders'`. */
  readonly apiEndpoint: Text
  readonly method: Value<'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'OPTIONS' | 'HEAD'>
  /** The EventBridge connection that holds the credentials, or its ARN. */
  readonly connection: Text | Reference<'connectionArn'>
  /** How to reach a private API. */
  readonly invocationConfig?: Value<{ ConnectionArn: string }>
  readonly headers?: Value<{ readonly [name: string]: string }>
  readonly queryParameters?: Value<{ readonly [name: string]: string | readonly string[] }>
  readonly requestBody?: Body
  /** How to write the body: `{ RequestBodyEncoding: 'URL_ENCODED' }`. @default JSON */
  readonly transform?: Value<{
    RequestBodyEncoding: 'URL_ENCODED' | 'NONE'
    RequestEncodingOptions?: { ArrayFormat?: 'INDICES' | 'REPEAT' | 'COMMAS' | 'BRACKETS' }
  }>
}

/** What an HTTP server answers. The body is JSON where it can be read as such, else text. */
export interface HttpResult {
  readonly Headers: { readonly [name: string]: readonly string[] }
  readonly ResponseBody: unknown
  readonly StatusCode: number
  readonly StatusText: string
}

const mayInvoke = ({ apiEndpoint, method }: HttpInvokeParameters): Grant => ({
  actions: ['states:InvokeHTTPEndpoint'],
  resources: [arn('states', 'stateMachine:*')],
  conditions: {
    ...(typeof method === 'string' ? { StringEquals: { 'states:HTTPMethod': method } } : {}),
    ...(isExpression(apiEndpoint) ? {} : { StringLike: { 'states:HTTPEndpoint': apiEndpoint } }),
  },
})

const invoke = {
  name: 'http:invoke',
  needs: ['connection'],
  arguments: ({ apiEndpoint, method, connection, ...rest }) =>
    toArguments({ apiEndpoint, method, authentication: { ConnectionArn: resolve(connection, 'connectionArn') }, ...rest }),
  errors: ['States.Http.Socket'],
  grants: (parameters) => [
    mayInvoke(parameters),
    {
      actions: ['events:RetrieveConnectionCredentials'],
      resources: [arnOrAny(resolve(parameters.connection, 'connectionArn'), 'events', 'connection/*')],
    },
    // EventBridge keeps the credentials of a connection in a secret whose name it makes up.
    {
      actions: ['secretsmanager:GetSecretValue', 'secretsmanager:DescribeSecret'],
      resources: [arn('secretsmanager', 'secret:events!connection/*')],
    },
  ],
  answers: of<HttpResult>(),
} satisfies Entry<HttpInvokeParameters, HttpError, object> & Answers<HttpResult>

export const httpEntries = [invoke] as const

const invokeEndpoint: <const Body extends Payload = never>(
  parameters: HttpInvokeParameters<Body>,
) => Action<HttpResult, HttpError, 'REQUEST_RESPONSE', Carrying<Received<ReturnType<typeof invoke.arguments>>, 'RequestBody', Body>> = call(
  typedByCaller(invoke),
)

/**
 * Any HTTPS API, with the credentials of an EventBridge connection.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
 */
export const http = {
  /** Calls a URL: `http.invoke({ apiEndpoint: 'https://api.example.com/orders', method: 'POST', connection, requestBody: input })`. */
  invoke: invokeEndpoint,
} as const
