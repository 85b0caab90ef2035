import { expect, test } from 'vitest'
import type { StateMachineDefinition } from '../../src/asl/index.ts'
import type { ExecutionOptions, HistoryEvent, RedrivePoint } from '../../src/engine/index.ts'
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
  const stopped = await attempt(only(task), { signal: AbortSignal.abort(), tasks: () => new Promise<never>(() => {}) })
  expect(stopped).toMatchObject({ outcome: { status: 'ABORTED' }, point: undefined })
})
