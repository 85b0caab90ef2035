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
    if (fits(value, quotas.payloadBytes)) return
    if (exceeds(this.of(value), quotas.payloadBytes)) {
      throw new Failure(
        errorNames.dataLimitExceeded,
        `The state/task '${state}' returned a result with a size exceeding the maximum number of bytes service limit.`,
      )
    }
  }
}

/** The most bytes that a character takes in JSON text: a control character is written as six. */
const perCharacter = 6

/** The most bytes that a number, `false` or a comma with its colon take. */
const perValue = 26

/** Tells, without writing it out, that a value is certainly no longer than so many bytes of JSON text. */
function fits(value: Json, bytes: number): boolean {
  let left = bytes
  const open: Json[] = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    left -= perValue
    if (typeof next === 'string') left -= next.length * perCharacter
    else if (Array.isArray(next)) {
      if (next.length * perValue > left) return false
      for (const item of next) open.push(item)
    } else if (typeof next === 'object' && next !== null) {
      for (const [name, field] of Object.entries(next)) {
        left -= name.length * perCharacter + perValue
        open.push(field)
      }
    }
    if (left < 0) return false
  }
  return true
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
