import { type Filter, type PathFunction, type PathStep, pathFunctions } from './json-path.ts'
import { readQuoted } from './quoted-text.ts'
import type { TextCursor } from './text-cursor.ts'

/** Reads the filter that stands at `?`. */
export type ReadFilter = (cursor: TextCursor) => Filter

/** Tells whether at most one value can be at the end of these steps. A list of names gives one object, where it stands last. */
export const isDefinite = (steps: readonly PathStep[]): boolean =>
  steps.every(
    ({ kind }, at) => kind === 'field' || kind === 'index' || kind === 'function' || (kind === 'fields' && at === steps.length - 1),
  )

/** Reads the steps that begin here, as far as they go. */
export function readSteps(cursor: TextCursor, readFilter: ReadFilter): readonly PathStep[] {
  const steps: PathStep[] = []
  for (;;) {
    if (cursor.take('..')) steps.push({ kind: 'descendants' }, cursor.peek() === '[' ? readBracket(cursor, readFilter) : readDotted(cursor))
    else if (cursor.take('.')) steps.push(cursor.peek() === '[' ? readBracket(cursor, readFilter) : readDotted(cursor))
    else if (cursor.peek() === '[') steps.push(readBracket(cursor, readFilter))
    else return steps
  }
}

function readDotted(cursor: TextCursor): PathStep {
  if (cursor.take('*')) return { kind: 'wildcard' }
  const start = cursor.offset
  const name = cursor.match(/[^.[\]()\s,'"=<>!&|~]+/y)
  if (name === undefined) return cursor.fail(cursor.done ? 'a name is missing at the end' : `a name is missing before '${cursor.peek()}'`)
  if (!cursor.take('()')) return { kind: 'field', name }
  const known = pathFunctions.find((candidate) => candidate === name)
  return known === undefined ? cursor.fail(`'${name}()' is no function of a path`, start) : functionStep(known)
}

const functionStep = (name: PathFunction): PathStep => ({ kind: 'function', name })

function readBracket(cursor: TextCursor, readFilter: ReadFilter): PathStep {
  cursor.expect('[')
  cursor.skipSpace()
  const step = readSelector(cursor, readFilter)
  cursor.skipSpace()
  cursor.expect(']')
  return step
}

function readSelector(cursor: TextCursor, readFilter: ReadFilter): PathStep {
  if (cursor.take('*')) return { kind: 'wildcard' }
  if (cursor.peek() === '?') return { kind: 'filter', filter: readFilter(cursor) }
  if (cursor.peek() === "'" || cursor.peek() === '"') {
    const names = readList(cursor, readQuoted)
    return names.length === 1 ? { kind: 'field', name: names[0] ?? '' } : { kind: 'fields', names }
  }
  return readNumbers(cursor)
}

function readNumbers(cursor: TextCursor): PathStep {
  const first = readInteger(cursor)
  cursor.skipSpace()
  if (cursor.take(':')) {
    cursor.skipSpace()
    const to = readInteger(cursor)
    return { kind: 'slice', ...(first === undefined ? {} : { from: first }), ...(to === undefined ? {} : { to }) }
  }
  if (first === undefined)
    return cursor.fail(cursor.done ? 'the bracket is not closed' : `'${cursor.peek()}' is no index and no name in quotes`)
  if (cursor.peek() !== ',') return { kind: 'index', index: first }
  cursor.take(',')
  const rest = readList(cursor, (here) => readInteger(here) ?? here.fail('an index is missing'))
  return { kind: 'indexes', indexes: [first, ...rest] }
}

function readInteger(cursor: TextCursor): number | undefined {
  const digits = cursor.match(/-?\d+/y)
  return digits === undefined ? undefined : Number(digits)
}

function readList<T>(cursor: TextCursor, readOne: (cursor: TextCursor) => T): T[] {
  const items: T[] = []
  do {
    cursor.skipSpace()
    items.push(readOne(cursor))
    cursor.skipSpace()
  } while (cursor.take(','))
  return items
}
