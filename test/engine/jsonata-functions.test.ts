import { expect, test } from 'vitest'
import type { Json } from '../../src/core/index.ts'
import { failureOf, only, outputOf } from './run.ts'

const giving = (expression: string) => only({ Type: 'Pass', Output: { value: `{% ${expression} %}` }, End: true }, 'JSONata')
const evaluate = (expression: string): Promise<Json> => outputOf(giving(expression))
const causeOf = async (expression: string): Promise<string | undefined> => {
  const { error, cause } = await failureOf(giving(expression))
  expect(error).toBe('States.QueryEvaluationError')
  return cause?.split(`The JSONata expression '${expression}' specified for the field 'Output/value' `)[1]
}

test.each<[string, Json]>([
  ['$range(0, 6, 2)', [0, 2, 4, 6]],
  ['$range(6, 0, -3)', [6, 3, 0]],
  ['$range(-1.7, 2, 1)', [-1, 0, 1, 2]],
  ['$range(4, 4, 1)', 4],
  ['$count($range(1, 200000, 1))', 200_000],
  ['$partition([1, 2, 3, 4], 3)', [[1, 2, 3], [4]]],
  ['$partition([1, 2, 3], 2.9)', [[1, 2], [3]]],
  ["$partition('one', 2)", [['one']]],
  ["$hash('input', 'SHA-1')", '140f86aae51ab9e1cda9b4254fe98a74eb54c1a1'],
  ['$random(42)', 0.7275636800328681],
  ['$parse(\'{"a": [1, null]}\').a', [1, null]],
  ["$parse('null')", null],
  ["$base64encode('ü€')", 'w7zigqw='],
  ["$base64decode('w7zigqw=')", 'ü€'],
  ["$base64decode($base64encode('\uFEFF😀'))", '\uFEFF😀'],
  ['$states.context.State.Name.$base64encode()', 'T25seQ=='],
  ["$base64encode('')", ''],
  ['1/0', 'Infinity'],
  ['[-1/0, {"a": 0/0}]', ['-Infinity', { a: 'NaN' }]],
])('%s gives %o', async (expression, expected) => {
  expect(await evaluate(expression)).toEqual({ value: expected })
})

test.each([
  '$range(5, 0, 1)',
  '$range($states.input.none, 1, 1)',
  '$partition([], 2)',
  '$partition($states.input.none, 2)',
  "$hash($states.input.none, 'MD5')",
  '$parse($states.input.none)',
  '$base64encode($states.input.none)',
  '$base64decode($states.input.none)',
])('%s gives nothing', async (expression) => {
  expect(await causeOf(expression)).toBe('returned nothing (undefined).')
})

const mismatch = (index: number, name: string) => `. T0410: Argument ${index} of function "${name}" does not match function signature`
const memory = ': Expression evaluation memory limit exceeded: Check for excessive memory usage'
const stack = ': Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive.'

test.each([
  ["$range('a', 1, 1)", mismatch(1, 'range')],
  ['$range(1, 2)', mismatch(3, 'range')],
  ['$partition([1])', mismatch(2, 'partition')],
  ["$hash(1, 'MD5')", mismatch(1, 'hash')],
  ["$hash('text')", mismatch(2, 'hash')],
  ["$random('seed')", mismatch(1, 'random')],
  ['$parse()', mismatch(1, 'parse')],
  ['$base64encode(1)', mismatch(1, 'base64encode')],
  ["$base64decode('?')", ': The argument of $base64decode is not valid Base64.'],
  ["$eval('1 + 1')", '. T1006: Attempted to invoke a non-function'],
  ["'a' + 1", '. T2001: The left side of the "+" operator must evaluate to a number'],
  ['$range(0, 5, 0)', ': The increment must not be zero.'],
  ['$partition([1], -1)', ': The chunk size must be a positive integer.'],
  ["$hash('text', 'CRC')", ': The algorithm must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512.'],
  ["$parse('{broken')", ': The argument of $parse is not valid JSON.'],
  ['[1..900000] ~> $count()', memory],
  ['$range(1, 400000, 1) ~> $count()', memory],
  [Array.from({ length: 200 }, () => '1').join('+'), stack],
])('%s fails', async (expression, why) => {
  expect(await causeOf(expression)).toBe(`threw an error during evaluation${why}`)
})

test.each(["$split('a', $states.input.none)", '$formatInteger(1, $states.input.none)', "$sift({'a': 1})"])(
  '%s is a fault inside the library, whose words nobody should rely on',
  async (expression) => {
    expect(await causeOf(expression)).toBe('threw an internal error during evaluation.')
  },
)

test('an expression may nest some ninety levels deep', async () => {
  expect(await evaluate(Array.from({ length: 95 }, () => '1').join('+'))).toEqual({ value: 95 })
})
