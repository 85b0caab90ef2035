import { describe, expect, test } from 'vitest'
import '../../src/testing/matchers/index.ts'
import { after, fail, simulate, taskStopped, timeOut, virtualClock } from '../../src/testing/index.ts'
import { orders } from './order-machine.ts'
import { order, tasks } from './order-mocks.ts'

describe('simulate a machine of ours', () => {
  test('plain results and answers answer for tasks; a wait of a day takes no time', async () => {
    const before = performance.now()
    const run = await simulate(orders, { input: order(10), tasks })
    expect(performance.now() - before).toBeLessThan(5_000)
    expect(run).toHaveSucceeded({ message: 'm-1' })
    expect(run.seconds).toBe(86_400)
    expect(run.visited).toEqual([
      'Is It Large?',
      'Charge',
      'Next Day',
      'Pack',
      'Pack One',
      'Pack One',
      'Tell',
      'Tell Customer',
      'Tell Warehouse',
    ])
  })

  test('the calls of tasks tell their arguments, attempts and times', async () => {
    const run = await simulate(orders, {
      input: order(10),
      tasks: { ...tasks, Charge: fail('ECS.ServerException').once().then(taskStopped()) },
    })
    expect(run.callsOf('Charge')).toEqual([
      { task: 'Charge', attempt: 1, at: 0, arguments: expect.objectContaining({ Cluster: 'Cluster.Arn', TaskDefinition: 'charge' }) },
      {
        task: 'Charge',
        attempt: 2,
        at: 2,
        arguments: expect.objectContaining({ Overrides: { ContainerOverrides: [{ Name: 'main', Command: ['charge', 'o-1'] }] } }),
      },
    ])
    expect(run.attemptsOf('Charge')).toBe(2)
    expect(run.attemptsOf('Pack One')).toBe(2)
    expect(run.callsOf('Pack One').map((call) => call.arguments)).toEqual([
      { FunctionName: 'pack', Payload: { part: 'bolt' } },
      { FunctionName: 'pack', Payload: { part: 'nut' } },
    ])
  })

  test('a function answers from the arguments', async () => {
    const run = await simulate(orders, {
      input: order(10),
      tasks: {
        ...tasks,
        'Pack One': ({ Payload }) =>
          JSON.stringify(Payload) === '{"part":"nut"}'
            ? fail('Lambda.TooManyRequestsException')
            : { ExecutedVersion: '1', StatusCode: 200, Payload },
      },
    })
    expect(run).toHaveFailedWith('Lambda.TooManyRequestsException')
  })

  test('a function knows which attempt, which iteration and how many calls before', async () => {
    const seen: unknown[] = []
    await simulate(orders, {
      input: order(10),
      tasks: {
        ...tasks,
        Charge: (_given, { attempt, callsBefore, path }) => {
          seen.push({ attempt, callsBefore, path })
          return attempt < 3 ? fail('ECS.ServerException') : taskStopped()
        },
        'Pack One': async (_given, { callsBefore, path, task }) => {
          seen.push({ task, callsBefore, path })
          return { ExecutedVersion: '1', StatusCode: 200, Payload: null }
        },
      },
    })
    expect(seen).toEqual([
      { attempt: 1, callsBefore: 0, path: [] },
      { attempt: 2, callsBefore: 1, path: [] },
      { attempt: 3, callsBefore: 2, path: [] },
      { task: 'Pack One', callsBefore: 0, path: [{ state: 'Pack', index: 0 }] },
      { task: 'Pack One', callsBefore: 1, path: [{ state: 'Pack', index: 1 }] },
    ])
  })

  test('answers in turn: two kinds of failure, then success', async () => {
    const run = await simulate(orders, {
      input: order(10),
      tasks: {
        ...tasks,
        Charge: fail('ECS.ServerException').twice().then(timeOut().once()).then(taskStopped()),
      },
    })
    expect(run).toHaveSucceeded()
    expect(run.callsOf('Charge').map(({ at }) => at)).toEqual([0, 2, 6, 6 + 600 + 60])
  })

  test('the same answers serve many runs', async () => {
    const charge = fail('ECS.ServerException').once().then(taskStopped())
    const runs = [
      await simulate(orders, { input: order(10), tasks: { ...tasks, Charge: charge } }),
      await simulate(orders, { input: order(10), tasks: { ...tasks, Charge: charge } }),
    ]
    expect(runs.map((run) => run.attemptsOf('Charge'))).toEqual([2, 2])
  })

  test('a failure is caught, and an uncaught one ends the execution with error and cause', async () => {
    const caught = await simulate(orders, {
      input: order(10),
      tasks: { ...tasks, Charge: taskStopped({ exitCode: 137, reason: 'OutOfMemoryError' }), 'Notify Failure': { MessageId: 'm-3' } },
    })
    expect(caught).toHaveFailedWith('States.TaskFailed', { Containers: [{ ExitCode: 137, Reason: 'OutOfMemoryError' }] })
    expect(caught.steps.map(({ state, ended, error }) => [state, ended, error])).toEqual([
      ['Is It Large?', 'succeeded', undefined],
      ['Charge', 'failed', 'States.TaskFailed'],
      ['Notify Failure', 'succeeded', undefined],
      ['Failed', 'failed', 'States.TaskFailed'],
    ])
    const uncaught = await simulate(orders, {
      input: order(10),
      tasks: { ...tasks, 'Tell Warehouse': fail('SNS.NotFoundException', 'gone') },
    })
    expect(uncaught).toMatchObject({ status: 'FAILED', error: 'SNS.NotFoundException', cause: 'gone', output: undefined })
    expect(uncaught.steps.filter(({ state }) => state.startsWith('Tell')).map(({ state, depth, ended }) => [state, depth, ended])).toEqual([
      ['Tell', 0, 'failed'],
      ['Tell Customer', 1, 'succeeded'],
      ['Tell Warehouse', 1, 'failed'],
    ])
  })

  test('timeouts run out in virtual time, are retried and caught', async () => {
    const run = await simulate(orders, { input: order(10), tasks: { ...tasks, Charge: timeOut() } })
    expect(run).toHaveFailedWith('Order.TooSlow')
    expect(run.seconds).toBe(600 + 60 + 600)
  })

  test('the history is the one that GetExecutionHistory would give', async () => {
    const { events } = await simulate(orders, { input: order(20_000), tasks })
    expect(events.map(({ id, type, previousEventId }) => [id, type, previousEventId])).toEqual([
      [1, 'ExecutionStarted', 0],
      [2, 'ChoiceStateEntered', 0],
      [3, 'ChoiceStateExited', 2],
      [4, 'FailStateEntered', 3],
      [5, 'ExecutionFailed', 4],
    ])
    expect(events[0]?.executionStartedEventDetails?.input).toBe(JSON.stringify(order(20_000)))
  })
})

describe('time', () => {
  test('starts where the test says, and simulations may share a clock', async () => {
    const { events } = await simulate(orders, { input: order(10), tasks, clock: '2040-02-28T12:00:00Z' })
    expect(events[0]?.timestamp.toISOString()).toBe('2040-02-28T12:00:00.000Z')
    expect(events.at(-1)?.timestamp.toISOString()).toBe('2040-02-29T12:00:00.000Z')
    const clock = virtualClock('2040-01-01T00:00:00Z')
    await simulate(orders, { input: order(10), tasks, clock })
    const second = await simulate(orders, { input: order(10), tasks, clock })
    expect(second.events[0]?.timestamp.toISOString()).toBe('2040-01-02T00:00:00.000Z')
    expect(second.seconds).toBe(86_400)
  })

  test('delays bring out races: which branch is the first to end', async () => {
    const inOrder = (first: '1 second' | '3 seconds', second: '1 second' | '3 seconds') =>
      simulate(orders, {
        input: order(10),
        tasks: {
          ...tasks,
          'Tell Customer': after(first, fail('SNS.InternalErrorException', 'customer')),
          'Tell Warehouse': after(second, fail('SNS.InternalErrorException', 'warehouse')),
        },
      })
    expect(await inOrder('1 second', '3 seconds')).toHaveFailedWith('SNS.InternalErrorException', 'customer')
    const other = await inOrder('3 seconds', '1 second')
    expect(other).toHaveFailedWith('SNS.InternalErrorException', 'warehouse')
    expect(other.seconds).toBe(86_401)
    expect(other.steps.find(({ state }) => state === 'Tell Customer')?.ended).toBe('unfinished')
  })

  test('a machine of which nothing else is to be said needs no options', async () => {
    const { stateMachine } = await import('../../src/states/index.ts')
    const run = await simulate(stateMachine('Idle').wait('Wait', '365 days').end())
    expect(run.seconds).toBe(365 * 86_400)
  })
})

test('the same seed gives the same run; another one gives another', async () => {
  const jittery = {
    StartAt: 'Call',
    States: {
      Call: {
        Type: 'Task',
        Resource: 'arn:aws:states:::sns:publish',
        Parameters: { TopicArn: 'arn:aws:sns:us-east-1:123456789012:topic', Message: 'm' },
        Retry: [{ ErrorEquals: ['States.ALL'], JitterStrategy: 'FULL', IntervalSeconds: 100, MaxAttempts: 2 }],
        End: true,
      },
    },
  }
  const times = async (seed: number) => {
    const run = await simulate(jittery, { seed, tasks: { Call: fail('SNS.Throttled') } })
    return run.calls.map(({ at }) => at)
  }
  const [first, second, third] = await Promise.all([times(1), times(1), times(2)])
  expect(first).toHaveLength(3)
  expect(second).toEqual(first)
  expect(third).not.toEqual(first)
})
