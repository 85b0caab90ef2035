import { quotas } from '../asl/index.ts'
import type { Json } from '../core/index.ts'
import { errorNames, Failure } from './failure.ts'
import { measure } from './measure.ts'

/** Writes values as JSON text. It keeps the last one: what leaves one state enters the next. */
export class PayloadText {
  #value: object | undefined
  #text = ''

  of(value: Json): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    if (this.#value !== value) {
      this.#text = JSON.stringify(value)
      this.#value = value
    }
    return this.#text
  }
}

/** Fails where a state or task hands on more than the service carries. */
export function checkPayload(blamed: string, value: Json): void {
  const size = measure(value, quotas.payloadBytes, quotas.payloadDepth)
  if (size === 'fits') return
  throw new Failure(
    errorNames.dataLimitExceeded,
    size === 'too deep'
      ? `The state/task '${blamed}' returned a result nested deeper than ${quotas.payloadDepth} levels.`
      : `The state/task '${blamed}' returned a result with a size exceeding the maximum number of bytes service limit.`,
  )
}
