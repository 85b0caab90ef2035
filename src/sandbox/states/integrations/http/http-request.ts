import { isJsonObject, type Json, type JsonObject, StepwrightError } from '../../../../core/index.ts'
import type { Connection } from './connection.ts'
import { arrayFormat, encodeForm } from './form-encoding.ts'

/** An HTTP request, ready to be sent. */
export interface HttpRequest {
  readonly url: URL
  readonly method: string
  readonly headers: Headers
  readonly body: string | undefined
}

/** The most that the service reads of an answer, in bytes. */
export const mostBytes = 262_144

/**
 * The request that the arguments of a state and a connection make together. What both name, the connection decides.
 *
 * @throws StepwrightError `HTTP_REQUEST_INVALID` where the ApiEndpoint is no URL.
 */
export function httpRequest(given: JsonObject, connection: Connection, region: string): HttpRequest {
  const { HeaderParameters, QueryStringParameters, BodyParameters } = connection.AuthParameters.InvocationHttpParameters
  const url = urlOf(text(given.ApiEndpoint))
  for (const [name, value] of pairs(given.QueryParameters)) url.searchParams.append(name, value)
  for (const { Key, Value } of QueryStringParameters) url.searchParams.set(Key, Value)
  const headers = new Headers({ 'User-Agent': `Amazon|StepFunctions|HttpInvoke|${region}`, Range: `bytes=0-${mostBytes}` })
  for (const [name, value] of pairs(given.Headers)) headers.set(name, value)
  const body = withFields(given.RequestBody, BodyParameters)
  const transform = isJsonObject(given.Transform) ? given.Transform : {}
  const form = transform.RequestBodyEncoding === 'URL_ENCODED'
  if (body !== undefined && !headers.has('Content-Type')) {
    headers.set('Content-Type', form ? 'application/x-www-form-urlencoded' : 'application/json')
  }
  for (const { Key, Value } of HeaderParameters) headers.set(Key, Value)
  authorize(headers, connection)
  return { url, method: text(given.Method).toUpperCase(), headers, body: body === undefined ? undefined : write(body, form, transform) }
}

function urlOf(endpoint: string): URL {
  if (/^https?:/.test(endpoint) && URL.canParse(endpoint)) return new URL(endpoint)
  throw new StepwrightError('HTTP_REQUEST_INVALID', `The ApiEndpoint '${endpoint}' is no URL of HTTP.`, {
    hint: 'Write it with https:// and the name of a host.',
  })
}

function write(body: Json, form: boolean, { RequestEncodingOptions: options }: JsonObject): string {
  if (typeof body === 'string') return body
  return form ? encodeForm(body, arrayFormat(isJsonObject(options) ? options.ArrayFormat : undefined)) : JSON.stringify(body)
}

function withFields(body: Json | undefined, fields: readonly { readonly Key: string; readonly Value: string }[]): Json | undefined {
  if (fields.length === 0) return body
  const added = Object.fromEntries(fields.map(({ Key, Value }) => [Key, Value]))
  return isJsonObject(body) || body === undefined ? { ...body, ...added } : body
}

function authorize(headers: Headers, { AuthorizationType, AuthParameters }: Connection): void {
  const { BasicAuthParameters: basic, ApiKeyAuthParameters: key } = AuthParameters
  if (AuthorizationType === 'BASIC' && basic !== undefined) {
    headers.set('Authorization', `Basic ${Buffer.from(`${basic.Username}:${basic.Password}`).toString('base64')}`)
  }
  if (AuthorizationType === 'API_KEY' && key !== undefined) headers.set(key.ApiKeyName, key.ApiKeyValue)
}

/** Names and values; an array gives its name several times. */
const pairs = (given: Json | undefined): readonly (readonly [string, string])[] =>
  isJsonObject(given)
    ? Object.entries(given).flatMap(([name, value]) =>
        (Array.isArray(value) ? value : [value]).map((one: Json): readonly [string, string] => [name, text(one)]),
      )
    : []

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value ?? ''))
