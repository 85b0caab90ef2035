import {
  CreateActivityCommand,
  DeleteActivityCommand,
  DescribeActivityCommand,
  GetActivityTaskCommand,
  ListActivitiesCommand,
  SendTaskSuccessCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn'
import { expect, test } from 'vitest'
import { arnOf, create, ended, history, startExecution, statesSetup } from './states-setup.ts'

const machineOf = (Resource: string): object => ({
  StartAt: 'Work',
  States: { Work: { Type: 'Task', Resource, TimeoutSeconds: 30, End: true } },
})

test('an activity is created once, described, listed and deleted', async () => {
  const { sfn } = await statesSetup()
  const { activityArn, creationDate } = await sfn.send(new CreateActivityCommand({ name: 'work' }))
  expect(activityArn).toBe(arnOf('activity:work'))
  expect((await sfn.send(new CreateActivityCommand({ name: 'work' }))).creationDate).toEqual(creationDate)
  expect(await sfn.send(new DescribeActivityCommand({ activityArn }))).toMatchObject({ name: 'work', creationDate })
  expect((await sfn.send(new ListActivitiesCommand({}))).activities).toMatchObject([{ activityArn }])
  await sfn.send(new DeleteActivityCommand({ activityArn }))
  await expect(sfn.send(new GetActivityTaskCommand({ activityArn }))).rejects.toMatchObject({
    name: 'ActivityDoesNotExist',
    message: `Activity Does Not Exist: '${activityArn}'`,
  })
})

test('an activity keeps the key that it was created with, and takes no other', async () => {
  const { sfn } = await statesSetup()
  const sealed = (kmsKeyId: string) =>
    sfn.send(new CreateActivityCommand({ name: 'sealed', encryptionConfiguration: { type: 'CUSTOMER_MANAGED_KMS_KEY', kmsKeyId } }))
  const { activityArn } = await sealed('alias/own')
  expect(await sfn.send(new DescribeActivityCommand({ activityArn }))).toMatchObject({
    encryptionConfiguration: { type: 'CUSTOMER_MANAGED_KMS_KEY', kmsKeyId: 'alias/own' },
  })
  expect((await sealed('alias/own')).activityArn).toBe(activityArn)
  await expect(sealed('alias/other')).rejects.toMatchObject({ name: 'ActivityAlreadyExists' })
})

test('a worker that waits gets the next task, and its answer is the state’s result', async () => {
  const setup = await statesSetup()
  const { sfn } = setup
  const { activityArn } = await sfn.send(new CreateActivityCommand({ name: 'work' }))
  const polled = sfn.send(new GetActivityTaskCommand({ activityArn, workerName: 'anna' }))
  const executionArn = await startExecution(setup, await create(setup, machineOf(activityArn!)), { a: 1 })
  const { taskToken, input } = await polled
  expect(input).toBe('{"a":1}')
  await sfn.send(new SendTaskSuccessCommand({ taskToken, output: '{"b":2}' }))
  expect((await ended(setup, executionArn)).output).toBe('{"b":2}')
  expect((await history(setup, executionArn)).map(({ type }) => type)).toEqual([
    'ExecutionStarted',
    'TaskStateEntered',
    'ActivityScheduled',
    'ActivityStarted',
    'ActivitySucceeded',
    'TaskStateExited',
    'ExecutionSucceeded',
  ])
  expect((await history(setup, executionArn))[3]).toMatchObject({ activityStartedEventDetails: { workerName: 'anna' } })
})

test('tasks wait for workers, in order; those of stopped executions are gone', async () => {
  const setup = await statesSetup()
  const { sfn } = setup
  const { activityArn } = await sfn.send(new CreateActivityCommand({ name: 'work' }))
  const machine = await create(setup, machineOf(activityArn!))
  const first = await startExecution(setup, machine, 1)
  await startExecution(setup, machine, 2)
  await startExecution(setup, machine, 3)
  await sfn.send(new StopExecutionCommand({ executionArn: first }))
  const next = async () => (await sfn.send(new GetActivityTaskCommand({ activityArn }))).input
  expect([await next(), await next()]).toEqual(['2', '3'])
})

test('a worker that gives up takes no task with it', async () => {
  const setup = await statesSetup()
  const { sfn } = setup
  const { activityArn } = await sfn.send(new CreateActivityCommand({ name: 'work' }))
  const hangUp = new AbortController()
  const polled = sfn.send(new GetActivityTaskCommand({ activityArn }), { abortSignal: hangUp.signal })
  setTimeout(() => hangUp.abort(), 200)
  await expect(polled).rejects.toMatchObject({ name: 'AbortError' })
  await startExecution(setup, await create(setup, machineOf(activityArn!)), 1)
  expect((await sfn.send(new GetActivityTaskCommand({ activityArn }))).input).toBe('1')
})
