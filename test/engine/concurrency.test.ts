import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { type TaskRequest, timerClock } from '../../src/engine/index.ts'
import { fail, machine, type Ran, run, succeed } from './run.ts'

const call = (rest: object = {}) => ({ Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:x:y', End: true, ...rest })

const branches = (...names: readonly string[]) =>
  machine({
    StartAt: 'All',
    States: {
      All: { Type: 'Parallel', Branches: names.map((name) => ({ StartAt: name, States: { [name]: call() } })), Next: 'Done' },
      Done: { Type: 'Succeed' },
    },
  })

/** The states that were entered or left, and the tasks that ended, in the order of the history. */
const tale = ({ events }: Ran): readonly string[] =>
  events.flatMap(
    ({ type, stateEnteredEventDetails: entered, stateExitedEventDetails: exited, mapIterationStartedEventDetails: started }) => {
      if (entered !== undefined) return [`enter ${entered.name}`]
      if (exited !== undefined) return [`exit ${exited.name}`]
      if (started !== undefined) return [`start #${started.index}`]
      return /Failed|Aborted|TimedOut/.test(type) ? [type] : []
    },
  )

const after = (milliseconds: Record<string, number>) => async (request: TaskRequest) => {
  await request.sleep(milliseconds[request.state] ?? 0)
  return succeed(request.state)
}

const inOrder = ['enter All', 'enter Slow', 'enter Quick', 'exit Quick', 'exit Slow', 'exit All', 'enter Done', 'exit Done']

describe('branches go on in the order in which their tasks end', () => {
  test('by delays on a virtual clock', async () => {
    const slow = await run(branches('Slow', 'Quick'), { tasks: after({ Slow: 2000, Quick: 1000 }) })
    expect(tale(slow)).toEqual(inOrder)
    expect(slow.result).toEqual({ status: 'SUCCEEDED', output: ['Slow', 'Quick'] })
    expect(slow.took).toBe(2000)
    const turned = await run(branches('Slow', 'Quick'), { tasks: after({ Slow: 1000, Quick: 2000 }) })
    expect(tale(turned).slice(3, 5)).toEqual(['exit Slow', 'exit Quick'])
  })

  test('by the time that handlers really take, on a clock that runs and on one that stands still', async () => {
    const clock = () => timerClock({ now: Date.now, begin: setTimeout, cancel: clearTimeout })
    const tasks = async ({ state }: TaskRequest) => {
      await delay(state === 'Slow' ? 60 : 10)
      return succeed(state)
    }
    expect(tale(await run(branches('Slow', 'Quick'), { tasks, clock: clock() }))).toEqual(inOrder)
    expect(tale(await run(branches('Slow', 'Quick'), { tasks }))).toEqual(inOrder)
  })

  test('and in the order in which they are written, where those end at the same time', async () => {
    const names = ['One', 'Two', 'Three']
    const ran = await run(branches(...names), { tasks: after({ One: 5, Two: 5, Three: 5 }) })
    expect(tale(ran).filter((line) => /exit (?:One|Two|Three)/.test(line))).toEqual(names.map((name) => `exit ${name}`))
  })
})

test('the branch that fails first ends the others: their handlers are told, and nothing of them comes after', async () => {
  const aborted: string[] = []
  const tasks = async (request: TaskRequest) => {
    request.signal.addEventListener('abort', () => aborted.push(request.state))
    await request.sleep({ Slow: 3000, Fails: 2000, Quick: 1000 }[request.state] ?? 0)
    return request.state === 'Fails' ? fail('Odd', 'it is') : succeed()
  }
  const ran = await run(branches('Slow', 'Fails', 'Quick'), { tasks })
  expect(ran.types).toEqual([
    'ExecutionStarted',
    'ParallelStateEntered',
    'ParallelStateStarted',
    ...Array.from({ length: 3 }, () => ['TaskStateEntered', 'TaskScheduled', 'TaskStarted']).flat(),
    'TaskSucceeded',
    'TaskStateExited',
    'TaskFailed',
    // The state that was waiting, and the one that failed: nobody leaves either.
    'TaskStateAborted',
    'TaskStateAborted',
    'ParallelStateFailed',
    'ExecutionFailed',
  ])
  expect(ran.result).toEqual({ status: 'FAILED', error: 'Odd', cause: 'it is' })
  expect(ran.took).toBe(2000)
  expect(aborted.toSorted()).toEqual(['Fails', 'Quick', 'Slow'])
})

test('which of two failures comes first is for the delays to say', async () => {
  const caught = machine({
    StartAt: 'All',
    States: {
      All: {
        Type: 'Parallel',
        Branches: ['A', 'B'].map((name) => ({ StartAt: name, States: { [name]: call() } })),
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }],
        End: true,
      },
      Caught: { Type: 'Pass', End: true },
    },
  })
  const failing = (delays: Record<string, number>) => async (request: TaskRequest) => {
    await request.sleep(delays[request.state] ?? 0)
    return fail(request.state)
  }
  const first = async (delays: Record<string, number>) => (await run(caught, { tasks: failing(delays) })).result
  expect(await first({ A: 1, B: 2 })).toMatchObject({ output: { Error: 'A' } })
  expect(await first({ A: 2, B: 1 })).toMatchObject({ output: { Error: 'B' } })
})

test('an iteration of a Map starts as soon as another has ended, whichever that is', async () => {
  const each = machine({
    StartAt: 'Each',
    States: {
      Each: { Type: 'Map', MaxConcurrency: 2, ItemProcessor: { StartAt: 'Work', States: { Work: call() } }, End: true },
    },
  })
  const tasks = async (request: TaskRequest) => {
    await request.sleep(Number(request.parameters))
    return succeed()
  }
  const ran = await run(each, { input: [3000, 1000, 1000, 1000], tasks })
  expect(tale(ran).filter((line) => line.startsWith('start'))).toEqual(['start #0', 'start #1', 'start #2', 'start #3'])
  const succeeded = ran.events.flatMap(({ mapIterationSucceededEventDetails: details, timestamp }) =>
    details === undefined ? [] : [[details.index, (timestamp.getTime() - (ran.events[0]?.timestamp.getTime() ?? 0)) / 1000]],
  )
  expect(succeeded.slice(0, 2)).toEqual([
    [1, 1],
    [2, 2],
  ])
  expect(ran.took).toBe(3000)
})
