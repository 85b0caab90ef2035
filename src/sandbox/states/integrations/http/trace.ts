import type { JsonObject } from '../../../../core/index.ts'
import type { HttpRequest } from './http-request.ts'

/** A request as TestState shows it: without what its connection added, and with it. */
export type TracedRequest = { readonly shown: JsonObject; readonly revealed: JsonObject }

/** @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionDataRequest.html */
export const requestText = ({ url, method, headers, body }: HttpRequest): JsonObject => ({
  protocol: url.protocol.replace(':', ''),
  method,
  url: url.href,
  headers: headersText(headers),
  ...(body === undefined ? {} : { body }),
})

/** @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_InspectionDataResponse.html */
export const responseText = ({ url, status, statusText, headers }: Response, body: string): JsonObject => ({
  protocol: new URL(url).protocol.replace(':', ''),
  statusCode: String(status),
  statusMessage: statusText,
  headers: headersText(headers),
  body,
})

const headersText = (headers: Headers): string => `[${[...headers].map(([name, value]) => `${name}: ${value}`).join(', ')}]`
