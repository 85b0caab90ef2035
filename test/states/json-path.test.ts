/* oxlint-disable typescript/no-misused-spread -- references are made to be spread: `{ ...input, total: 1 }` */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Json } from '../../src/core/index.ts'
import {
  add,
  and,
  base64Encode,
  concat,
  contains,
  distinct,
  eq,
  exists,
  gt,
  hash,
  includes,
  isNull,
  length,
  literal,
  lt,
  map,
  merge,
  neq,
  not,
  or,
  orElse,
  parseJson,
  partition,
  type Reference,
  range,
  rawPath,
  split,
  stringify,
  subtract,
  text,
  toMilliseconds,
  verbatim,
} from '../../src/expressions/index.ts'
import { errors, stateMachine, toAsl } from '../../src/states/index.ts'
import { fail } from '../engine/run.ts'
import { echo } from './actions.ts'
import { outputOfMachine, runMachine } from './run-machine.ts'

const Order = z.object({
  id: z.string(),
  total: z.number(),
  limit: z.number(),
  paid: z.boolean(),
  due: z.string(),
  nothing: z.null(),
  note: z.string().optional(),
  list: z.array(z.number()),
  json: z.string(),
  'odd name': z.object({ "it's": z.string() }),
  first: z.object({ a: z.number() }),
  second: z.object({ b: z.number() }),
})
const order = {
  id: 'o-1',
  total: 7,
  limit: 5,
  paid: true,
  due: '2030-01-01T00:00:00Z',
  nothing: null,
  list: [3, 3, 4],
  json: '{"a":1}',
  'odd name': { "it's": 'odd' },
  first: { a: 1 },
  second: { b: 2 },
}

type Ref = Reference<z.input<typeof Order>>

const begin = () => stateMachine('Machine', { input: Order, queryLanguage: 'JSONPath' })

describe('what a Pass computes', () => {
  const machine = begin()
    .pass('Compute', {
      output: ({ input, context }) => ({
        path: input.id,
        odd: input['odd name']["it's"],
        context: context.Execution.Name,
        constant: { nested: ['x', 1, null, true] },
        list: [input.id, 'constant', 1],
        objects: [{ id: input.id }, { id: 'constant' }],
        add: add(input.total, 1),
        addThree: add(add(input.total, 1), input.limit),
        subtract: subtract(input.total, 2),
        subtractNegative: subtract(input.total, -2),
        text: text`Order ${input.id}: ${input.total}, it's {odd} \\`,
        concat: concat(input.id, '/', input.total),
        length: length(input.list),
        includes: verbatim<string>('constant'),
        distinct: distinct(input.list),
        partition: partition(input.list, 2),
        range: range(1, 5, 2),
        split: split(input.id, '-'),
        parse: parseJson<{ a: number }>(input.json),
        stringify: stringify(input.first),
        merge: merge(input.first, input.second),
        spread: { ...input.first, ...input.second },
        base64: base64Encode(input.id),
        hash: hash(input.id, 'MD5'),
        raw: rawPath<number>('$.list[0]'),
      }),
    })
    .end()

  test('is what it says', async () => {
    expect(await outputOfMachine(machine, order)).toEqual({
      path: 'o-1',
      odd: 'odd',
      context: 'run-1',
      constant: { nested: ['x', 1, null, true] },
      list: ['o-1', 'constant', 1],
      objects: [{ id: 'o-1' }, { id: 'constant' }],
      add: 8,
      addThree: 13,
      subtract: 5,
      subtractNegative: 9,
      text: "Order o-1: 7, it's {odd} \\",
      concat: 'o-1/7',
      length: 3,
      includes: 'constant',
      distinct: [3, 4],
      partition: [[3, 3], [4]],
      range: [1, 3, 5],
      split: ['o', '1'],
      parse: { a: 1 },
      stringify: '{"a":1}',
      merge: { a: 1, b: 2 },
      spread: { a: 1, b: 2 },
      base64: 'by0x',
      hash: createHash('md5').update('o-1').digest('hex'),
      raw: 3,
    })
  })
})

describe('conditions', () => {
  const cases = {
    gt: (input: Ref) => gt(input.total, 5),
    'a constant on the left': (input: Ref) => lt(5, input.total),
    'two paths': (input: Ref) => gt(input.total, input.limit),
    'eq of a string': (input: Ref) => eq(input.id, 'o-1'),
    'eq of two paths': (input: Ref) => eq(input.id, input.id),
    'eq of what is absent': (input: Ref) => not(eq(input.note, 'x')),
    neq: (input: Ref) => neq(input.total, 8),
    and: (input: Ref) => and(gt(input.total, 5), input.paid, not(lt(input.total, 5))),
    or: (input: Ref) => or(gt(input.total, 50), eq(input.id, 'o-1')),
    exists: (input: Ref) => and(exists(input.id), not(exists(input.note))),
    isNull: (input: Ref) => isNull(input.nothing),
    'a boolean': (input: Ref) => input.paid,
    contains: (input: Ref) => contains(input.id, '-'),
    times: (input: Ref) => gt(toMilliseconds('2030-01-02T00:00:00Z'), toMilliseconds(input.due)),
    includes: (input: Ref) => includes(literal<string[]>(['o-1', 'o-2']), input.id),
    true: () => literal(true),
    verbatim: () => verbatim<boolean>({ Variable: '$.due', IsTimestamp: true }),
  }

  test.each(Object.entries(cases))('%s', async (_name, condition) => {
    const choose = (negated: boolean) =>
      begin()
        .choice('Choose', (choice) =>
          choice
            .when(
              ({ input }) => (negated ? not(condition(input)) : condition(input)),
              (flow) => flow.pass('Yes'),
            )
            .otherwise((flow) => flow.pass('No')),
        )
        .end()
    expect((await runMachine(choose(false), order)).visited).toEqual(['Choose', 'Yes'])
    expect((await runMachine(choose(true), order)).visited).toEqual(['Choose', 'No'])
  })
})

describe('what a task gives', () => {
  const task = (input: Json, flow: (begun: ReturnType<typeof begin>) => { end: () => Parameters<typeof outputOfMachine>[0] }) =>
    outputOfMachine(flow(begin()).end(), input)
  const answer = (id: string | object) => echo<{ net: number; id: string }>({ net: 3, id })

  test('its result', async () => {
    expect(await task(order, (flow) => flow.task('Call', ({ input }) => answer(input.id)))).toEqual({ net: 3, id: 'o-1' })
  })

  test('a shape of its result', async () => {
    const shaped = begin()
      .task('Call', ({ input }) => answer(input.id), { output: ({ result }) => ({ twice: [result.net, result.net] }) })
      .end()
    expect(await outputOfMachine(shaped, order)).toEqual({ twice: [3, 3] })
  })

  test('a part of its result, and variables', async () => {
    const part = begin()
      .task('Call', ({ input }) => answer(input.id), {
        output: ({ result }) => result.net,
        assign: ({ result }) => ({ id: result.id, constant: 1 }),
      })
      .pass('Read', { output: ({ input, variables }) => ({ net: input, id: variables.id, constant: variables.constant }) })
      .end()
    expect(await outputOfMachine(part, order)).toEqual({ net: 3, id: 'o-1', constant: 1 })
  })

  test('something computed from its result', async () => {
    const computed = begin()
      .task('Call', ({ input }) => answer(input.id), { output: ({ result }) => text`${result.id}!` })
      .end()
    expect(await outputOfMachine(computed, order)).toBe('o-1!')
  })

  test('its input, or a part of it', async () => {
    const input = begin()
      .task('Call', ({ input }) => answer(input.id), { output: ({ input }) => input })
      .task('Again', ({ input }) => answer(input.id), { output: ({ input }) => input.first })
      .end()
    expect(await outputOfMachine(input, order)).toEqual({ a: 1 })
  })

  test('its input with the result in a new field', async () => {
    const added = begin()
      .pass('Small', { output: ({ input }) => ({ id: input.id }) })
      .task('Call', ({ input }) => answer(input.id), { output: ({ input, result }) => ({ ...input, answer: result }) })
      .task('Again', ({ input }) => answer(input.id), { output: ({ input, result }) => ({ ...input, net: { value: result.net } }) })
      .end()
    expect(await outputOfMachine(added, order)).toEqual({ id: 'o-1', answer: { net: 3, id: 'o-1' }, net: { value: 3 } })
  })
})

test('errors, waits, Map and Parallel', async () => {
  const machine = begin()
    .wait('Wait', ({ input }) => input.limit)
    .wait('Until', { until: ({ input }) => input.due })
    .pass('Small', { output: ({ input }) => ({ list: input.list, id: input.id }) })
    .task('Call', ({ input }) => echo<{ ok: true }>({ id: input.id }), { timeout: ({ input }) => length(input.list) })
    .catch(errors.all, { output: ({ input, error }) => ({ ...input, error }), assign: ({ error }) => ({ name: error.Error }) }, (flow) =>
      flow.parallel('Both', [
        (branch) =>
          branch.map('Each', { items: ({ input }) => input.list, select: ({ item, input }) => ({ item, id: input.id }) }, (each) =>
            each.pass('Item'),
          ),
        (branch) => branch.pass('Name', { output: ({ variables }) => ({ name: variables.name }) }),
      ]),
    )
    .end()
  expect(toAsl(machine).problems.map(({ path }) => path)).toEqual(['/States/Call/TimeoutSeconds'])
  const plain = begin()
    .wait('Wait', ({ input }) => input.limit)
    .pass('Small', { output: ({ input }) => ({ list: input.list, id: input.id }) })
    .task('Call', ({ input }) => echo<{ ok: true }>({ id: input.id }), { timeout: '5 seconds' })
    .catch(errors.all, { output: ({ input, error }) => ({ ...input, error }) }, (flow) =>
      flow.parallel('Both', [
        (branch) =>
          branch.map('Each', { items: ({ input }) => input.list, select: ({ item, input }) => ({ item, id: input.id }) }, (each) =>
            each.pass('Item'),
          ),
        (branch) => branch.pass('Name', { output: ({ input }) => ({ name: input.error.Error }) }),
      ]),
    )
    .end()
  const { result, took } = await runMachine(plain, { ...order, list: [1] }, () => fail('Broken', 'why'))
  expect(result).toEqual({ status: 'SUCCEEDED', output: [[{ item: 1, id: 'o-1' }], { name: 'Broken' }] })
  expect(took).toBe(5000)
})

test('a state of a JSONPath machine may be in JSONata', async () => {
  const machine = begin()
    .pass('Sum', { queryLanguage: 'JSONata', output: ({ input }) => ({ doubled: map(input.list, (item) => add(item, item)) }) })
    .pass('Read', { output: ({ input }) => ({ all: input.doubled }) })
    .end()
  expect(toAsl(machine).definition.States['Sum']).toMatchObject({ QueryLanguage: 'JSONata' })
  expect(await outputOfMachine(machine, order)).toEqual({ all: [6, 6, 8] })
})

test('what JSONPath cannot say is a problem with its place', () => {
  const machine = begin()
    .pass('Compute', { output: ({ input }) => ({ a: { b: orElse(input.note, '') }, c: map(input.list, (item) => item) }) })
    .task('Call', ({ input }) => echo<{ net: number }>({ a: input.c }), {
      output: ({ input, result }) => ({ c: input.c, net: result.net }),
    })
    .task('Both', ({ input }) => echo<{ net: number }>({ a: input.c }), {
      output: ({ result }) => ({ net: result.net }),
      assign: ({ result }) => ({ net: result.net }),
    })
    .wait('Wait', '1 second', { output: () => ({ a: 1 }) })
    .end()
  const { problems } = toAsl(machine)
  expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'JSONPATH_CANNOT_SAY /States/Compute/Output/a/b',
    'JSONPATH_CANNOT_SAY /States/Compute/Output/c',
    'JSONPATH_CANNOT_SAY /States/Call/Output',
    'JSONPATH_CANNOT_SAY /States/Both/Assign',
    'JSONPATH_CANNOT_SAY /States/Wait/Output',
  ])
  expect(problems.every(({ hint }) => hint.includes('JSONata'))).toBe(true)
})
