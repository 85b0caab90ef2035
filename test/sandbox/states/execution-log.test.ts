import { CloudWatchLogsClient, CreateLogGroupCommand, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { StartSyncExecutionCommand } from '@aws-sdk/client-sfn'
import { expect, onTestFinished, test } from 'vitest'
import { create, ended, pass, type StatesSetup, startExecution, statesSetup } from './states-setup.ts'

const destinations = [{ cloudWatchLogsLogGroup: { logGroupArn: 'arn:aws:logs:us-east-1:000000000000:log-group:/machines:*' } }]

async function logGroup({ sandbox }: StatesSetup): Promise<() => Promise<Record<string, unknown>[]>> {
  const logs = new CloudWatchLogsClient(sandbox.clientSettings)
  onTestFinished(() => logs.destroy())
  await logs.send(new CreateLogGroupCommand({ logGroupName: '/machines' }))
  return async () => {
    const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName: '/machines' }))
    return events!.map(({ message }) => JSON.parse(message!) as Record<string, unknown>)
  }
}

test('an EXPRESS execution leaves its events in the log group, with its data where that is asked for', async () => {
  const setup = await statesSetup()
  const logged = await logGroup(setup)
  const loggingConfiguration = { level: 'ALL' as const, includeExecutionData: true, destinations }
  const machine = await create(setup, pass, { type: 'EXPRESS', loggingConfiguration })
  const { executionArn } = await setup.sfn.send(new StartSyncExecutionCommand({ stateMachineArn: machine, input: '{"a":1}' }))
  const events = await logged()
  expect(events.map(({ id, type, previous_event_id }) => [id, type, previous_event_id])).toEqual([
    ['1', 'ExecutionStarted', '0'],
    ['2', 'PassStateEntered', '0'],
    ['3', 'PassStateExited', '2'],
    ['4', 'ExecutionSucceeded', '3'],
  ])
  expect(events[0]).toMatchObject({
    execution_arn: executionArn,
    details: { input: '{"a":1}' },
    event_timestamp: expect.stringMatching(/^\d{13}$/),
  })
})

test('only failures are logged where that is asked for, without data', async () => {
  const setup = await statesSetup()
  const logged = await logGroup(setup)
  const failing = { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Fail', Error: 'Broken', Cause: 'because' } } }
  const machine = await create(setup, failing, { loggingConfiguration: { level: 'ERROR', destinations } })
  await ended(setup, await startExecution(setup, machine, { secret: 1 }))
  await expect.poll(logged, { timeout: 5000 }).toMatchObject([{ type: 'ExecutionFailed', details: { error: 'Broken', cause: 'because' } }])
  expect(JSON.stringify(await logged())).not.toContain('secret')
})

test('a machine that logs must say where; a log group that is gone is told of', async () => {
  const setup = await statesSetup()
  await expect(create(setup, pass, { loggingConfiguration: { level: 'ALL' } })).rejects.toMatchObject({
    name: 'InvalidLoggingConfiguration',
  })
  const machine = await create(setup, pass, { loggingConfiguration: { level: 'ALL', destinations } })
  expect(await ended(setup, await startExecution(setup, machine))).toMatchObject({ status: 'SUCCEEDED' })
  await expect
    .poll(() => setup.progress, { timeout: 5000 })
    .toContainEqual({
      type: 'warning',
      text: expect.stringMatching(/^4 log lines of execution .* did not reach the log group \/machines: /),
    })
})
