import { expect, test } from 'vitest'
import type { Json } from '../../src/core/index.ts'
import { failureOf, only, outputOf } from './run.ts'

const evaluate = (call: string, input: Json = {}): Promise<Json> =>
  outputOf(only({ Type: 'Pass', Parameters: { 'value.$': call }, OutputPath: '$.value', End: true }), { input })

test.each([
  ["States.Format('Hello, {} {}\\{\\}', $.name, 7)", { name: 'you' }, 'Hello, you 7{}'],
  ["States.Format('{}', $.value)", { value: { a: [1, null] } }, '{"a":[1,null]}'],
  ['States.StringToJson($.text)', { text: '{"a":[1]}' }, { a: [1] }],
  ['States.JsonToString($.value)', { value: { a: 'x' } }, '{"a":"x"}'],
  ['States.Array(1, $.b, null)', { b: 'two' }, [1, 'two', null]],
  ['States.ArrayPartition($.list, 2)', { list: [1, 2, 3] }, [[1, 2], [3]]],
  ['States.ArrayContains($.list, $.item)', { list: [{ b: 1, a: 2 }], item: { a: 2, b: 1 } }, true],
  ['States.ArrayRange(1, 9, 2)', {}, [1, 3, 5, 7, 9]],
  ['States.ArrayRange(5, 1, -2)', {}, [5, 3, 1]],
  ['States.ArrayGetItem($.list, 1)', { list: ['a', 'b'] }, 'b'],
  ['States.ArrayLength($.list)', { list: [1, 2] }, 2],
  ['States.ArrayUnique($.list)', { list: [1, 1, '1', { a: 1, b: 2 }, { b: 2, a: 1 }, [1], [1]] }, [1, '1', { a: 1, b: 2 }, [1]]],
  ['States.Base64Encode($.text)', { text: 'ü€' }, 'w7zigqw='],
  ['States.Base64Decode($.text)', { text: 'w7zigqw=' }, 'ü€'],
  ['States.Base64Encode($.text)', { text: 'grüße' }, 'Z3LDvMOfZQ=='],
  ['States.Base64Decode($.text)', { text: 'Z3LDvMOfZQ==' }, 'grüße'],
  ["States.Hash($.text, 'MD5')", { text: 'input data' }, '812f45842bc6d66ee14572ce20db8e86'],
  ['States.JsonMerge($.one, $.two, false)', { one: { a: 1, b: { x: 1 } }, two: { b: { y: 2 } } }, { a: 1, b: { y: 2 } }],
  ['States.MathAdd($.a, -0.5)', { a: 2.5 }, 3],
  ["States.StringSplit('a.b+c..d', '.+')", {}, ['a', 'b', 'c', 'd']],
])('%s of %o', async (call, input, expected) => {
  expect(await evaluate(call, input)).toEqual(expected)
})

test('random numbers lie in their range, and the same seed gives the same number', async () => {
  const number = await evaluate('States.MathRandom(10, 20)')
  expect(number).toBeGreaterThanOrEqual(10)
  expect(number).toBeLessThan(20)
  expect(await evaluate('States.MathRandom(1, 1000000, 42)')).toBe(await evaluate('States.MathRandom(1, 1000000, 42)'))
  expect(await evaluate('States.UUID()')).toMatch(/^[\da-f-]{36}$/)
})

test.each([
  ['States.ArrayGetItem($.list, 5)', 'The index 5 is out of range for an array of 1 items.'],
  ['States.ArrayPartition($.list, 0)', 'The chunk size must be a positive integer.'],
  ['States.ArrayRange(0, 5000, 1)', 'The range must not have more than 1000 items.'],
  ['States.ArrayRange(0, 5, 0)', 'The increment must not be zero.'],
  ['States.StringToJson($.text)', 'The first argument must be a valid JSON string.'],
  ['States.Base64Decode($.text)', 'The first argument must be a Base64 encoded string.'],
  ['States.Base64Encode($.long)', 'The first argument must not be longer than 10000 characters.'],
  ["States.Hash('a', 'CRC')", 'The algorithm must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512.'],
  ['States.Format(7)', 'The first argument must be a string.'],
  ['States.Format($.list, 1)', 'The first argument must be a string.'],
  ["States.Format('{} {}', 1)", 'The template has 2 places for 1 arguments.'],
  ['States.MathAdd($.text, 1)', 'The first argument must be a number.'],
  ['States.JsonMerge($.list, $.list, false)', 'The first and second arguments must be JSON objects.'],
  ['States.ArrayLength($.text)', 'The first argument must be an array.'],
])('%s is an intrinsic failure', async (call, why) => {
  const definition = only({ Type: 'Pass', Parameters: { 'value.$': call }, End: true })
  expect(await failureOf(definition, { input: { list: [1], text: '{broken', long: 'x'.repeat(10_001) } })).toEqual({
    error: 'States.IntrinsicFailure',
    cause: `An error occurred while executing the state 'Only' (entered at the event id #2). The function '${call}' had the following error: ${why}`,
  })
})
