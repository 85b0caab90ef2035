import { randomUUID } from 'node:crypto'
import type { JsonObject } from '../../../core/index.ts'

/**
 * What optimised integrations add to a service's answer: how the HTTP response looked. Services of the sandbox call each other
 * without HTTP, so that this tells the length and type of the answer as JSON, and a request id of its own.
 */
export function responseMetadata(answer: JsonObject): JsonObject {
  const requestId = randomUUID()
  const headers = {
    'Content-Length': String(Buffer.byteLength(JSON.stringify(answer))),
    'Content-Type': 'application/json',
    Date: new Date().toUTCString(),
    'x-amzn-RequestId': requestId,
  }
  return {
    SdkHttpMetadata: {
      AllHttpHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
      HttpHeaders: headers,
      HttpStatusCode: 200,
    },
    SdkResponseMetadata: { RequestId: requestId },
  }
}
