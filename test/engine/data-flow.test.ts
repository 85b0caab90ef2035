import { expect, test } from 'vitest'
import { failureOf, machine, only, outputOf, run } from './run.ts'

const order = {
  id: 'o-1',
  lines: [
    { sku: 'a', count: 2 },
    { sku: 'b', count: 5 },
  ],
  total: 42,
}

test('JSONPath: InputPath, Parameters, ResultSelector, ResultPath and OutputPath are applied in this order', async () => {
  const definition = only({
    Type: 'Task',
    Resource: 'arn:aws:states:::aws-sdk:x:y',
    InputPath: '$.order',
    Parameters: { 'total.$': '$.total', fixed: { nested: ['x', { 'id.$': '$.id' }] } },
    ResultSelector: { 'got.$': '$.total', 'machine.$': '$$.StateMachine.Name' },
    ResultPath: '$.answer.deep',
    OutputPath: '$.answer',
    End: true,
  })
  const seen: unknown[] = []
  const output = await outputOf(definition, {
    input: { order },
    tasks: async (request) => {
      seen.push(request.parameters)
      return { status: 'succeeded', result: { total: 7 } }
    },
  })
  expect(seen).toEqual([{ total: 42, fixed: { nested: ['x', { id: 'o-1' }] } }])
  expect(output).toEqual({ deep: { got: 7, machine: 'Machine' } })
})

test('JSONPath: null paths discard the input, the result or the output', async () => {
  expect(await outputOf(only({ Type: 'Pass', InputPath: null, End: true }), { input: { a: 1 } })).toEqual({})
  expect(await outputOf(only({ Type: 'Pass', Result: 1, ResultPath: null, End: true }), { input: { a: 1 } })).toEqual({ a: 1 })
  expect(await outputOf(only({ Type: 'Pass', OutputPath: null, End: true }), { input: { a: 1 } })).toEqual({})
  expect(await outputOf(only({ Type: 'Pass', Result: null, End: true }), { input: { a: 1 } })).toBeNull()
})

test('ResultPath keeps the rest of the input as it was, and fails where it does not fit', async () => {
  const input = { a: [{ b: 1 }], c: { d: 2 } }
  const output = await outputOf(only({ Type: 'Pass', Result: 'new', ResultPath: '$.a[0].b', End: true }), { input })
  expect(output).toEqual({ a: [{ b: 'new' }], c: { d: 2 } })
  expect(input).toEqual({ a: [{ b: 1 }], c: { d: 2 } })
  expect(await failureOf(only({ Type: 'Pass', Result: 1, ResultPath: '$.c', End: true }), { input: 'text' })).toEqual({
    error: 'States.ResultPathMatchFailure',
    cause: `An error occurred while executing the state 'Only' (entered at the event id #2). Unable to apply ReferencePath $.c to input "text"`,
  })
})

test.each([
  ['$.lines[*].sku', ['a', 'b']],
  ['$.lines[?(@.count > 2)].sku', ['b']],
  ['$.lines[?(@.count >= 2 && @.sku in ["a"])].count', [2]],
  ['$.lines[?(!@.gone)]', order.lines],
  ['$.lines[?(@.sku == $.lines[0].sku)].count', [2]],
  ['$.lines[?(@.sku =~ /[A]/i)].count', [2]],
  ['$..count', [2, 5]],
  ['$.lines[-1].sku', 'b'],
  ['$.lines[0:1]', [order.lines[0]]],
  ["$.lines[0]['sku','count']", { sku: 'a', count: 2 }],
  ['$.lines.length()', 2],
  ['$..count.sum()', 7],
  ['$.nothing[*]', []],
])('JSONPath: %s', async (path, expected) => {
  expect(await outputOf(only({ Type: 'Pass', Parameters: { 'found.$': path }, End: true }), { input: order })).toEqual({ found: expected })
})

test.each([
  [{ Parameters: { 'x.$': '$.gone' } }, "The JSONPath '$.gone' specified for the field 'x.$' could not be found in the input '{\"a\":1}'"],
  [{ InputPath: '$.gone.deep' }, "Invalid path '$.gone.deep' : Missing property in path $['gone']"],
  [{ InputPath: '$.a.b' }, "Invalid path '$.a.b' : Property ['b'] not found in path $['a']"],
  [{ OutputPath: '$.list[3]' }, "Invalid path '$.list[3]' : Missing property in path $['list']"],
  [
    { Parameters: { 'x.$': 'States.ArrayLength($.gone)' } },
    `The function 'States.ArrayLength($.gone)' had the following error: The JsonPath argument for the field '$.gone' could not be found in the input '{"a":1}'`,
  ],
  [{ Parameters: { 'x.$': 5 } }, "The value for the field 'x.$' must be a valid JSONPath or a valid intrinsic function call"],
])('JSONPath: %o fails the execution, and no Catch can help', async (fields, what) => {
  const catching = {
    Type: 'Parallel',
    Branches: [{ StartAt: 'In', States: { In: { Type: 'Pass', ...fields, End: true } } }],
    Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Help' }],
    End: true,
  }
  const { result } = await run(machine({ StartAt: 'Only', States: { Only: catching, Help: { Type: 'Pass', End: true } } }), {
    input: { a: 1 },
  })
  expect(result).toEqual({ status: 'FAILED', error: 'States.Runtime', cause: expect.stringContaining(what) })
})

test('JSONata: Arguments, Output and Assign see $states, and variables as they were before the state', async () => {
  const definition = machine({
    QueryLanguage: 'JSONata',
    StartAt: 'First',
    States: {
      First: { Type: 'Pass', Assign: { count: '{% $states.input.total + 1 %}', list: [1, '{% $states.input.id %}'] }, Next: 'Second' },
      Second: {
        Type: 'Task',
        Resource: 'arn:aws:states:::aws-sdk:x:y',
        Arguments: { count: '{% $count %}', attempt: '{% $states.context.State.RetryCount %}' },
        Assign: { count: '{% $count * 2 %}', result: '{% $states.result.count %}' },
        Output: { before: '{% $count %}', whole: '{% $states.result %}', input: '{% $states.input.id %}' },
        Next: 'Third',
      },
      Third: {
        Type: 'Pass',
        Output: { after: '{% $count %}', list: '{% $list %}', result: '{% $result %}', carried: '{% $states.input %}' },
        End: true,
      },
    },
  })
  const second = { before: 43, whole: { count: 43, attempt: 0 }, input: 'o-1' }
  expect(await outputOf(definition, { input: order })).toEqual({ after: 86, list: [1, 'o-1'], result: 43, carried: second })
})

test('JSONata: what an expression gives is plain JSON, singleton sequences unwrapped', async () => {
  const output = {
    one: '{% $states.input.lines[count > 2].sku %}',
    many: '{% $states.input.lines.sku %}',
    object: '{% {"a": $nothing, "b": 1} %}',
  }
  expect(await outputOf(only({ Type: 'Pass', Output: output, End: true }, 'JSONata'), { input: order })).toEqual({
    one: 'b',
    many: ['a', 'b'],
    object: { b: 1 },
  })
})

test.each([
  ['{% $gone %}', 'returned nothing (undefined).'],
  ['{% 1 + "a" %}', 'threw an error during evaluation. T2002: The right side of the "+" operator must evaluate to a number'],
  ['{% function($x) { $x } %}', 'returned an unsupported result type.'],
  ['{% $eval("1") %}', 'threw an error during evaluation. T1006: Attempted to invoke a non-function'],
  ['{% $parse("{") %}', 'threw an error during evaluation: '],
  ['{% ( %}', 'is not valid. S0203'],
])('JSONata: %s is a query evaluation error, with the field in the history', async (text, what) => {
  const { result, events } = await run(only({ Type: 'Pass', Output: { deep: [text] }, End: true }, 'JSONata'))
  expect(result).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError', cause: expect.stringContaining(what) })
  expect(events.find((event) => event.type === 'EvaluationFailed')?.evaluationFailedEventDetails).toMatchObject({
    state: 'Only',
    location: 'Output/deep[0]',
    error: 'States.QueryEvaluationError',
  })
})

test('JSONata: an expression that never ends, or goes too deep, is cut off', async () => {
  const endless = only({ Type: 'Pass', Output: '{% ($f := function($n) { $f($n + 1) + 1 }; $f(0)) %}', End: true }, 'JSONata')
  expect(await failureOf(endless)).toMatchObject({
    error: 'States.QueryEvaluationError',
    cause: expect.stringContaining('Stack overflow error'),
  })
})

test('JSONata: time and randomness are those of the execution', async () => {
  const output = {
    now: '{% $now() %}',
    millis: '{% $millis() %}',
    day: '{% $now("[Y]-[M01]-[D01]") %}',
    random: '{% $random() %}',
    seeded: '{% $random(7) = $random(7) %}',
    uuid: '{% $uuid() %}',
  }
  const definition = only({ Type: 'Pass', Output: output, End: true }, 'JSONata')
  const [first, second] = [await outputOf(definition), await outputOf(definition)]
  expect(first).toEqual(second)
  expect(first).toMatchObject({
    now: '2030-01-01T00:00:00.000Z',
    millis: Date.parse('2030-01-01T00:00:00Z'),
    day: '2030-01-01',
    seeded: true,
    uuid: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
  })
})

test('JSONata: the functions of the service', async () => {
  const output = {
    partition: '{% $partition([1,2,3,4], 3) %}',
    range: '{% $range(0, 9, 3) %}',
    hash: '{% $hash("input data", "SHA-256") %}',
    parse: '{% $parse("{\\"a\\":[1]}").a %}',
  }
  expect(await outputOf(only({ Type: 'Pass', Output: output, End: true }, 'JSONata'))).toEqual({
    partition: [[1, 2, 3], [4]],
    range: [0, 3, 6, 9],
    hash: 'b4a697a057313163aee33cd8d40c66e9f0f177e00cac2de32475ffff6169c3e3',
    parse: [1],
  })
})

test('a state may be written in another language than its machine', async () => {
  const definition = machine({
    StartAt: 'Path',
    States: {
      Path: { Type: 'Pass', Parameters: { 'n.$': '$.total' }, Assign: { 'n.$': '$.n' }, Next: 'Query' },
      Query: { Type: 'Pass', QueryLanguage: 'JSONata', Output: '{% $n + $states.input.n %}', End: true },
    },
  })
  expect(await outputOf(definition, { input: order })).toBe(42 + 42)
})

test('fields named __proto__ are fields like others', async () => {
  const input = JSON.parse('{"__proto__":{"polluted":true},"a":1}')
  expect(JSON.stringify(await outputOf(only({ Type: 'Pass', ResultPath: '$.b', Result: 2, End: true }), { input }))).toBe(
    '{"__proto__":{"polluted":true},"a":1,"b":2}',
  )
  const copied = await outputOf(only({ Type: 'Pass', Output: { copy: '{% $merge([$states.input, {"x": 1}]) %}' }, End: true }, 'JSONata'), {
    input: { a: 1 },
  })
  expect(copied).toEqual({ copy: { a: 1, x: 1 } })
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})
