import {
  CreateActivityCommand,
  DeleteStateMachineCommand,
  DescribeExecutionCommand,
  DescribeMapRunCommand,
  GetActivityTaskCommand,
  ListExecutionsCommand,
  ListMapRunsCommand,
  RedriveExecutionCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  StopExecutionCommand,
  UpdateMapRunCommand,
} from '@aws-sdk/client-sfn'
import { expect, test } from 'vitest'
import { tooLate } from '../../../src/sandbox/states/redrivability.ts'
import { knownRedrive, rememberRedrive } from '../../../src/sandbox/states/redrive-tokens.ts'
import { arnOf, create, ended, history, pass, type StatesSetup, startExecution, statesSetup } from './states-setup.ts'

/** An activity whose tasks this test does by hand. */
async function workSetup() {
  const setup = await statesSetup()
  const { sfn } = setup
  const activityArn = (await sfn.send(new CreateActivityCommand({ name: 'work' }))).activityArn!
  const take = async () => {
    const { taskToken, input } = await sfn.send(new GetActivityTaskCommand({ activityArn }))
    return {
      input,
      succeed: () => sfn.send(new SendTaskSuccessCommand({ taskToken, output: '"done"' })),
      fail: () => sfn.send(new SendTaskFailureCommand({ taskToken, error: 'Broken', cause: 'on purpose' })),
    }
  }
  return { setup, sfn, take, task: { Type: 'Task', Resource: activityArn, End: true } }
}

const describe = ({ sfn }: StatesSetup, executionArn: string) => sfn.send(new DescribeExecutionCommand({ executionArn }))

test('an execution that failed goes on from the state that failed', async () => {
  const { setup, sfn, take, task } = await workSetup()
  const definition = { StartAt: 'First', States: { First: { Type: 'Pass', Next: 'Work' }, Work: task } }
  const executionArn = await startExecution(setup, await create(setup, definition), { a: 1 })
  await (await take()).fail()
  const failed = await ended(setup, executionArn)
  expect(failed).toMatchObject({ status: 'FAILED', error: 'Broken', redriveCount: 0, redriveStatus: 'REDRIVABLE' })
  expect(failed).not.toHaveProperty('redriveDate')
  expect(failed).not.toHaveProperty('redriveStatusReason')

  const redrive = (clientToken?: string) => sfn.send(new RedriveExecutionCommand({ executionArn, clientToken }))
  const { redriveDate } = await redrive('once')
  const running = await describe(setup, executionArn)
  expect(running).toMatchObject({ status: 'RUNNING', redriveCount: 1, redriveDate, startDate: failed.startDate })
  for (const name of ['stopDate', 'error', 'cause', 'output']) expect(running).not.toHaveProperty(name)
  expect((await redrive('once')).redriveDate).toEqual(redriveDate)
  await expect(redrive()).rejects.toMatchObject({
    name: 'ExecutionNotRedrivable',
    message: 'Execution is RUNNING and cannot be redriven',
  })
  const again = await take()
  expect(again.input).toBe('{"a":1}')
  await again.succeed()
  expect(await ended(setup, executionArn)).toMatchObject({
    status: 'SUCCEEDED',
    output: '"done"',
    redriveCount: 1,
    redriveStatus: 'NOT_REDRIVABLE',
    redriveStatusReason: 'Execution is SUCCEEDED and cannot be redriven',
  })
  const events = await history(setup, executionArn)
  expect(events.map(({ type }) => type).slice(3)).toEqual([
    'TaskStateEntered',
    'ActivityScheduled',
    'ActivityStarted',
    'ActivityFailed',
    'ExecutionFailed',
    'ExecutionRedriven',
    'ActivityScheduled',
    'ActivityStarted',
    'ActivitySucceeded',
    'TaskStateExited',
    'ExecutionSucceeded',
  ])
  expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1))
  expect(events[8]!.executionRedrivenEventDetails).toEqual({ redriveCount: 1 })
})

test('executions that were stopped or timed out can be redriven, those of a deleted machine cannot', async () => {
  const { setup, sfn, take, task } = await workSetup()
  const machine = await create(setup, { TimeoutSeconds: 1, StartAt: 'Work', States: { Work: task } })
  const stopped = await startExecution(setup, machine)
  await sfn.send(new StopExecutionCommand({ executionArn: stopped }))
  expect(await describe(setup, stopped)).toMatchObject({ status: 'ABORTED', redriveStatus: 'REDRIVABLE' })
  await sfn.send(new RedriveExecutionCommand({ executionArn: stopped }))
  expect(await ended(setup, stopped)).toMatchObject({ status: 'TIMED_OUT', redriveStatus: 'REDRIVABLE' })
  expect((await history(setup, stopped)).at(-1)).toMatchObject({ type: 'ExecutionTimedOut', previousEventId: 0 })
  await sfn.send(new RedriveExecutionCommand({ executionArn: stopped }))
  await (await take()).succeed()
  expect(await ended(setup, stopped)).toMatchObject({ status: 'SUCCEEDED', redriveCount: 2 })

  const other = await startExecution(setup, machine)
  await sfn.send(new StopExecutionCommand({ executionArn: other }))
  await sfn.send(new DeleteStateMachineCommand({ stateMachineArn: machine }))
  expect(await describe(setup, other)).toMatchObject({ redriveStatusReason: 'State machine is in DELETING status' })
  await expect(sfn.send(new RedriveExecutionCommand({ executionArn: other }))).rejects.toMatchObject({ name: 'ExecutionNotRedrivable' })
})

test('an execution that the sandbox could not carry on is redriven where it stood', async () => {
  const setup = await statesSetup()
  const Call = { Type: 'Task', Resource: 'arn:aws:states:::aws-sdk:kms:listKeys', End: true }
  const machine = await create(setup, { StartAt: 'First', States: { First: { Type: 'Pass', Next: 'Call' }, Call } })
  const executionArn = await startExecution(setup, machine)
  expect(await ended(setup, executionArn)).toMatchObject({ error: 'Stepwright.SandboxFault', redriveStatus: 'REDRIVABLE' })
  const before = await history(setup, executionArn)
  await setup.sfn.send(new RedriveExecutionCommand({ executionArn }))
  expect(await ended(setup, executionArn)).toMatchObject({ error: 'Stepwright.SandboxFault', redriveCount: 1 })
  const events = await history(setup, executionArn)
  expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1))
  expect(events[before.length]!.type).toBe('ExecutionRedriven')
  expect(events.slice(before.length).map(({ type }) => type)).not.toContain('PassStateEntered')
})

test('what is no execution cannot be redriven', async () => {
  const setup = await statesSetup()
  const refusal = (executionArn: string, clientToken = 'token') =>
    setup.sfn.send(new RedriveExecutionCommand({ executionArn, clientToken })).then(
      () => 'taken',
      (error: Error) => error.name,
    )
  expect(await refusal(arnOf('execution:machine:none'))).toBe('ExecutionDoesNotExist')
  expect(await refusal(arnOf('stateMachine:machine'))).toBe('InvalidArn')
  expect(await refusal(arnOf('express:machine:none:1'))).toBe('InvalidArn')
  expect(await refusal(arnOf('execution:machine:none'), 'x'.repeat(65))).toBe('ValidationException')
})

test('executions can be redriven for two weeks, and within a year of their start', () => {
  const day = 86_400_000
  const times = { startDate: new Date(0), stopDate: new Date(10 * day) }
  expect(tooLate(times, 23.9 * day)).toBeUndefined()
  expect(tooLate(times, 24 * day)).toBe('Execution redrivable period exceeded')
  expect(tooLate({ ...times, stopDate: new Date(360 * day) }, 365 * day)).toBe('Execution has exceeded the max execution time')
})

test('the last ten tokens of redrives are known for a quarter of an hour', () => {
  const record = { redrives: new Map<string, Date>() }
  const date = new Date(1_000_000)
  for (let token = 0; token <= 10; token += 1) rememberRedrive(record, String(token), date)
  expect(knownRedrive(record, '0', 1_000_001)).toBeUndefined()
  expect(knownRedrive(record, '1', 1_000_001)).toEqual(date)
  expect(knownRedrive(record, '10', 1_000_000 + 15 * 60_000)).toBeUndefined()
})

const mapOf = (task: object, rest: object = {}) => ({
  StartAt: 'Each',
  States: {
    Each: {
      Type: 'Map',
      Label: 'each',
      MaxConcurrency: 1,
      ItemProcessor: {
        ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
        StartAt: 'First',
        States: { First: { Type: 'Pass', Next: 'Work' }, Work: task },
      },
      ...rest,
      End: true,
    },
  },
})

const mapRunOf = async ({ sfn }: StatesSetup, executionArn: string): Promise<string> => {
  for (;;) {
    const { mapRuns } = await sfn.send(new ListMapRunsCommand({ executionArn }))
    if (mapRuns![0] !== undefined) return mapRuns![0].mapRunArn!
  }
}

test('a redriven map run goes on with the child executions that had not succeeded', async () => {
  const { setup, sfn, take, task } = await workSetup()
  const executionArn = await startExecution(setup, await create(setup, mapOf(task, { ToleratedFailureCount: 1 })), [1, 2, 3])
  await (await take()).succeed()
  await (await take()).fail()
  await (await take()).fail()
  expect(await ended(setup, executionArn)).toMatchObject({ status: 'FAILED', redriveStatus: 'REDRIVABLE' })
  const mapRunArn = await mapRunOf(setup, executionArn)
  const list = async (filter: object) => (await sfn.send(new ListExecutionsCommand({ mapRunArn, ...filter }))).executions!
  const failed = await list({ statusFilter: 'FAILED' })
  expect(failed).toHaveLength(2)
  const child = failed[1]!.executionArn!
  expect(await describe(setup, child)).toMatchObject({ input: '2', redriveStatus: 'REDRIVABLE_BY_MAP_RUN', redriveCount: 0 })
  await expect(sfn.send(new RedriveExecutionCommand({ executionArn: child }))).rejects.toMatchObject({ name: 'ExecutionNotRedrivable' })

  await sfn.send(new RedriveExecutionCommand({ executionArn }))
  const second = await take()
  expect(second.input).toBe('2')
  expect(await describe(setup, child)).toMatchObject({ status: 'RUNNING', redriveCount: 1 })
  expect(await list({ statusFilter: 'PENDING_REDRIVE' })).toMatchObject([{ executionArn: failed[0]!.executionArn }])
  expect(await list({ redriveFilter: 'REDRIVEN' })).toMatchObject([{ executionArn: child, redriveDate: expect.any(Date) }])
  expect(await list({ redriveFilter: 'NOT_REDRIVEN' })).toHaveLength(2)
  expect(await sfn.send(new DescribeMapRunCommand({ mapRunArn }))).toMatchObject({
    status: 'RUNNING',
    redriveCount: 1,
    redriveDate: expect.any(Date),
    itemCounts: { total: 3, succeeded: 1, running: 1, failed: 0, pendingRedrive: 1 },
  })
  await second.succeed()
  await (await take()).succeed()
  expect(await ended(setup, executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '["done","done","done"]' })
  expect(await sfn.send(new DescribeMapRunCommand({ mapRunArn }))).toMatchObject({
    status: 'SUCCEEDED',
    executionCounts: { total: 3, succeeded: 3, pendingRedrive: 0, resultsWritten: 3 },
  })
  const types = (await history(setup, child)).map(({ type }) => type)
  expect(types.filter((type) => type === 'PassStateEntered')).toHaveLength(1)
  expect(types).toContain('ExecutionRedriven')
  expect((await history(setup, executionArn)).find(({ type }) => type === 'MapRunRedriven')!.mapRunRedrivenEventDetails).toEqual({
    mapRunArn,
    redriveCount: 1,
  })
})

test('the limits of a map run are changed while it runs, and its children can be stopped', async () => {
  const { setup, sfn, take, task } = await workSetup()
  const executionArn = await startExecution(setup, await create(setup, mapOf(task)), [1, 2, 3])
  const first = await take()
  const mapRunArn = await mapRunOf(setup, executionArn)
  const described = () => sfn.send(new DescribeMapRunCommand({ mapRunArn }))
  expect(await described()).toMatchObject({ maxConcurrency: 1, itemCounts: { total: 3, running: 1, pending: 2 } })
  await sfn.send(new UpdateMapRunCommand({ mapRunArn, maxConcurrency: 3, toleratedFailureCount: 2, toleratedFailurePercentage: 99.5 }))
  const others = [await take(), await take()]
  expect(await described()).toMatchObject({
    maxConcurrency: 3,
    toleratedFailureCount: 2,
    toleratedFailurePercentage: 99.5,
    executionCounts: { running: 3, pending: 0 },
  })
  const refusal = (change: object) =>
    sfn.send(new UpdateMapRunCommand({ mapRunArn, ...change })).then(
      () => 'taken',
      (error: Error) => error.name,
    )
  expect(await refusal({ toleratedFailurePercentage: 101 })).toBe('ValidationException')
  expect(await refusal({ maxConcurrency: -1 })).toBe('ValidationException')
  expect(await refusal({ mapRunArn: executionArn })).toBe('InvalidArn')
  const { executions } = await sfn.send(new ListExecutionsCommand({ mapRunArn }))
  const [last] = executions!
  await sfn.send(new StopExecutionCommand({ executionArn: last!.executionArn, error: 'Enough' }))
  expect(await describe(setup, last!.executionArn!)).toMatchObject({ status: 'ABORTED', error: 'Enough' })
  await first.succeed()
  await others[0]!.fail()
  expect(await ended(setup, executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '["done"]' })
  expect((await described()).itemCounts).toMatchObject({ succeeded: 1, failed: 1, aborted: 1, failuresNotRedrivable: 2 })
})

test('a child that the end of its parent has stopped is redriven with it', async () => {
  const { setup, sfn, take, task } = await workSetup()
  const executionArn = await startExecution(setup, await create(setup, mapOf(task)), [1])
  await take()
  const mapRunArn = await mapRunOf(setup, executionArn)
  await sfn.send(new StopExecutionCommand({ executionArn }))
  const [child] = (await sfn.send(new ListExecutionsCommand({ mapRunArn }))).executions!
  expect(await describe(setup, child!.executionArn!)).toMatchObject({ status: 'ABORTED', redriveStatus: 'REDRIVABLE_BY_MAP_RUN' })
  expect(await sfn.send(new DescribeMapRunCommand({ mapRunArn }))).toMatchObject({ status: 'ABORTED', itemCounts: { aborted: 1 } })
  await sfn.send(new RedriveExecutionCommand({ executionArn }))
  await (await take()).succeed()
  expect(await ended(setup, executionArn)).toMatchObject({ status: 'SUCCEEDED', output: '["done"]' })
})

test('filters for redriven executions are for map runs only', async () => {
  const setup = await statesSetup()
  const stateMachineArn = await create(setup, pass)
  const refusal = (input: object) =>
    setup.sfn.send(new ListExecutionsCommand(input)).then(
      () => 'taken',
      (error: Error) => error.name,
    )
  expect(await refusal({ stateMachineArn })).toBe('taken')
  expect(await refusal({ stateMachineArn, redriveFilter: 'REDRIVEN' })).toBe('ValidationException')
  expect(await refusal({ stateMachineArn, statusFilter: 'PENDING_REDRIVE' })).toBe('ValidationException')
  expect(await refusal({ stateMachineArn, mapRunArn: arnOf('mapRun:machine/each:1') })).toBe('ValidationException')
  expect(await refusal({})).toBe('ValidationException')
})
