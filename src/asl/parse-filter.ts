import { type Filter, type FilterOperand, type FilterOperator, type FilterPath, filterOperators } from './json-path.ts'
import { isDefinite, readSteps } from './path-steps.ts'
import { readQuoted } from './quoted-text.ts'
import type { TextCursor } from './text-cursor.ts'

type Literal = null | boolean | number | string

const words: Readonly<Record<string, Literal>> = { true: true, false: false, null: null }

/** Reads `?(condition)`. */
export function parseFilter(cursor: TextCursor): Filter {
  cursor.expect('?')
  cursor.skipSpace()
  cursor.expect('(')
  const filter = readOr(cursor)
  cursor.expect(')')
  return filter
}

function readOr(cursor: TextCursor): Filter {
  let left = readAnd(cursor)
  while (cursor.take('||')) left = { kind: 'or', left, right: readAnd(cursor) }
  return left
}

function readAnd(cursor: TextCursor): Filter {
  let left = readTerm(cursor)
  while (cursor.take('&&')) left = { kind: 'and', left, right: readTerm(cursor) }
  return left
}

function readTerm(cursor: TextCursor): Filter {
  cursor.skipSpace()
  const term = readBareTerm(cursor)
  cursor.skipSpace()
  return term
}

function readBareTerm(cursor: TextCursor): Filter {
  if (cursor.peek() === '!' && cursor.peek(1) !== '=') {
    cursor.offset += 1
    return { kind: 'not', operand: readTerm(cursor) }
  }
  if (cursor.take('(')) {
    const inner = readOr(cursor)
    cursor.expect(')')
    return inner
  }
  const left = readOperand(cursor)
  cursor.skipSpace()
  const operator = readOperator(cursor)
  if (operator === undefined) {
    return left.kind === 'path' ? { kind: 'exists', path: left } : cursor.fail('a comparison expected')
  }
  cursor.skipSpace()
  return { kind: 'compare', operator, left, right: readOperand(cursor) }
}

function readOperator(cursor: TextCursor): FilterOperator | undefined {
  const word = cursor.match(/[a-zA-Z]+(?![\w.])/y)?.toLowerCase()
  if (word === undefined) return filterOperators.find((operator) => !/[a-z]/.test(operator) && cursor.take(operator))
  return filterOperators.find((operator) => operator === word) ?? cursor.fail(`'${word}' is no operator`, cursor.offset - word.length)
}

function readOperand(cursor: TextCursor): FilterOperand {
  const character = cursor.peek()
  if (character === '@' || character === '$') return readFilterPath(cursor)
  if (character === '/') return readRegex(cursor)
  if (cursor.take('[')) return { kind: 'literal', value: readLiterals(cursor) }
  return { kind: 'literal', value: readLiteral(cursor) }
}

function readFilterPath(cursor: TextCursor): FilterPath {
  const from = cursor.take('@') ? 'item' : 'root'
  if (from === 'root') cursor.expect('$')
  const steps = readSteps(cursor, parseFilter)
  return { kind: 'path', from, steps, definite: isDefinite(steps) }
}

function readRegex(cursor: TextCursor): FilterOperand {
  const start = cursor.offset
  const text = cursor.match(/\/(?:[^/\\]|\\.)*\/[a-zA-Z]*/y)
  if (text === undefined) return cursor.fail('the pattern is not closed', start)
  const end = text.lastIndexOf('/')
  const [pattern, flags] = [text.slice(1, end), text.slice(end + 1)]
  return isRegex(pattern, flags) ? { kind: 'regex', pattern, flags } : cursor.fail(`'${text}' is no pattern`, start)
}

function isRegex(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp
  } catch (fault) {
    if (fault instanceof SyntaxError) return false
    throw fault
  }
}

function readLiterals(cursor: TextCursor): readonly Literal[] {
  const items: Literal[] = []
  cursor.skipSpace()
  while (!cursor.take(']')) {
    items.push(readLiteral(cursor))
    cursor.skipSpace()
    if (!cursor.take(',') && cursor.peek() !== ']') return cursor.fail("',' or ']' expected")
    cursor.skipSpace()
  }
  return items
}

/** The service also takes words without quotes, as text. */
function readLiteral(cursor: TextCursor): Literal {
  if (cursor.peek() === "'" || cursor.peek() === '"') return readQuoted(cursor)
  const start = cursor.offset
  const word = cursor.match(/-?[\w.+-]+/y) ?? ''
  if (word === '') return cursor.fail('a path or a value expected', start)
  if (Object.hasOwn(words, word)) return words[word] ?? null
  return Number.isFinite(Number(word)) ? Number(word) : word
}
