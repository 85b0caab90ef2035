import type { HistoryEvent as SdkEvent } from '@aws-sdk/client-sfn'
import { expect, test } from 'vitest'
import type { HistoryEvent } from '../../src/engine/index.ts'
import { fail, machine, only, run, succeed } from './run.ts'

test('an event is what the SDK gives, with its details and the event that it follows', async () => {
  const definition = machine({
    StartAt: 'Call',
    States: {
      Call: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        TimeoutSeconds: 10,
        Credentials: { RoleArn: 'arn:aws:iam::1:role/other' },
        Parameters: { Payload: 1 },
        Assign: { 'answer.$': '$' },
        Next: 'End',
      },
      End: { Type: 'Succeed' },
    },
  })
  const { events } = await run(definition, { input: { a: 1 }, tasks: async () => succeed({ ok: true }) })
  const ofSdk: readonly SdkEvent[] = events
  const at = new Date('2030-01-01T00:00:00Z')
  const whole = { truncated: false }
  const service = { resourceType: 'lambda', resource: 'invoke' }
  expect(ofSdk).toEqual([
    {
      id: 1,
      previousEventId: 0,
      timestamp: at,
      type: 'ExecutionStarted',
      executionStartedEventDetails: { input: '{"a":1}', inputDetails: whole, roleArn: 'arn:aws:iam::111111111111:role/machine' },
    },
    {
      id: 2,
      previousEventId: 0,
      timestamp: at,
      type: 'TaskStateEntered',
      stateEnteredEventDetails: { name: 'Call', input: '{"a":1}', inputDetails: whole },
    },
    {
      id: 3,
      previousEventId: 2,
      timestamp: at,
      type: 'TaskScheduled',
      taskScheduledEventDetails: {
        ...service,
        region: 'eu-west-1',
        parameters: '{"Payload":1}',
        timeoutInSeconds: 10,
        taskCredentials: { roleArn: 'arn:aws:iam::1:role/other' },
      },
    },
    { id: 4, previousEventId: 3, timestamp: at, type: 'TaskStarted', taskStartedEventDetails: service },
    {
      id: 5,
      previousEventId: 4,
      timestamp: at,
      type: 'TaskSucceeded',
      taskSucceededEventDetails: { ...service, output: '{"ok":true}', outputDetails: whole },
    },
    {
      id: 6,
      previousEventId: 5,
      timestamp: at,
      type: 'TaskStateExited',
      stateExitedEventDetails: {
        name: 'Call',
        output: '{"ok":true}',
        outputDetails: whole,
        assignedVariables: { answer: '{"ok":true}' },
        assignedVariablesDetails: whole,
      },
    },
    {
      id: 7,
      previousEventId: 6,
      timestamp: at,
      type: 'SucceedStateEntered',
      stateEnteredEventDetails: { name: 'End', input: '{"ok":true}', inputDetails: whole },
    },
    {
      id: 8,
      previousEventId: 7,
      timestamp: at,
      type: 'SucceedStateExited',
      stateExitedEventDetails: { name: 'End', output: '{"ok":true}', outputDetails: whole },
    },
    {
      id: 9,
      previousEventId: 8,
      timestamp: at,
      type: 'ExecutionSucceeded',
      executionSucceededEventDetails: { output: '{"ok":true}', outputDetails: whole },
    },
  ] satisfies readonly HistoryEvent[])
})

test('a Lambda function called by its ARN has events of its own', async () => {
  const definition = only({
    Type: 'Task',
    Resource: 'arn:aws:lambda:eu-west-1:111111111111:function:f',
    End: true,
    Retry: [{ ErrorEquals: ['E'], MaxAttempts: 1 }],
  })
  const { types, events } = await run(definition, { tasks: async ({ attempt }) => (attempt === 0 ? fail('E', 'c') : succeed(1)) })
  expect(types.slice(2, -2)).toEqual([
    'LambdaFunctionScheduled',
    'LambdaFunctionStarted',
    'LambdaFunctionFailed',
    'LambdaFunctionScheduled',
    'LambdaFunctionStarted',
    'LambdaFunctionSucceeded',
  ])
  expect(events[2]?.lambdaFunctionScheduledEventDetails).toEqual({
    resource: 'arn:aws:lambda:eu-west-1:111111111111:function:f',
    input: '{}',
    inputDetails: { truncated: false },
  })
})

test('a STANDARD execution ends with its 25,000th event', async () => {
  const round = machine({ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', Next: 'A' } } })
  const { result, events } = await run(round)
  expect(result).toEqual({
    status: 'FAILED',
    error: 'States.Runtime',
    cause: 'The execution reached the maximum number of history events (25000).',
  })
  expect(events).toHaveLength(25_000)
  expect(events.at(-1)).toMatchObject({ id: 25_000, type: 'ExecutionFailed' })
})

test('the same seed and the same answers give the same history', async () => {
  const definition = machine({
    StartAt: 'Each',
    States: {
      Each: {
        Type: 'Map',
        MaxConcurrency: 3,
        ItemProcessor: {
          StartAt: 'Work',
          States: {
            Work: {
              Type: 'Task',
              Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
              Parameters: { 't.$': '$$.Task.Token', 'r.$': 'States.MathRandom(0, 1000)' },
              Retry: [{ ErrorEquals: ['States.ALL'], JitterStrategy: 'FULL' }],
              End: true,
            },
          },
        },
        End: true,
      },
    },
  })
  const once = async () =>
    (
      await run(definition, {
        input: [1, 2, 3, 4, 5],
        tasks: async ({ attempt, parameters }) => (attempt < 2 ? fail('E') : succeed(parameters)),
      })
    ).events
  expect(await once()).toEqual(await once())
})

test('where nobody listens, nothing is kept and the outcome is the same', async () => {
  const definition = only({ Type: 'Map', ItemProcessor: { StartAt: 'P', States: { P: { Type: 'Pass', End: true } } }, End: true })
  const { result } = await run(definition, { input: [1, 2] })
  const { events: _, ...silent } = await run(definition, { input: [1, 2], onEvent: () => {} })
  expect(silent.result).toEqual(result)
})
