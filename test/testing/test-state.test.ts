import { describe, expect, test } from 'vitest'
import { fail, heartbeats, taskStopped, testState, timeOut } from '../../src/testing/index.ts'
import { orders } from './order-machine.ts'
import { order } from './order-mocks.ts'

describe('a single state', () => {
  test.each([
    [20_000, 'Reject'],
    [10_000, 'Ask a Human'],
    [1000, 'Charge'],
  ])('a Choice goes on by its rules: %i → %s', async (total, nextState) => {
    expect(await testState(orders, 'Is It Large?', { input: order(total) })).toMatchObject({
      status: 'SUCCEEDED',
      nextState,
      output: order(total),
    })
  })

  test('a task tells its arguments and its output', async () => {
    const tested = await testState(orders, 'Charge', { input: order(10), mock: taskStopped() })
    expect(tested).toMatchObject({ status: 'SUCCEEDED', nextState: 'Next Day', output: order(10) })
    expect(tested.arguments).toEqual({
      Cluster: 'Cluster.Arn',
      TaskDefinition: 'charge',
      Overrides: { ContainerOverrides: [{ Name: 'main', Command: ['charge', 'o-1'] }] },
    })
  })

  test('a failure is retried after a time, and caught in the end', async () => {
    const charge = (retries: number) =>
      testState(orders, 'Charge', { input: order(10), mock: fail('ECS.ServerException', 'busy'), retries })
    expect(await charge(0)).toMatchObject({ status: 'RETRIABLE', error: 'ECS.ServerException', cause: 'busy', retryAfter: 2 })
    expect(await charge(2)).toMatchObject({ status: 'RETRIABLE', retryAfter: 8 })
    expect(await charge(3)).toMatchObject({
      status: 'CAUGHT_ERROR',
      nextState: 'Notify Failure',
      output: { Error: 'ECS.ServerException', Cause: 'busy' },
      retryAfter: undefined,
    })
    expect(await testState(orders, 'Charge', { input: order(10), mock: timeOut(), retries: 1 })).toMatchObject({ nextState: 'Too Slow' })
  })

  test('a Fail state fails', async () => {
    const tested = await testState(orders, 'Failed', { input: { Error: 'Some.Error', Cause: 'why' } })
    expect(tested).toMatchObject({ status: 'FAILED', error: 'Some.Error', cause: 'why', output: undefined, nextState: undefined })
  })

  test('a state inside a Map', async () => {
    const tested = await testState(orders, 'Pack One', { input: 'bolt', mock: { ExecutedVersion: '1', StatusCode: 200, Payload: 1 } })
    expect(tested.arguments).toEqual({ FunctionName: 'pack', Payload: { part: 'bolt' } })
  })

  test('a Parallel and a Map, with what their insides gave', async () => {
    expect(await testState(orders, 'Tell', { input: order(10), mock: [{ MessageId: 'a' }, { MessageId: 'b' }] })).toMatchObject({
      output: { message: 'a' },
    })
    expect(await testState(orders, 'Pack', { input: order(10), mock: [1, 2] })).toMatchObject({ output: order(10), nextState: 'Tell' })
  })

  test('a Wait takes no time', async () => {
    expect(await testState(orders, 'Next Day', { input: order(10) })).toMatchObject({ status: 'SUCCEEDED', nextState: 'Pack' })
  })

  test('variables and the context object are what the test says', async () => {
    const machine = {
      QueryLanguage: 'JSONata',
      StartAt: 'Add',
      States: {
        Add: {
          Type: 'Task',
          Resource: 'arn:aws:states:::sns:publish',
          Arguments: { Message: 'm', TopicArn: 'arn:aws:sns:eu-west-1:111111111111:t' },
          Assign: { sum: '{% $a + $b %}' },
          Output: '{% $states.context.Execution.Name & " at " & $now() %}',
          End: true,
        },
      },
    }
    const tested = await testState(machine, 'Add', {
      variables: { a: 1, b: 2 },
      context: { Execution: { Name: 'mine' } },
      mock: { MessageId: 'm-1' },
      clock: '2031-02-03T04:05:06Z',
    })
    expect(tested).toMatchObject({ variables: { a: 1, b: 2, sum: 3 }, output: 'mine at 2031-02-03T04:05:06.000Z' })
  })
})

describe('a fault of the test', () => {
  const faultOf = (promise: Promise<unknown>) =>
    promise.then(
      () => 'none',
      (error: unknown) => error,
    )

  test('no such state', async () => {
    expect(await faultOf(testState(orders, 'Charged' as 'Charge', { input: order(1), mock: taskStopped() }))).toMatchObject({
      code: 'STATE_UNKNOWN',
      message: "'Orders' has no state 'Charged'.\nDid you mean 'Charge'?",
    })
  })

  test('a mock that such a state cannot have', async () => {
    expect(
      await faultOf(testState(orders, 'Charge', { input: order(1), mock: heartbeats({ every: '1 second', times: 2 }, taskStopped()) })),
    ).toMatchObject({ code: 'MOCK_UNFIT' })
    expect(await faultOf(testState(orders, 'Next Day', { input: order(1), mock: {} }))).toMatchObject({ code: 'STATE_REFUSED' })
    expect(await faultOf(testState(orders, 'Tell', { input: order(1), mock: [1] }))).toMatchObject({ code: 'STATE_REFUSED' })
  })

  test('no mock for a task', async () => {
    const task = {
      StartAt: 'Call',
      States: {
        Call: {
          Type: 'Task',
          Resource: 'arn:aws:states:::sns:publish',
          Parameters: { TopicArn: 'arn:aws:sns:us-east-1:123456789012:t', Message: 'm' },
          Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Call' }],
          End: true,
        },
      },
    }
    expect(await faultOf(testState(task, 'Call'))).toMatchObject({ code: 'MOCK_MISSING' })
  })
})
