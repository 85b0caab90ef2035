import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  SFNClient,
} from '@aws-sdk/client-sfn'
import { expect, test } from 'vitest'
import type { Json, Progress } from '../../src/core/index.ts'
import { executeExpress } from '../../src/provision/execute-express.ts'
import { type ExecutionReport, type ExecutionRequest, executeMachine } from '../../src/provision/execute-machine.ts'
import { sandboxForTests } from './sandbox.ts'

const sandbox = await sandboxForTests()
const states = new SFNClient(sandbox.clientSettings)
const events: Extract<Progress, { type: 'execution-event' }>[] = []
let count = 0

async function machine(definition: Json, type: 'STANDARD' | 'EXPRESS' = 'STANDARD'): Promise<string> {
  const { stateMachineArn } = await states.send(
    new CreateStateMachineCommand({
      name: `machine-${(count += 1)}`,
      type,
      roleArn: `arn:aws:iam::${sandbox.accountId}:role/any`,
      definition: JSON.stringify(definition),
    }),
  )
  return stateMachineArn ?? ''
}

const request = (stateMachineArn: string, rest: Partial<ExecutionRequest> = {}): ExecutionRequest => {
  events.length = 0
  return {
    machine: 'Machine',
    stateMachineArn,
    input: { n: 1 },
    client: sandbox.clientSettings,
    report: (progress) => void (progress.type === 'execution-event' && events.push(progress)),
    signal: new AbortController().signal,
    stopOnAbort: true,
    ...rest,
  }
}
const execute = async (definition: Json): Promise<ExecutionReport> => executeMachine(request(await machine(definition)))

test('an execution is followed to its end, each event once and in order', async () => {
  const { outcome, failures } = await execute({
    StartAt: 'A',
    States: { A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', Result: [2], End: true } },
  })
  expect(outcome).toMatchObject({ machine: 'Machine', status: 'SUCCEEDED', input: { n: 1 }, output: [2] })
  expect(failures).toEqual([])
  expect(events.map(({ event, state }) => [event, state])).toEqual([
    ['ExecutionStarted', undefined],
    ['PassStateEntered', 'A'],
    ['PassStateExited', 'A'],
    ['PassStateEntered', 'B'],
    ['PassStateExited', 'B'],
    ['ExecutionSucceeded', undefined],
  ])
})

test('a history of several pages and some seconds comes whole', async () => {
  const loop = {
    QueryLanguage: 'JSONata',
    StartAt: 'Count',
    States: {
      Count: { Type: 'Pass', Output: { n: '{% $states.input.n + 1 %}' }, Next: 'Pause' },
      Pause: { Type: 'Wait', Seconds: '{% $states.input.n = 40 ? 1 : 0 %}', Next: 'Again?' },
      'Again?': { Type: 'Choice', Choices: [{ Condition: '{% $states.input.n < 80 %}', Next: 'Count' }], Default: 'Done' },
      Done: { Type: 'Succeed' },
    },
  }
  const { outcome } = await execute(loop)
  const { events: all = [] } = await states.send(new GetExecutionHistoryCommand({ executionArn: outcome.executionArn, maxResults: 1000 }))
  expect(all.length).toBeGreaterThan(400)
  expect(events.map(({ event }) => event)).toEqual(all.map(({ type }) => type))
})

test('a failure names the state in which it was raised, not the Fail state that passes it on', async () => {
  const { outcome, failures } = await execute({
    StartAt: 'Try',
    States: {
      Try: {
        Type: 'Task',
        Resource: 'arn:aws:states:::sqs:sendMessage',
        Parameters: { QueueUrl: `${sandbox.endpoint}/000000000000/nowhere`, MessageBody: 'x' },
        Retry: [{ ErrorEquals: ['States.ALL'], IntervalSeconds: 1, MaxAttempts: 1 }],
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Give Up' }],
        End: true,
      },
      'Give Up': { Type: 'Fail', ErrorPath: '$.Error', CausePath: '$.Cause' },
    },
  })
  expect(outcome).toMatchObject({ status: 'FAILED', failedState: 'Try', error: expect.stringContaining('SQS.') })
  expect(failures.map(({ state, error }) => [state, error])).toEqual([
    ['Try', outcome.error],
    ['Try', outcome.error],
  ])
})

test('a Fail state that says something of its own is the failed state', async () => {
  const { outcome, failures } = await execute({ StartAt: 'No', States: { No: { Type: 'Fail', Error: 'Order.TooLarge', Cause: 'It is.' } } })
  expect(outcome).toMatchObject({ status: 'FAILED', failedState: 'No', error: 'Order.TooLarge', cause: 'It is.' })
  expect(failures).toEqual([{ state: 'No', error: 'Order.TooLarge', cause: 'It is.', log: [] }])
})

test('an expression that cannot be evaluated fails its state, caught or not', async () => {
  const { failures } = await execute({
    QueryLanguage: 'JSONata',
    StartAt: 'Compute',
    States: {
      Compute: {
        Type: 'Parallel',
        Branches: [{ StartAt: 'In', States: { In: { Type: 'Pass', Output: '{% $states.input.missing.field %}', End: true } } }],
        Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Fine' }],
        End: true,
      },
      Fine: { Type: 'Succeed' },
    },
  })
  expect(failures).toMatchObject([{ state: 'In', error: 'States.QueryEvaluationError' }])
})

test('a time-out is told as one', async () => {
  const { outcome } = await execute({ TimeoutSeconds: 1, StartAt: 'W', States: { W: { Type: 'Wait', Seconds: 60, End: true } } })
  expect(outcome).toMatchObject({ status: 'TIMED_OUT' })
})

test('an interrupted call stops the execution that it started, where it is told to', async () => {
  const stateMachineArn = await machine({ StartAt: 'W', States: { W: { Type: 'Wait', Seconds: 600, End: true } } })
  const controller = new AbortController()
  const following = executeMachine(request(stateMachineArn, { signal: controller.signal }))
  setTimeout(() => controller.abort(new Error('enough')), 500)
  await expect(following).rejects.toThrow()
  const { executions } = await states.send(new ListExecutionsCommand({ stateMachineArn }))
  const { status } = await states.send(new DescribeExecutionCommand({ executionArn: executions![0]!.executionArn }))
  expect(status).toBe('ABORTED')
})

test('an EXPRESS machine answers with its output', async () => {
  const works = await machine({ StartAt: 'P', States: { P: { Type: 'Pass', Result: 'done', End: true } } }, 'EXPRESS')
  expect((await executeExpress(request(works))).outcome).toMatchObject({ status: 'SUCCEEDED', output: 'done' })
  const fails = await machine({ StartAt: 'F', States: { F: { Type: 'Fail', Error: 'E', Cause: 'C' } } }, 'EXPRESS')
  expect((await executeExpress(request(fails))).outcome).toMatchObject({ status: 'FAILED', error: 'E', cause: 'C' })
})
