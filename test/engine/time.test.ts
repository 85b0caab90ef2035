import { expect, test } from 'vitest'
import { timerClock, virtualClock } from '../../src/engine/index.ts'
import { begin, failureOf, machine, only, outputOf, run, succeed } from './run.ts'

const token = 'arn:aws:states:::sqs:sendMessage.waitForTaskToken'

test('a wait of a year takes no time on a virtual clock', async () => {
  const { result, took } = await run(only({ Type: 'Wait', Seconds: 31_000_000, End: true }))
  expect(result.status).toBe('SUCCEEDED')
  expect(took).toBe(31_000_000_000)
})

test.each([
  [{ Seconds: 90 }, 90_000],
  [{ SecondsPath: '$.seconds' }, 30_000],
  [{ Timestamp: '2030-01-01T00:01:00Z' }, 60_000],
  [{ Timestamp: '2029-01-01T00:00:00Z' }, 0],
  [{ TimestampPath: '$.until' }, 120_000],
])('JSONPath: Wait with %o', async (fields, expected) => {
  const { took } = await run(only({ Type: 'Wait', End: true, ...fields }), { input: { seconds: 30, until: '2030-01-01T01:02:00+01:00' } })
  expect(took).toBe(expected)
})

test.each([
  [{ Seconds: '{% $states.input.seconds * 2 %}' }, 60_000],
  [{ Timestamp: '{% $states.input.until %}' }, 120_000],
])('JSONata: Wait with %o', async (fields, expected) => {
  const input = { seconds: 30, until: '2030-01-01T00:02:00Z' }
  expect((await run(only({ Type: 'Wait', End: true, ...fields }, 'JSONata'), { input })).took).toBe(expected)
})

test('a task that takes too long fails with States.Timeout, and its handler is told', async () => {
  const definition = only({ Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:x:y', TimeoutSeconds: 5, End: true })
  let told = false
  const { result, took, types } = await run(definition, {
    tasks: async (request) => {
      request.signal.addEventListener('abort', () => {
        told = true
      })
      await request.sleep(60_000).catch(() => {})
      return succeed()
    },
  })
  expect(result).toEqual({ status: 'FAILED', error: 'States.Timeout' })
  expect(took).toBe(5000)
  expect(types).toContain('TaskTimedOut')
  expect(told).toBe(true)
})

test('timeouts come from paths and expressions, too', async () => {
  const slow = { tasks: async () => new Promise<never>(() => {}), clock: virtualClock() }
  const state = { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:x:y', End: true }
  const waiting = { input: { limit: 7 }, tasks: async (request: { wait: <T>(p: Promise<T>) => Promise<T> }) => request.wait(slow.tasks()) }
  expect((await run(only({ ...state, TimeoutSecondsPath: '$.limit' }), waiting)).took).toBe(7000)
  expect((await run(only({ ...state, TimeoutSeconds: '{% $states.input.limit + 1 %}' }, 'JSONata'), waiting)).took).toBe(8000)
})

test('heartbeats keep a task alive; a missing one ends it, and a Catch may call that by its own name', async () => {
  const definition = machine({
    StartAt: 'Work',
    States: {
      Work: {
        Type: 'Task',
        Resource: token,
        HeartbeatSeconds: 10,
        TimeoutSeconds: 600,
        End: true,
        Catch: [{ ErrorEquals: ['States.HeartbeatTimeout'], Next: 'Silent' }],
      },
      Silent: { Type: 'Pass', Result: 'silent', End: true },
    },
  })
  const beating = (beats: number) => ({
    tasks: async (request: Parameters<Parameters<typeof begin>[1] extends { tasks?: infer H } | undefined ? NonNullable<H> : never>[0]) => {
      for (let beat = 0; beat < beats; beat += 1) {
        await request.sleep(9000)
        request.heartbeat()
      }
      if (beats < 5) await request.wait(new Promise(() => {}))
      return succeed('done')
    },
  })
  expect(await outputOf(definition, beating(5))).toBe('done')
  const { result, took } = await run(definition, beating(2))
  expect(result).toEqual({ status: 'SUCCEEDED', output: 'silent' })
  expect(took).toBe(2 * 9000 + 10_000)
})

test('a callback task has a token in its context and in its request, another for each attempt', async () => {
  const tokens: unknown[] = []
  const definition = only({
    Type: 'Task',
    Resource: token,
    Parameters: { MessageBody: { 'token.$': '$$.Task.Token' } },
    Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1 }],
    End: true,
  })
  const { types } = await run(definition, {
    tasks: async (request) => {
      tokens.push(request.taskToken)
      expect(request.parameters).toEqual({ MessageBody: { token: request.taskToken } })
      request.submitted({ MessageId: 'm' })
      return tokens.length === 1 ? { status: 'failed', error: 'Again' } : succeed()
    },
  })
  expect(new Set(tokens).size).toBe(2)
  expect(types.filter((type) => type === 'TaskSubmitted')).toHaveLength(2)
})

test('an activity starts when a worker takes it', async () => {
  const definition = only({ Type: 'Task', Resource: 'arn:aws:states:eu-west-1:111111111111:activity:print', End: true })
  const { events } = await run(definition, {
    input: { page: 1 },
    tasks: async (request) => {
      await request.sleep(3000)
      request.started('worker-7')
      return succeed('printed')
    },
  })
  expect(events.slice(2, 5)).toMatchObject([
    { type: 'ActivityScheduled', activityScheduledEventDetails: { input: '{"page":1}' } },
    { type: 'ActivityStarted', activityStartedEventDetails: { workerName: 'worker-7' }, timestamp: new Date('2030-01-01T00:00:03Z') },
    { type: 'ActivitySucceeded', activitySucceededEventDetails: { output: '"printed"' } },
  ])
})

test("the machine's own timeout ends the execution", async () => {
  const definition = { ...only({ Type: 'Wait', Seconds: 60, End: true }), TimeoutSeconds: 5 }
  const { result, took, types } = await run(definition)
  expect(result).toEqual({ status: 'TIMED_OUT' })
  expect(took).toBe(5000)
  expect(types.at(-1)).toBe('ExecutionTimedOut')
})

test('an EXPRESS execution ends after five minutes, even one that goes round for ever without waiting', async () => {
  expect((await run(only({ Type: 'Wait', Seconds: 400, End: true }), { type: 'EXPRESS' })).took).toBe(300_000)
  const round = machine({ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Choice', Choices: [], Default: 'A' } } })
  expect((await run(round, { type: 'EXPRESS' })).result).toEqual({ status: 'TIMED_OUT' })
})

test('an execution can be stopped at any moment, and nothing of it goes on', async () => {
  let aborted = 0
  const { execution, events } = begin(
    machine({
      StartAt: 'All',
      States: {
        All: {
          Type: 'Parallel',
          End: true,
          Branches: ['A', 'B'].map((name) => ({ StartAt: name, States: { [name]: { Type: 'Task', Resource: token, End: true } } })),
        },
      },
    }),
    {
      tasks: async (request) => {
        request.signal.addEventListener('abort', () => {
          aborted += 1
        })
        return new Promise<never>(() => {})
      },
    },
  )
  await new Promise((resolve) => setImmediate(resolve))
  execution.stop('Stopped', 'by hand')
  execution.stop('Again')
  expect(await execution.result).toEqual({ status: 'ABORTED', error: 'Stopped', cause: 'by hand' })
  const count = events.length
  expect(events.at(-1)).toMatchObject({ type: 'ExecutionAborted', executionAbortedEventDetails: { error: 'Stopped', cause: 'by hand' } })
  await new Promise((resolve) => setImmediate(resolve))
  expect(events).toHaveLength(count)
  expect(aborted).toBe(2)
})

test('an abort signal stops an execution, be it given early or late', async () => {
  const early = AbortSignal.abort()
  expect(await begin(only({ Type: 'Wait', Seconds: 5, End: true }), { signal: early }).execution.result).toEqual({ status: 'ABORTED' })
  const late = new AbortController()
  const { execution } = begin(only({ Type: 'Task', Resource: token, End: true }), {
    signal: late.signal,
    tasks: () => new Promise<never>(() => {}),
  })
  setImmediate(() => late.abort())
  expect(await execution.result).toEqual({ status: 'ABORTED' })
})

test('seconds that are no whole number fail the execution', async () => {
  const definition = only({ Type: 'Wait', SecondsPath: '$.s', End: true })
  expect(await failureOf(definition, { input: { s: 'soon' } })).toMatchObject({
    cause: expect.stringContaining('The SecondsPath parameter cannot be parsed as a long value: $.s == soon'),
  })
})

test('a virtual clock stands still while a handler works in earnest, and moves on while it waits', async () => {
  const clock = virtualClock('2030-01-01T00:00:00Z')
  const definition = machine({
    StartAt: 'All',
    States: {
      All: {
        Type: 'Parallel',
        End: true,
        Branches: [
          { StartAt: 'Wait', States: { Wait: { Type: 'Wait', Seconds: 3600, End: true } } },
          { StartAt: 'Work', States: { Work: { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:x:y', TimeoutSeconds: 60, End: true } } },
        ],
      },
    },
  })
  const times: number[] = []
  const { result } = await run(definition, {
    clock,
    tasks: async (request) => {
      const from = clock.now()
      await new Promise((resolve) => setTimeout(resolve, 30))
      times.push(clock.now() - from)
      await request.sleep(30_000)
      times.push(clock.now() - from)
      return succeed()
    },
  })
  expect(result.status).toBe('SUCCEEDED')
  expect(times).toEqual([0, 30_000])
})

test('timers of a virtual clock fire in the order in which they are due, and aborted ones never', async () => {
  const clock = virtualClock(0)
  const fired: number[] = []
  const abort = new AbortController()
  const sleeps = [50, 10, 30, 10, 40].map((time, index) => clock.sleep(time).then(() => fired.push(time + index / 10)))
  const never = clock.sleep(20, abort.signal)
  abort.abort(new Error('not needed'))
  await expect(never).rejects.toThrow('not needed')
  await expect(clock.sleep(1, abort.signal)).rejects.toThrow('not needed')
  await Promise.all(sleeps)
  expect(fired).toEqual([10.1, 10.3, 30.2, 40.4, 50])
  expect(clock.now()).toBe(50)
  expect(() => virtualClock('soon')).toThrow("'soon' is no date")
})

test('a clock over real timers sleeps as long as it is told, in steps where one timer is too short', async () => {
  const begun: number[] = []
  let now = 0
  const clock = timerClock({
    now: () => now,
    begin: (callback, milliseconds) => {
      begun.push(milliseconds)
      now += milliseconds
      return setImmediate(callback)
    },
    cancel: clearImmediate,
  })
  await clock.sleep(31_536_000_000)
  expect(now).toBe(31_536_000_000)
  expect(Math.max(...begun)).toBeLessThanOrEqual(2_147_483_647)
  const abort = new AbortController()
  const sleeping = clock.sleep(1000, abort.signal)
  abort.abort(new Error('woken'))
  await expect(sleeping).rejects.toThrow('woken')
})

test('on a real clock a machine that goes round for ever leaves the process alive, and can be stopped', async () => {
  const clock = timerClock({ now: Date.now, begin: setTimeout, cancel: clearTimeout })
  const round = machine({ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'A' } } })
  const { execution } = begin(round, { type: 'EXPRESS', clock, onEvent: () => {} })
  await new Promise((resolve) => setTimeout(resolve, 100))
  execution.stop()
  expect(await execution.result).toEqual({ status: 'ABORTED' })
})

test.each([
  ['2016-12-05T21:29:29Z', true],
  ['2016-12-05T21:29Z', true],
  ['2016-12-05T21:29:29.123456789-18:00', true],
  ['2016-12-05T21:29:29.1234567890Z', false],
  ['2016-02-30T21:29:29Z', false],
  ['2016-12-05T24:00:00Z', false],
  ['2016-12-05T21:29:60Z', false],
  ['2016-12-05T21:29:29+19:00', false],
  ['2016-12-05T21:29:29+0100', false],
  ['2016-12-05T21:29:29z', false],
  ['2016-12-05t21:29:29Z', false],
])('%s is a timestamp: %s', async (text, expected) => {
  const rule = { Variable: '$', IsTimestamp: true, Next: 'Yes' }
  const definition = machine({
    StartAt: 'Ask',
    States: {
      Ask: { Type: 'Choice', Choices: [rule], Default: 'No' },
      Yes: { Type: 'Pass', Result: true, End: true },
      No: { Type: 'Pass', Result: false, End: true },
    },
  })
  expect(await outputOf(definition, { input: text })).toBe(expected)
})

test('timestamps compare as instants, whatever their zones', async () => {
  const rule = { Variable: '$.a', TimestampEqualsPath: '$.b', Next: 'Yes' }
  const definition = machine({
    StartAt: 'Ask',
    States: {
      Ask: { Type: 'Choice', Choices: [rule], Default: 'No' },
      Yes: { Type: 'Pass', Result: true, End: true },
      No: { Type: 'Pass', Result: false, End: true },
    },
  })
  const input = { a: '2024-03-01T00:30:00.5+05:45', b: '2024-02-29T18:45:00.500Z' }
  expect(await outputOf(definition, { input })).toBe(true)
})

test.each([
  [{ Type: 'Wait', SecondsPath: '$.less' }, 'The SecondsPath parameter references a negative value: $.less == -1'],
  [{ Type: 'Wait', SecondsPath: '$.half' }, 'The SecondsPath parameter cannot be parsed as a long value: $.half == 1.5'],
  [{ Type: 'Wait', SecondsPath: '$.text' }, 'The SecondsPath parameter cannot be parsed as a long value: $.text == 5'],
  [{ Type: 'Wait', SecondsPath: '$.none' }, 'The SecondsPath parameter does not reference an input value: $.none'],
  [{ Type: 'Wait', TimestampPath: '$.none' }, 'The TimestampPath parameter does not reference an input value: $.none'],
  [
    { Type: 'Wait', TimestampPath: '$.less' },
    'The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: $.less == -1',
  ],
  [
    { Type: 'Task', Resource: token, TimeoutSecondsPath: '$.less' },
    'The TimeoutSecondsPath parameter references a negative value: $.less == -1',
  ],
  [
    { Type: 'Task', Resource: token, HeartbeatSecondsPath: '$.text' },
    'The HeartbeatSecondsPath parameter cannot be parsed as a long value: $.text == 5',
  ],
  [
    { Type: 'Task', Resource: token, TimeoutSecondsPath: '$.zero' },
    'The TimeoutSecondsPath parameter references a value that is not positive: $.zero == 0',
  ],
])('a path to no time: %o', async (state, what) => {
  const { error, cause } = await failureOf(only({ ...state, End: true }), { input: { less: -1, half: 1.5, text: '5', zero: 0 } })
  expect(error).toBe('States.Runtime')
  expect(cause).toBe(`An error occurred while executing the state 'Only' (entered at the event id #2). ${what}`)
})

test.each([
  [{ Type: 'Wait', Seconds: '{% -1 %}' }, 'The Seconds field has a negative value: -1'],
  [{ Type: 'Wait', Seconds: '{% 3 / 2 %}' }, 'The Seconds field cannot be parsed as a long value: 1.5'],
  [{ Type: 'Task', Resource: token, TimeoutSeconds: '{% 0 %}' }, 'The TimeoutSeconds field has a value that is not positive: 0'],
  [{ Type: 'Task', Resource: token, HeartbeatSeconds: '{% -5 %}' }, 'The HeartbeatSeconds field has a negative value: -5'],
])('an expression that gives no time: %o', async (state, what) => {
  const { error, cause } = await failureOf(only({ ...state, End: true }, 'JSONata'))
  expect(error).toBe('States.QueryEvaluationError')
  expect(cause).toBe(`An error occurred while executing the state 'Only' (entered at the event id #2). ${what}`)
})

test('a wait of no seconds is over at once', async () => {
  expect((await run(only({ Type: 'Wait', Seconds: '{% 0 %}', End: true }, 'JSONata'))).took).toBe(0)
  expect((await run(only({ Type: 'Wait', SecondsPath: '$.zero', End: true }), { input: { zero: 0 } })).took).toBe(0)
})
