import type { Path, PathRoot, SyntaxProblem } from './json-path.ts'
import { parseFilter } from './parse-filter.ts'
import { isDefinite, readSteps } from './path-steps.ts'
import { parseText, type TextCursor } from './text-cursor.ts'

const variableName = /[\p{ID_Start}_][\p{ID_Continue}]*/uy

/** Reads a JSONPath: `$.a.b[0]`, `$$.Execution.Id`, `$variable.field`, `$.list[?(@.price < 10)].name`. */
export const parsePath = (text: string): Path | SyntaxProblem => parseText(text, readPath)

/** Reads the path that begins here, as far as it goes. */
export function readPath(cursor: TextCursor): Path {
  const start = cursor.offset
  const root = readRoot(cursor)
  const steps = readSteps(cursor, parseFilter)
  return { kind: 'path', text: cursor.text.slice(start, cursor.offset), root, steps, definite: isDefinite(steps) }
}

function readRoot(cursor: TextCursor): PathRoot {
  cursor.expect('$')
  if (cursor.take('$')) return { kind: 'context' }
  const name = cursor.match(variableName)
  return name === undefined ? { kind: 'input' } : { kind: 'variable', name }
}
