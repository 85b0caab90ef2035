import type { Json } from '../../core/index.ts'
import { ServiceError } from '../service-error.ts'

/** The largest input, output or payload in bytes. @see https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html */
export const largestPayload = 262_144

/**
 * Reads JSON that a caller gave as text.
 *
 * @param member the name of the text in the request. @default what, in small letters
 * @throws ServiceError under the code that is given, with `what` in its message.
 */
export function readJson(text: string, code: string, what: string, member = what.toLowerCase()): Json {
  if (Buffer.byteLength(text) > largestPayload) {
    throw new ServiceError(
      'ValidationException',
      `1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must have length less than or equal to ${largestPayload}`,
    )
  }
  try {
    const value: Json = JSON.parse(text)
    return value
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ServiceError(code, `Invalid ${what}: '${reason}'`, { cause })
  }
}
