import { expect, test } from 'vitest'
import { intrinsicFunctions, looksIntrinsic, parseIntrinsic } from '../../src/asl/index.ts'

test('a call holds literals, paths and other calls', () => {
  expect(parseIntrinsic("States.Format('{} of {}', States.ArrayLength($.items), 2.5, true, null)")).toMatchObject({
    kind: 'call',
    name: 'States.Format',
    arguments: [
      { kind: 'literal', value: '{} of {}' },
      { kind: 'call', name: 'States.ArrayLength', arguments: [{ kind: 'path', text: '$.items' }] },
      { kind: 'literal', value: 2.5 },
      { kind: 'literal', value: true },
      { kind: 'literal', value: null },
    ],
  })
})

test('escapes are resolved in the value and kept in the raw text', () => {
  expect(parseIntrinsic("States.Format('it\\'s \\{\\} \\\\ {}', 1)")).toMatchObject({
    arguments: [{ value: "it's {} \\ {}", raw: "it\\'s \\{\\} \\\\ {}" }, {}],
  })
})

test('every function of the service is known, with its number of arguments', () => {
  expect(Object.keys(intrinsicFunctions)).toHaveLength(18)
  expect(parseIntrinsic('States.UUID()')).toMatchObject({ name: 'States.UUID', arguments: [] })
  expect(parseIntrinsic('States.UUID(1)')).toMatchObject({ message: 'States.UUID takes 0 arguments, not 1' })
  expect(parseIntrinsic('States.MathRandom(1)')).toMatchObject({ message: 'States.MathRandom takes 2 to 3 arguments, not 1' })
  expect(parseIntrinsic('States.Format()')).toMatchObject({ message: 'States.Format takes at least 1 arguments, not 0' })
  expect(parseIntrinsic('States.ArrayLength()')).toMatchObject({ message: 'States.ArrayLength takes 1 argument, not 0' })
})

test.each([
  ['States.Nothing()', "'States.Nothing' is no intrinsic function", 0],
  ["States.Format('a", 'the quote is not closed', 14],
  ['States.Array($.a', "')' is missing at the end", 16],
  ['States.Array(a)', "an argument is a path, text in single quotes, a number, true, false, null or another 'States.' function", 13],
  ['States.UUID() x', "'x' is not expected here", 14],
])('%s is refused, with the place', (text, message, offset) => {
  expect(parseIntrinsic(text)).toEqual({ kind: 'syntax-problem', message, offset })
})

test('functions nest ten deep and no deeper', () => {
  const nested = (depth: number): string => 'States.Array('.repeat(depth) + ')'.repeat(depth)
  expect(parseIntrinsic(nested(10)).kind).toBe('call')
  expect(parseIntrinsic(nested(11))).toMatchObject({ message: 'more than 10 intrinsic functions inside one another' })
})

test('a call is told from a path by how it begins', () => {
  expect(looksIntrinsic("States.Format('x')")).toBe(true)
  expect(looksIntrinsic('$.States.Format')).toBe(false)
})
