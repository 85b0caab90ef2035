import {
  DeleteStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  StartExecutionCommand,
  StartSyncExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn'
import { expect, test } from 'vitest'
import { arnOf, create, ended, history, pass, run, startExecution, statesSetup } from './states-setup.ts'

const wait = { StartAt: 'Wait', States: { Wait: { Type: 'Wait', Seconds: 60, End: true } } }

test('an execution runs to its end and can be described', async () => {
  const setup = await statesSetup()
  const machine = await create(setup, {
    QueryLanguage: 'JSONata',
    StartAt: 'Double',
    States: { Double: { Type: 'Pass', Output: { doubled: '{% $states.input.number * 2 %}' }, End: true } },
  })
  const { executionArn, startDate } = await setup.sfn.send(
    new StartExecutionCommand({ stateMachineArn: machine, name: 'first', input: '{ "number": 21 }' }),
  )
  expect(executionArn).toBe(arnOf('execution:machine:first'))
  expect(Math.abs(startDate!.getTime() - Date.now())).toBeLessThan(5000)
  expect(await ended(setup, executionArn!)).toMatchObject({
    status: 'SUCCEEDED',
    name: 'first',
    stateMachineArn: machine,
    input: '{ "number": 21 }',
    output: '{"doubled":42}',
    redriveStatus: 'NOT_REDRIVABLE',
  })
  const bare = await setup.sfn.send(new DescribeExecutionCommand({ executionArn, includedData: 'METADATA_ONLY' }))
  expect(bare).toMatchObject({ status: 'SUCCEEDED', inputDetails: { included: false }, outputDetails: { included: false } })
  for (const name of ['input', 'output']) expect(bare).not.toHaveProperty(name)
  expect((await history(setup, executionArn!)).map(({ id, previousEventId, type }) => [id, previousEventId, type])).toEqual([
    [1, 0, 'ExecutionStarted'],
    [2, 0, 'PassStateEntered'],
    [3, 2, 'PassStateExited'],
    [4, 3, 'ExecutionSucceeded'],
  ])
})

test('the history comes page by page, forwards and backwards, with and without data', async () => {
  const setup = await statesSetup()
  const { executionArn } = await run(setup, pass, { a: 1 })
  const pages: (number | undefined)[][] = []
  let nextToken: string | undefined
  do {
    const page = await setup.sfn.send(
      new GetExecutionHistoryCommand({
        executionArn,
        maxResults: 3,
        reverseOrder: true,
        ...(nextToken === undefined ? {} : { nextToken }),
      }),
    )
    pages.push(page.events!.map(({ id }) => id))
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  expect(pages).toEqual([[4, 3, 2], [1]])
  const bare = await setup.sfn.send(new GetExecutionHistoryCommand({ executionArn, includeExecutionData: false }))
  expect(bare.events![0]!.executionStartedEventDetails).toMatchObject({ roleArn: expect.any(String) })
  expect(bare.events![0]!.executionStartedEventDetails!.input).toBeUndefined()
  await expect(setup.sfn.send(new GetExecutionHistoryCommand({ executionArn, nextToken: 'x' }))).rejects.toMatchObject({
    name: 'InvalidToken',
  })
})

test('one name stands for one execution', async () => {
  const setup = await statesSetup()
  const machine = await create(setup, wait)
  const start = (input: string) => setup.sfn.send(new StartExecutionCommand({ stateMachineArn: machine, name: 'one', input }))
  const first = await start('{}')
  expect((await start('{}')).startDate).toEqual(first.startDate)
  await expect(start('{"other":1}')).rejects.toMatchObject({
    name: 'ExecutionAlreadyExists',
    message: `Execution Already Exists: '${first.executionArn}'`,
  })
  await setup.sfn.send(new StopExecutionCommand({ executionArn: first.executionArn }))
  await expect(start('{}')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' })
})

test('an execution can be stopped, with an error and a cause', async () => {
  const setup = await statesSetup()
  const executionArn = await startExecution(setup, await create(setup, wait))
  const { stopDate } = await setup.sfn.send(new StopExecutionCommand({ executionArn, error: 'Enough', cause: 'of this' }))
  const stopped = await setup.sfn.send(new DescribeExecutionCommand({ executionArn }))
  expect(stopped).toMatchObject({ status: 'ABORTED', error: 'Enough', cause: 'of this', stopDate })
  const events = await history(setup, executionArn)
  expect(events.map(({ type }) => type)).toEqual(['ExecutionStarted', 'WaitStateEntered', 'ExecutionAborted'])
  expect(events.at(-1)).toMatchObject({ previousEventId: 0, executionAbortedEventDetails: { error: 'Enough', cause: 'of this' } })
})

test('executions are listed, the newest first, by status and page by page', async () => {
  const setup = await statesSetup()
  const machine = await create(setup, wait)
  const arns: string[] = []
  for (let count = 0; count < 3; count += 1) arns.unshift(await startExecution(setup, machine))
  await setup.sfn.send(new StopExecutionCommand({ executionArn: arns[1]! }))
  const list = async (filter: object) =>
    (await setup.sfn.send(new ListExecutionsCommand({ stateMachineArn: machine, ...filter }))).executions!.map(
      ({ executionArn }) => executionArn,
    )
  expect(await list({})).toEqual(arns)
  expect(await list({ statusFilter: 'ABORTED' })).toEqual([arns[1]])
  expect(await list({ maxResults: 2 })).toEqual(arns.slice(0, 2))
})

test('what does not exist, or is no name, ARN or input, is refused as the service does', async () => {
  const setup = await statesSetup()
  const machine = await create(setup, pass)
  const start = (change: object) => setup.sfn.send(new StartExecutionCommand({ stateMachineArn: machine, ...change }))
  const missing = arnOf('stateMachine:missing')
  await expect(start({ stateMachineArn: missing })).rejects.toMatchObject({
    name: 'StateMachineDoesNotExist',
    message: `State Machine Does Not Exist: '${missing}'`,
  })
  await expect(start({ stateMachineArn: 'nothing' })).rejects.toMatchObject({ name: 'InvalidArn' })
  await expect(start({ name: 'a b' })).rejects.toMatchObject({ name: 'InvalidName', message: "Invalid Name: 'a b'" })
  await expect(start({ input: '{' })).rejects.toMatchObject({ name: 'InvalidExecutionInput' })
  const execution = arnOf('execution:machine:missing')
  await expect(setup.sfn.send(new DescribeExecutionCommand({ executionArn: execution }))).rejects.toMatchObject({
    name: 'ExecutionDoesNotExist',
    message: `Execution Does Not Exist: '${execution}'`,
  })
  await expect(setup.sfn.send(new DescribeExecutionCommand({ executionArn: machine }))).rejects.toMatchObject({ name: 'InvalidArn' })
})

test('a deleted machine lives until its last execution has ended', async () => {
  const setup = await statesSetup()
  const machine = await create(setup, wait)
  const executionArn = await startExecution(setup, machine)
  await setup.sfn.send(new DeleteStateMachineCommand({ stateMachineArn: machine }))
  expect((await setup.sfn.send(new DescribeStateMachineCommand({ stateMachineArn: machine }))).status).toBe('DELETING')
  await expect(startExecution(setup, machine)).rejects.toMatchObject({ name: 'StateMachineDeleting' })
  await setup.sfn.send(new StopExecutionCommand({ executionArn }))
  await expect(setup.sfn.send(new DescribeStateMachineCommand({ stateMachineArn: machine }))).rejects.toMatchObject({
    name: 'StateMachineDoesNotExist',
  })
  await setup.sfn.send(new DeleteStateMachineCommand({ stateMachineArn: machine }))
})

test('an EXPRESS machine runs while the caller waits', async () => {
  const setup = await statesSetup()
  const machine = await create(
    setup,
    { StartAt: 'No', States: { No: { Type: 'Fail', Error: 'Broken', Cause: 'because' } } },
    { type: 'EXPRESS' },
  )
  const answer = await setup.sfn.send(new StartSyncExecutionCommand({ stateMachineArn: machine, name: 'now', input: '{"a":1}' }))
  expect(answer).toMatchObject({ status: 'FAILED', error: 'Broken', cause: 'because', input: '{"a":1}', name: 'now' })
  expect(answer.executionArn).toMatch(/:express:machine:now:[0-9a-f-]{36}$/)
  const { executionArn } = await setup.sfn.send(new StartExecutionCommand({ stateMachineArn: machine }))
  await expect(setup.sfn.send(new DescribeExecutionCommand({ executionArn }))).rejects.toMatchObject({ name: 'InvalidArn' })
  await expect(setup.sfn.send(new ListExecutionsCommand({ stateMachineArn: machine }))).rejects.toMatchObject({
    name: 'StateMachineTypeNotSupported',
  })
  const standard = await create(setup, pass, { name: 'standard' })
  await expect(setup.sfn.send(new StartSyncExecutionCommand({ stateMachineArn: standard }))).rejects.toMatchObject({
    name: 'StateMachineTypeNotSupported',
  })
})
