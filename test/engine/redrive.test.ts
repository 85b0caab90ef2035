import { expect, test } from 'vitest'
import type { StateMachineDefinition } from '../../src/asl/index.ts'
import type { Json } from '../../src/core/index.ts'
import {
  type ExecutionOptions,
  type HistoryEvent,
  type MapRunCounts,
  type MapRunHandle,
  type MapRunListener,
  type RedrivePoint,
  virtualClock,
} from '../../src/engine/index.ts'
import { begin, fail, machine, only, succeed } from './run.ts'

const task = { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:x:y', End: true }

interface Attempt {
  readonly events: readonly HistoryEvent[]
  readonly types: readonly string[]
  readonly outcome: unknown
  readonly point: RedrivePoint | undefined
}

async function attempt(definition: StateMachineDefinition, options: Partial<ExecutionOptions>): Promise<Attempt> {
  const { execution, events } = begin(definition, options)
  expect(execution.redrivePoint()).toBeUndefined()
  const outcome = await execution.result
  return { events, types: events.map((event) => event.type), outcome, point: execution.redrivePoint() }
}

test('the context object tells when an execution was redriven, and of one that never was, nothing', async () => {
  const definition = only({ ...task, Parameters: { 'execution.$': '$$.Execution' } })
  const seen: Json[] = []
  const tasks: ExecutionOptions['tasks'] = async ({ parameters }) => {
    seen.push(parameters)
    return seen.length === 1 ? fail('Down') : succeed()
  }
  const { point } = await attempt(definition, { tasks, clock: virtualClock('2030-01-01T00:00:00Z') })
  await attempt(definition, { tasks, redrive: point, clock: virtualClock('2030-01-02T03:04:05Z') })
  expect(seen[0]).not.toHaveProperty('execution.RedriveTime')
  expect(seen[1]).toMatchObject({
    execution: { StartTime: '2030-01-01T00:00:00.000Z', RedriveCount: 1, RedriveTime: '2030-01-02T03:04:05.000Z' },
  })
})

test('a redrive goes on with the state that failed, with the input and the variables that it had', async () => {
  const definition = machine({
    StartAt: 'First',
    States: {
      First: { ...task, End: undefined, Assign: { kept: 'yes' }, Next: 'Second' },
      Second: {
        ...task,
        Parameters: { 'in.$': '$', 'kept.$': '$kept', 'redrives.$': '$$.Execution.RedriveCount' },
        Retry: [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1 }],
      },
    },
  })
  const calls: string[] = []
  const tasks =
    (works: boolean): ExecutionOptions['tasks'] =>
    async (request) => {
      calls.push(`${request.state} ${request.attempt}`)
      return request.state === 'First' || works ? succeed(request.parameters) : fail('Down')
    }
  const first = await attempt(definition, { input: { a: 1 }, tasks: tasks(false) })
  expect(first.outcome).toMatchObject({ status: 'FAILED', error: 'Down' })
  const again = await attempt(definition, { input: { a: 1 }, tasks: tasks(false), redrive: first.point })
  const last = await attempt(definition, { input: { a: 1 }, tasks: tasks(true), redrive: again.point })
  expect(last.outcome).toEqual({ status: 'SUCCEEDED', output: { in: { a: 1 }, kept: 'yes', redrives: 2 } })
  expect(calls).toEqual(['First 0', 'Second 0', 'Second 1', 'Second 0', 'Second 1', 'Second 0'])
  expect(last.types).toEqual([
    'ExecutionRedriven',
    'TaskScheduled',
    'TaskStarted',
    'TaskSucceeded',
    'TaskStateExited',
    'ExecutionSucceeded',
  ])
  expect(last.events[0]).toMatchObject({
    id: first.events.length + again.events.length + 1,
    executionRedrivenEventDetails: { redriveCount: 2 },
  })
  expect(last.point).toBeUndefined()
})

test('a redrive runs only the branches and iterations that had not succeeded', async () => {
  const processor = { StartAt: 'In', States: { In: task } }
  for (const state of [
    { Type: 'Map', MaxConcurrency: 1, ItemProcessor: processor, End: true },
    {
      Type: 'Parallel',
      Branches: [0, 1, 2, 3].map((index) => ({
        StartAt: 'P',
        States: { P: { Type: 'Pass', OutputPath: `$[${index}]`, Next: 'In' }, In: task },
      })),
      End: true,
    },
  ]) {
    const calls: unknown[] = []
    const tasks =
      (works: boolean): ExecutionOptions['tasks'] =>
      async ({ parameters, sleep }) => {
        calls.push(parameters)
        if (parameters === 2) await sleep(1000)
        return works || parameters !== 2 ? succeed(parameters) : fail('Odd')
      }
    const input = [0, 1, 2, 3]
    const first = await attempt(only(state), { input, tasks: tasks(false) })
    const firstCalls = calls.splice(0)
    const last = await attempt(only(state), { input, tasks: tasks(true), redrive: first.point })
    expect(last.outcome).toEqual({ status: 'SUCCEEDED', output: input })
    expect(firstCalls).toEqual(state.Type === 'Map' ? [0, 1, 2] : [0, 1, 2, 3])
    expect(calls).toEqual(state.Type === 'Map' ? [2, 3] : [2])
  }
})

test('a redrive goes on with a map run: only its children that had not succeeded run again', async () => {
  const state = {
    Type: 'Map',
    ToleratedFailureCount: 1,
    ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' }, StartAt: 'In', States: { In: task } },
    End: true,
  }
  const calls: unknown[] = []
  const tasks =
    (works: boolean): ExecutionOptions['tasks'] =>
    async ({ parameters }) => {
      calls.push(parameters)
      return works || Number(parameters) < 2 ? succeed(parameters) : fail('Odd')
    }
  const first = await attempt(only(state), { input: [0, 1, 2, 3], tasks: tasks(false) })
  expect(first.outcome).toMatchObject({ error: 'States.ExceedToleratedFailureThreshold' })
  calls.splice(0)
  const last = await attempt(only(state), { input: [0, 1, 2, 3], tasks: tasks(true), redrive: first.point })
  expect(last.outcome).toEqual({ status: 'SUCCEEDED', output: [0, 1, 2, 3] })
  expect(calls).toEqual([2, 3])
  const started = first.events.find((event) => event.type === 'MapRunStarted')?.mapRunStartedEventDetails
  expect(last.events.find((event) => event.type === 'MapRunRedriven')?.mapRunRedrivenEventDetails).toEqual({
    mapRunArn: started?.mapRunArn,
    redriveCount: 1,
  })
})

test('executions that timed out or were stopped can be redriven; EXPRESS ones, and those that succeeded, cannot', async () => {
  const waiting = { ...only({ Type: 'Wait', Seconds: 60, End: true }), TimeoutSeconds: 5 }
  expect((await attempt(waiting, {})).point).toBeDefined()
  expect((await attempt(waiting, { type: 'EXPRESS' })).point).toBeUndefined()
  expect((await attempt(only({ Type: 'Succeed' }), {})).point).toBeUndefined()
})

test('an execution that was stopped before its first state is redriven from there', async () => {
  const { execution } = begin(only(task), { signal: AbortSignal.abort(), input: 'given', tasks: () => new Promise<never>(() => {}) })
  expect(await execution.result).toMatchObject({ status: 'ABORTED' })
  const redrive = execution.redrivePoint()
  const last = await attempt(only(task), { input: 'given', tasks: async ({ parameters }) => succeed(parameters), redrive })
  expect(last.outcome).toEqual({ status: 'SUCCEEDED', output: 'given' })
  expect(last.events[0]).toMatchObject({ id: 2, type: 'ExecutionRedriven' })
})

test('an execution that was stopped between two states is redriven from the second', async () => {
  const round = { ...only({ Type: 'Pass', Next: 'Only' }), TimeoutSeconds: 15 }
  const first = await attempt(round, { input: [null] })
  expect(first.outcome).toEqual({ status: 'TIMED_OUT' })
  const again = await attempt(round, { input: [null], redrive: first.point })
  expect(again.types.slice(0, 2)).toEqual(['ExecutionRedriven', 'PassStateEntered'])
  expect(again.events[1]).toMatchObject({ stateEnteredEventDetails: { input: '[null]' } })
})

test('children of a redriven map run go on where they failed, under their names; EXPRESS ones begin anew', async () => {
  for (const ExecutionType of ['STANDARD', 'EXPRESS'] as const) {
    const state = {
      Type: 'Map',
      ItemProcessor: {
        ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType },
        StartAt: 'Before',
        States: { Before: { ...task, End: undefined, Next: 'In' }, In: task },
      },
      End: true,
    }
    const calls: string[] = []
    const tasks =
      (works: boolean): ExecutionOptions['tasks'] =>
      async ({ parameters, state: name }) => {
        calls.push(`${name} ${JSON.stringify(parameters)}`)
        return works || name === 'Before' || parameters === 0 ? succeed(parameters) : fail('Odd')
      }
    const children: { readonly arn: string; readonly types: string[] }[] = []
    const counted: MapRunCounts[] = []
    const mapRuns: MapRunListener = {
      childStarted: ({ arn }) => {
        const types: string[] = []
        children.push({ arn, types })
        return ({ type }) => types.push(type)
      },
      progressed: (_, items) => counted.push(items),
    }
    const first = await attempt(only(state), { input: [0, 1], tasks: tasks(false), mapRuns })
    expect(first.point!.mapRuns).toHaveLength(1)
    expect(counted.at(-1)).toMatchObject({ succeeded: 1, failed: 1, pendingRedrive: 0, total: 2 })
    calls.splice(0)
    const last = await attempt(only(state), { input: [0, 1], tasks: tasks(true), redrive: first.point, mapRuns })
    expect(last.outcome).toEqual({ status: 'SUCCEEDED', output: [0, 1] })
    const standard = ExecutionType === 'STANDARD'
    expect(calls).toEqual(standard ? ['In 1'] : ['Before 1', 'In 1'])
    expect(children[2]!.arn === children[1]!.arn).toBe(standard)
    expect(children[2]!.types[0]).toBe(standard ? 'ExecutionRedriven' : 'ExecutionStarted')
    expect(counted.find(({ pendingRedrive }) => pendingRedrive === 1)).toMatchObject({ succeeded: 1, failed: 0, total: 2 })
    expect(counted.at(-1)).toMatchObject({ succeeded: 2, failed: 0, pendingRedrive: 0, total: 2, resultsWritten: 2 })
  }
})

test('the limits of a map run can be changed while it runs', async () => {
  const state = {
    Type: 'Map',
    MaxConcurrency: 1,
    ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' }, StartAt: 'In', States: { In: task } },
    End: true,
  }
  let [running, most] = [0, 0]
  let change: MapRunHandle['update'] = () => {}
  const tasks: ExecutionOptions['tasks'] = async ({ parameters, sleep }) => {
    running += 1
    most = Math.max(most, running)
    if (parameters === 1) change({ maxConcurrency: 3, toleratedFailureCount: 1 })
    await sleep(1000)
    running -= 1
    return parameters === 4 ? fail('Four') : succeed(parameters)
  }
  const mapRuns: MapRunListener = { started: (_, { update }) => (change = update) }
  const { outcome } = await attempt(only(state), { input: [0, 1, 2, 3, 4, 5], tasks, mapRuns })
  expect(outcome).toEqual({ status: 'SUCCEEDED', output: [0, 1, 2, 3, 5] })
  expect(most).toBe(3)
})
