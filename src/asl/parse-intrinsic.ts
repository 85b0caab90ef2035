import {
  type IntrinsicArgument,
  type IntrinsicCall,
  type IntrinsicLiteral,
  intrinsicFunctions,
  isIntrinsicName,
} from './intrinsic-function.ts'
import type { SyntaxProblem } from './json-path.ts'
import { readPath } from './parse-path.ts'
import { quotas } from './quotas.ts'
import { parseText, type TextCursor } from './text-cursor.ts'

/** Reads a call of an intrinsic function: `States.Format('Hello, {}', $.name)`. */
export const parseIntrinsic = (text: string): IntrinsicCall | SyntaxProblem =>
  parseText(text, (cursor) => {
    cursor.skipSpace()
    const call = readCall(cursor, 1)
    cursor.skipSpace()
    return call
  })

/** Tells a call of an intrinsic function from a path, by how it begins. */
export const looksIntrinsic = (text: string): boolean => /^\s*States\./.test(text)

function readCall(cursor: TextCursor, depth: number): IntrinsicCall {
  const start = cursor.offset
  const name = cursor.match(/[A-Za-z]+(?:\.[A-Za-z0-9]+)+/y)
  if (name === undefined || !isIntrinsicName(name)) return cursor.fail(`'${name ?? cursor.peek()}' is no intrinsic function`, start)
  if (depth > quotas.intrinsicNesting)
    return cursor.fail(`more than ${quotas.intrinsicNesting} intrinsic functions inside one another`, start)
  cursor.skipSpace()
  cursor.expect('(')
  const given = readArguments(cursor, depth)
  const [fewest, most] = intrinsicFunctions[name]
  if (given.length < fewest || given.length > most) {
    return cursor.fail(`${name} takes ${expectedNumber(fewest, most)}, not ${given.length}`, start)
  }
  return { kind: 'call', name, arguments: given, text: cursor.text.slice(start, cursor.offset) }
}

function expectedNumber(fewest: number, most: number): string {
  if (fewest === most) return fewest === 1 ? '1 argument' : `${fewest} arguments`
  return most === Number.POSITIVE_INFINITY ? `at least ${fewest} arguments` : `${fewest} to ${most} arguments`
}

function readArguments(cursor: TextCursor, depth: number): readonly IntrinsicArgument[] {
  const given: IntrinsicArgument[] = []
  cursor.skipSpace()
  if (cursor.take(')')) return given
  do {
    cursor.skipSpace()
    given.push(readArgument(cursor, depth))
    cursor.skipSpace()
  } while (cursor.take(','))
  cursor.expect(')')
  return given
}

function readArgument(cursor: TextCursor, depth: number): IntrinsicArgument {
  const character = cursor.peek()
  if (character === '$') return readPath(cursor)
  if (character === "'") return readString(cursor)
  if (character === 'S') return readCall(cursor, depth + 1)
  const start = cursor.offset
  const word = cursor.match(/[\w.+-]+/y) ?? ''
  if (word === 'true' || word === 'false') return { kind: 'literal', value: word === 'true', raw: word }
  if (word === 'null') return { kind: 'literal', value: null, raw: word }
  if (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)) return { kind: 'literal', value: Number(word), raw: word }
  return cursor.fail("an argument is a path, text in single quotes, a number, true, false, null or another 'States.' function", start)
}

function readString(cursor: TextCursor): IntrinsicLiteral {
  const start = cursor.offset
  cursor.expect("'")
  let [value, raw] = ['', '']
  while (!cursor.take("'")) {
    if (cursor.done) return cursor.fail('the quote is not closed', start)
    const character = cursor.peek()
    const next = cursor.peek(1)
    if (character === '\\' && (next === "'" || next === '\\' || next === '{' || next === '}')) {
      value += next
      raw += character + next
      cursor.offset += 2
    } else {
      value += character
      raw += character
      cursor.offset += 1
    }
  }
  return { kind: 'literal', value, raw }
}
