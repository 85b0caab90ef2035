import { expect, test } from 'vitest'
import type { Json } from '../../src/core/index.ts'
import type { TaskOutcome } from '../../src/engine/index.ts'
import { fail, failureOf, machine, outputOf, run, succeed } from './run.ts'

const resource = 'arn:aws:states:::aws-sdk:x:y'
const work = (fields: object) =>
  machine({
    StartAt: 'Work',
    States: { Work: { Type: 'Task', Resource: resource, End: true, ...fields }, Help: { Type: 'Pass', End: true } },
  })

/** Gives each outcome once, in order, then the last for ever. */
function sequence(...outcomes: readonly TaskOutcome[]): () => Promise<TaskOutcome> {
  let calls = 0
  return async () => outcomes[Math.min(calls++, outcomes.length - 1)] ?? succeed()
}

test('a retrier waits longer each time, up to its longest delay', async () => {
  const { result, took, types } = await run(
    work({ Retry: [{ ErrorEquals: ['Busy'], IntervalSeconds: 2, BackoffRate: 3, MaxAttempts: 4, MaxDelaySeconds: 20 }] }),
    {
      tasks: sequence(fail('Busy'), fail('Busy'), fail('Busy'), fail('Busy'), succeed('done')),
    },
  )
  expect(result).toEqual({ status: 'SUCCEEDED', output: 'done' })
  expect(took).toBe((2 + 6 + 18 + 20) * 1000)
  expect(types.filter((type) => type === 'TaskScheduled')).toHaveLength(5)
})

test('without figures a retrier tries three times, after one, two and four seconds', async () => {
  const { result, took } = await run(work({ Retry: [{ ErrorEquals: ['States.ALL'] }] }), { tasks: async () => fail('Busy', 'why') })
  expect(result).toEqual({ status: 'FAILED', error: 'Busy', cause: 'why' })
  expect(took).toBe(7000)
})

test('full jitter waits anything up to the delay, by the random source that was given', async () => {
  const retry = { ErrorEquals: ['Busy'], IntervalSeconds: 10, BackoffRate: 1, MaxAttempts: 2, JitterStrategy: 'FULL' }
  const { took } = await run(work({ Retry: [retry] }), { tasks: async () => fail('Busy'), random: () => 0.25 })
  expect(took).toBe(5000)
})

test('each retrier counts its own attempts, and the first that names the error takes it', async () => {
  const retry = [
    { ErrorEquals: ['A'], IntervalSeconds: 1, MaxAttempts: 1, BackoffRate: 1 },
    { ErrorEquals: ['States.ALL'], IntervalSeconds: 10, MaxAttempts: 1, BackoffRate: 1 },
  ]
  const { result, took } = await run(work({ Retry: retry }), { tasks: sequence(fail('A'), fail('B'), fail('A')) })
  expect(result).toMatchObject({ status: 'FAILED', error: 'A' })
  expect(took).toBe(11_000)
})

test('MaxAttempts 0 never retries', async () => {
  const { took } = await run(work({ Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 0 }] }), { tasks: async () => fail('A') })
  expect(took).toBe(0)
})

test('the arguments of each attempt are evaluated anew, with its retry count', async () => {
  const seen: Json[] = []
  await run(work({ Parameters: { 'n.$': '$$.State.RetryCount' }, Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 2 }] }), {
    tasks: async (request) => {
      seen.push([request.attempt, request.parameters])
      return fail('A')
    },
  })
  expect(seen).toEqual([0, 1, 2].map((n) => [n, { n }]))
})

test.each<[readonly string[], TaskOutcome, boolean]>([
  [['Mine'], fail('Mine'), true],
  [['States.ALL'], fail('Mine'), true],
  [['States.TaskFailed'], fail('Mine'), true],
  [['States.TaskFailed'], { status: 'timed-out' }, false],
  [['States.Timeout'], { status: 'timed-out' }, true],
  [['States.ALL'], { status: 'timed-out' }, true],
  [['Other'], fail('Mine'), false],
])('a catcher of %o meets %o: %s', async (names, outcome, caught) => {
  const { types } = await run(work({ Catch: [{ ErrorEquals: names, Next: 'Help' }] }), { tasks: async () => outcome })
  expect(types.includes('PassStateEntered')).toBe(caught)
})

test('a Catch puts the error where its ResultPath says; what was not told reads as null, and as empty after a timeout', async () => {
  const definition = work({ Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.error', Next: 'Help' }] })
  const caught = (outcome: TaskOutcome) => outputOf(definition, { input: { kept: true }, tasks: async () => outcome })
  expect(await caught(fail('Mine', 'why'))).toEqual({ kept: true, error: { Error: 'Mine', Cause: 'why' } })
  expect(await caught({ status: 'failed' })).toEqual({ kept: true, error: { Error: null, Cause: null } })
  expect(await caught({ status: 'timed-out' })).toEqual({ kept: true, error: { Error: 'States.Timeout', Cause: '' } })
})

test('a JSONata Catch has Output and Assign, and $states.errorOutput', async () => {
  const definition = machine({
    QueryLanguage: 'JSONata',
    StartAt: 'Work',
    States: {
      Work: {
        Type: 'Task',
        Resource: resource,
        End: true,
        Catch: [
          {
            ErrorEquals: ['Mine'],
            Next: 'Help',
            Assign: { why: '{% $states.errorOutput.Cause %}' },
            Output: { name: '{% $states.errorOutput.Error %}' },
          },
        ],
      },
      Help: { Type: 'Pass', Output: ['{% $why %}', '{% $states.input %}'], End: true },
    },
  })
  expect(await outputOf(definition, { tasks: async () => fail('Mine', 'because') })).toEqual(['because', { name: 'Mine' }])
})

test('a failure inside a Parallel or Map can be retried and caught outside', async () => {
  const inner = { StartAt: 'In', States: { In: { Type: 'Fail', Error: 'Inner', Cause: 'c' } } }
  for (const state of [
    { Type: 'Parallel', Branches: [inner] },
    { Type: 'Map', ItemProcessor: inner },
  ]) {
    const definition = machine({
      StartAt: 'Outer',
      States: {
        Outer: {
          ...state,
          End: true,
          Retry: [{ ErrorEquals: ['Inner'], MaxAttempts: 1 }],
          Catch: [{ ErrorEquals: ['Inner'], Next: 'Help' }],
        },
        Help: { Type: 'Pass', End: true },
      },
    })
    const { result, types, took } = await run(definition, { input: [1] })
    expect(result).toEqual({ status: 'SUCCEEDED', output: { Error: 'Inner', Cause: 'c' } })
    expect(types.filter((type) => type === 'FailStateEntered')).toHaveLength(2)
    expect(took).toBe(1000)
  }
})

test('Fail takes its error and cause from literals, paths or expressions', async () => {
  const failing = (state: object, language?: string) =>
    failureOf(machine({ QueryLanguage: language ?? 'JSONPath', StartAt: 'F', States: { F: { Type: 'Fail', ...state } } }), {
      input: { e: 'E', c: 'C' },
    })
  expect(await failing({ Error: 'Lit', Cause: 'eral' })).toEqual({ error: 'Lit', cause: 'eral' })
  expect(await failing({ ErrorPath: '$.e', CausePath: "States.Format('because {}', $.c)" })).toEqual({ error: 'E', cause: 'because C' })
  expect(await failing({ Error: '{% $states.input.e %}', Cause: '{% "no " & $states.input.c %}' }, 'JSONata')).toEqual({
    error: 'E',
    cause: 'no C',
  })
  expect(await failing({})).toEqual({})
})

test('a payload of more than 256 KiB is refused, and States.ALL does not catch that', async () => {
  const big = 'x'.repeat(262_144)
  expect(await failureOf(work({ Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Help' }] }), { tasks: async () => succeed(big) })).toEqual({
    error: 'States.DataLimitExceeded',
    cause: "The state/task 'aws-sdk:x' returned a result with a size exceeding the maximum number of bytes service limit.",
  })
  expect(
    await outputOf(work({ Catch: [{ ErrorEquals: ['States.DataLimitExceeded'], Next: 'Help' }] }), { tasks: async () => succeed(big) }),
  ).toMatchObject({
    Error: 'States.DataLimitExceeded',
  })
  expect(await outputOf(work({}), { tasks: async () => succeed('x'.repeat(262_142)) })).toHaveLength(262_142)
  expect(await failureOf(work({}), { tasks: async () => succeed('ä'.repeat(131_072)) })).toMatchObject({
    error: 'States.DataLimitExceeded',
  })
})

test('a handler that throws is a fault of the host: no Catch takes it, and the result rejects with it', async () => {
  const definition = work({ Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Help' }], Retry: [{ ErrorEquals: ['States.ALL'] }] })
  const broken = new Error('no mock for Work')
  await expect(run(definition, { tasks: () => Promise.reject(broken) })).rejects.toBe(broken)
  await expect(
    run(definition, {
      tasks: () => {
        throw broken
      },
    }),
  ).rejects.toBe(broken)
})

test.each([
  ['arn:aws:lambda:eu-west-1:111111111111:function:f', 'arn:aws:lambda:eu-west-1:111111111111:function:f'],
  ['arn:aws:states:::lambda:invoke', 'lambda'],
  ['arn:aws:states:::states:startExecution.sync:2', 'states'],
  ['arn:aws:states:::aws-sdk:cloudformation:getTemplate', 'aws-sdk:cloudformation'],
])('a result of %s that is too large is blamed on %s', async (called, blamed) => {
  const { cause } = await failureOf(work({ Resource: called }), { tasks: async () => succeed('x'.repeat(300_000)) })
  expect(cause).toBe(`The state/task '${blamed}' returned a result with a size exceeding the maximum number of bytes service limit.`)
})
