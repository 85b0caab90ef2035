import { expect, test } from 'vitest'
import type { StateMachineDefinition } from '../../src/asl/index.ts'
import type { Json } from '../../src/core/index.ts'
import { timerClock } from '../../src/engine/index.ts'
import { fail, failureOf, machine, only, outputOf, run, succeed } from './run.ts'

const task = { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:x:y', End: true }
const processor = (state: object) => ({ StartAt: 'In', States: { In: state } })

test('a Parallel gives the outputs of its branches, in their order, whichever ends first', async () => {
  const branches = [30, 10, 20].map((Seconds, index) => ({
    StartAt: 'W',
    States: { W: { Type: 'Wait', Seconds, Next: 'P' }, P: { Type: 'Pass', Result: index, End: true } },
  }))
  const { result, took } = await run(only({ Type: 'Parallel', Branches: branches, End: true }))
  expect(result).toEqual({ status: 'SUCCEEDED', output: [0, 1, 2] })
  expect(took).toBe(30_000)
})

test('the first branch that fails ends the others, which the history tells', async () => {
  const definition = only({
    Type: 'Parallel',
    End: true,
    Branches: [
      { StartAt: 'Slow', States: { Slow: task } },
      { StartAt: 'W', States: { W: { Type: 'Wait', Seconds: 5, Next: 'F' }, F: { Type: 'Fail', Error: 'Mine' } } },
    ],
  })
  let aborted = false
  const { result, types, took } = await run(definition, {
    tasks: async (request) => {
      request.signal.addEventListener('abort', () => {
        aborted = true
      })
      return request.wait(new Promise<never>(() => {}))
    },
  })
  expect(result).toEqual({ status: 'FAILED', error: 'Mine' })
  expect(types.slice(-4)).toEqual(['FailStateEntered', 'TaskStateAborted', 'ParallelStateFailed', 'ExecutionFailed'])
  expect(took).toBe(5000)
  expect(aborted).toBe(true)
})

test('an inline Map runs no more iterations at a time than it may, forty at most', async () => {
  const items = Array.from({ length: 100 }, (_, index) => index)
  const most = async (fields: object): Promise<number> => {
    let [running, peak] = [0, 0]
    await outputOf(only({ Type: 'Map', ItemProcessor: processor(task), End: true, ...fields }), {
      input: items,
      tasks: async (request) => {
        running += 1
        peak = Math.max(peak, running)
        await request.sleep(1000)
        running -= 1
        return succeed()
      },
    })
    return peak
  }
  expect(await most({ MaxConcurrency: 3 })).toBe(3)
  expect(await most({})).toBe(40)
  expect(await most({ MaxConcurrency: 0 })).toBe(40)
})

test('iterations see their item and index, and where they are', async () => {
  const paths: unknown[] = []
  const definition = only({
    Type: 'Map',
    ItemsPath: '$.rows',
    ItemSelector: { 'row.$': '$$.Map.Item.Index', 'cells.$': '$$.Map.Item.Value', 'name.$': '$.name' },
    ItemProcessor: processor({ Type: 'Map', ItemsPath: '$.cells', MaxConcurrency: 1, ItemProcessor: processor(task), End: true }),
    End: true,
  })
  await outputOf(definition, {
    input: { name: 'n', rows: [['a'], ['b', 'c']] },
    tasks: async (request) => {
      paths.push([request.path.map(({ index }) => index), request.parameters])
      return succeed()
    },
  })
  expect(paths).toEqual(
    expect.arrayContaining([
      [[0, 0], 'a'],
      [[1, 0], 'b'],
      [[1, 1], 'c'],
    ]),
  )
})

test('JSONata: Items, ItemSelector and Output', async () => {
  const definition = only(
    {
      Type: 'Map',
      Items: '{% $states.input.rows[n > 1] %}',
      ItemSelector: {
        n: '{% $states.context.Map.Item.Value.n %}',
        i: '{% $states.context.Map.Item.Index %}',
        all: '{% $count($states.input.rows) %}',
      },
      ItemProcessor: processor({ Type: 'Pass', Output: '{% $states.input.n * 10 + $states.input.i + $states.input.all %}', End: true }),
      Output: { sum: '{% $sum($states.result) %}' },
      End: true,
    },
    'JSONata',
  )
  expect(await outputOf(definition, { input: { rows: [{ n: 1 }, { n: 2 }, { n: 3 }] } })).toEqual({ sum: 20 + 0 + 3 + (30 + 1 + 3) })
})

test('variables go into branches and iterations, and what is assigned there does not come out', async () => {
  const inner = {
    StartAt: 'In',
    States: { In: { Type: 'Pass', Assign: { own: 1, 'seen.$': '$outer' }, Parameters: { 'o.$': '$outer' }, End: true } },
  }
  const definition = machine({
    StartAt: 'Set',
    States: {
      Set: { Type: 'Pass', Assign: { outer: 'x' }, Next: 'All' },
      All: { Type: 'Parallel', Branches: [inner, inner], Next: 'Out' },
      Out: { Type: 'Pass', Parameters: { 'own.$': '$own' }, End: true },
    },
  })
  expect(await failureOf(definition)).toMatchObject({
    cause: expect.stringContaining("The JSONPath '$own' specified for the field 'own.$'"),
  })
})

test('what is no array cannot be mapped over', async () => {
  expect(
    await failureOf(only({ Type: 'Map', ItemsPath: '$.o', ItemProcessor: processor({ Type: 'Succeed' }), End: true }), {
      input: { o: {} },
    }),
  ).toMatchObject({
    error: 'States.Runtime',
    cause: expect.stringContaining('Reference path "$.o" must point to array.'),
  })
})

test('10,000 branches, and graphs 500 deep', async () => {
  const wide = Array.from({ length: 10_000 }, () => processor({ Type: 'Pass', Result: 1, End: true }))
  const output = await outputOf(only({ Type: 'Parallel', Branches: wide, End: true }), { type: 'EXPRESS' })
  expect(output).toHaveLength(10_000)
  let deep: StateMachineDefinition = only({ Type: 'Pass', Result: 'bottom', End: true })
  for (let depth = 0; depth < 500; depth += 1) deep = only({ Type: 'Parallel', Branches: [deep], OutputPath: '$[0]', End: true })
  expect(await outputOf(deep)).toBe('bottom')
})

test('a chain of 100,000 states runs without recursion', async () => {
  const states = Object.fromEntries(
    Array.from({ length: 100_000 }, (_, index) => [
      `S${index}`,
      { Type: 'Pass', ...(index < 99_999 ? { Next: `S${index + 1}` } : { End: true }) },
    ]),
  )
  const clock = timerClock({ now: Date.now, begin: setTimeout, cancel: clearTimeout })
  expect(await outputOf(machine({ StartAt: 'S0', States: states }), { type: 'EXPRESS', input: 7, clock })).toBe(7)
})

test('a Map over 10,000 items holds only the iterations that are under way', async () => {
  const items = Array.from({ length: 10_000 }, (_, n) => n)
  let [running, peak] = [0, 0]
  const output = await outputOf(only({ Type: 'Map', ItemProcessor: processor(task), End: true }), {
    type: 'EXPRESS',
    input: items,
    tasks: async (request) => {
      running += 1
      peak = Math.max(peak, running)
      await Promise.resolve()
      running -= 1
      return succeed(request.parameters)
    },
  })
  expect(output).toEqual(items)
  expect(peak).toBeLessThanOrEqual(40)
})

test('a failed iteration ends the Map, and those that were running are aborted', async () => {
  const { types } = await run(only({ Type: 'Map', ItemProcessor: processor(task), End: true }), {
    input: [0, 1, 2],
    tasks: async (request) => {
      const n: Json = request.parameters
      if (n === 1) return fail('Mine')
      return request.wait(new Promise<never>(() => {}))
    },
  })
  expect(types.slice(types.indexOf('TaskFailed'))).toEqual([
    'TaskFailed',
    'MapIterationFailed',
    'TaskStateAborted',
    'MapIterationAborted',
    'TaskStateAborted',
    'MapIterationAborted',
    'TaskStateAborted',
    'MapStateFailed',
    'ExecutionFailed',
  ])
})
