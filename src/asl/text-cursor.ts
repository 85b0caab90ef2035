import type { SyntaxProblem } from './json-path.ts'

/** Thrown inside a parser, and turned into a `SyntaxProblem` at its edge. */
class SyntaxFault extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** Walks over a text, character by character. */
export class TextCursor {
  readonly text: string
  offset = 0

  constructor(text: string) {
    this.text = text
  }

  get done(): boolean {
    return this.offset >= this.text.length
  }

  peek(ahead = 0): string {
    return this.text[this.offset + ahead] ?? ''
  }

  /** Steps over the given text where it stands here. */
  take(expected: string): boolean {
    if (!this.text.startsWith(expected, this.offset)) return false
    this.offset += expected.length
    return true
  }

  expect(expected: string): void {
    if (!this.take(expected))
      this.fail(this.done ? `'${expected}' is missing at the end` : `'${expected}' expected, found '${this.peek()}'`)
  }

  /** Steps over what the sticky pattern matches here, and gives it. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset
    const found = pattern.exec(this.text)?.[0]
    if (found !== undefined) this.offset += found.length
    return found
  }

  skipSpace(): void {
    while (this.peek() === ' ' || this.peek() === '\t' || this.peek() === '\n' || this.peek() === '\r') this.offset += 1
  }

  fail(message: string, offset = this.offset): never {
    throw new SyntaxFault(message, offset)
  }
}

/** Runs a parser over the whole text. What comes out of a foreign definition may be no text at all. */
export function parseText<T>(text: string, parse: (cursor: TextCursor) => T): T | SyntaxProblem {
  if (typeof text !== 'string') return { kind: 'syntax-problem', message: 'text is needed here', offset: 0 }
  const cursor = new TextCursor(text)
  try {
    const result = parse(cursor)
    if (!cursor.done) cursor.fail(`'${cursor.peek()}' is not expected here`)
    return result
  } catch (fault) {
    if (fault instanceof SyntaxFault) return { kind: 'syntax-problem', message: fault.message, offset: fault.offset }
    throw fault
  }
}
