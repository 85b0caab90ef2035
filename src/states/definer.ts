import type { QueryLanguage } from '../asl/index.ts'
import { type Duration, isJsonObject, type Json, type JsonObject, type Problem, toSeconds } from '../core/index.ts'
import { type Placeholders, toJsonataPayload } from '../expressions/index.ts'
import type { Time } from './node.ts'

/** Writes the payloads of one machine, and gathers what is wrong with them. */
export class Definer {
  readonly problems: Problem[] = []
  readonly language: QueryLanguage
  readonly #owner: string
  readonly #placeholders: Placeholders

  constructor(owner: string, language: QueryLanguage, placeholders: Placeholders) {
    this.#owner = owner
    this.language = language
    this.#placeholders = placeholders
  }

  /** One field with a payload; no field where the payload is undefined. */
  field<const Name extends string>(name: Name, written: unknown, path: string): { readonly [Key in Name]?: Json } {
    if (written === undefined) return {}
    const value: { [Key in Name]?: Json } = {}
    value[name] = this.payload(written, `${path}/${name}`)
    return value
  }

  payload(written: unknown, path: string): Json {
    return toJsonataPayload(written, { placeholders: this.#placeholders, path, report: (problem) => this.report(problem) })
  }

  /** Fields in Amazon States Language, as they stand. */
  written(fields: JsonObject): JsonObject {
    return this.#placeholders.noteTexts(fields)
  }

  /** A payload that must be an object, such as `Assign`. */
  object(written: unknown, path: string): JsonObject {
    const value = this.payload(written, path)
    if (isJsonObject(value)) return value
    this.report({
      code: 'NOT_AN_OBJECT',
      severity: 'error',
      path,
      message: 'This must be an object with a field for each variable.',
      hint: 'Write it as `assign: ({ result }) => ({ name: result.field })`.',
    })
    return {}
  }

  /** A time in words or seconds, as seconds. */
  seconds(written: Time, path: string): number | string {
    if (typeof written === 'string') return this.#duration(written, path)
    const value = this.payload(written, path)
    return typeof value === 'number' || typeof value === 'string' ? value : 0
  }

  text(written: unknown, path: string): string {
    const value = this.payload(written, path)
    return typeof value === 'string' ? value : String(value)
  }

  report(problem: Problem): void {
    this.problems.push({ ...problem, owner: this.#owner })
  }

  #duration(written: Duration, path: string): number {
    try {
      return toSeconds(written)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      this.report({
        code: 'NOT_A_DURATION',
        severity: 'error',
        path,
        message: error.message,
        hint: "Write '30 seconds', '15 minutes' or '2 hours'.",
      })
      return 0
    }
  }
}
