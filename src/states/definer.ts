import type { QueryLanguage } from '../asl/index.ts'
import { type Duration, type Json, type JsonObject, type Problem, toSeconds } from '../core/index.ts'
import { type PayloadContext, type Placeholders, toJsonataPayload } from '../expressions/index.ts'

/** What is gathered while a machine is compiled: the placeholders in it, and what is wrong with it. */
export class Definer {
  readonly problems: Problem[] = []
  /** The machine's; a state may have its own. */
  readonly language: QueryLanguage
  readonly #owner: string
  readonly #placeholders: Placeholders

  constructor(owner: string, language: QueryLanguage, placeholders: Placeholders) {
    this.#owner = owner
    this.language = language
    this.#placeholders = placeholders
  }

  /** Where a payload is written. */
  at(path: string): PayloadContext {
    return { placeholders: this.#placeholders, path, report: this.report }
  }

  /** Fields in Amazon States Language, as they stand. */
  written(fields: JsonObject): JsonObject {
    return this.#placeholders.noteTexts(fields)
  }

  /** A text that nothing computes: a state's `Resource`. */
  text(written: unknown, path: string): string {
    const value: Json = toJsonataPayload(written, this.at(path))
    if (typeof value === 'string') return value
    this.report({
      code: 'NOT_A_TEXT',
      severity: 'error',
      path,
      message: 'This must be a text.',
      hint: 'Write a string, or a reference to one.',
    })
    return ''
  }

  /** A time in words, as seconds. */
  seconds(written: Duration, path: string): number {
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

  readonly report = (problem: Problem): void => {
    this.problems.push({ ...problem, owner: this.#owner })
  }
}
