import { quotas } from '../asl/index.ts'
import type { Json } from '../core/index.ts'
import { errorNames, Failure } from './failure.ts'

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

  /** Fails where a state or task hands on more than the service carries. */
  check(state: string, value: Json): void {
    if (typeof value === 'number' || typeof value === 'boolean' || value === null) return
    if (exceeds(this.of(value), quotas.payloadBytes)) {
      throw new Failure(
        errorNames.dataLimitExceeded,
        `The state/task '${state}' returned a result with a size exceeding the maximum number of bytes service limit.`,
      )
    }
  }
}

/** Tells whether a text is longer than so many bytes of UTF-8. */
export function exceeds(text: string, bytes: number): boolean {
  if (text.length * 3 <= bytes) return false
  return text.length > bytes || utf8Length(text) > bytes
}

/** The bytes that a text takes as UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1
  }
  return bytes
}
