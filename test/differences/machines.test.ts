import { CloudWatchClient, ListMetricsCommand } from '@aws-sdk/client-cloudwatch'
import {
  CreateStateMachineCommand,
  DescribeStateMachineCommand,
  ListMapRunsCommand,
  SFNClient,
  TestStateCommand,
  UpdateMapRunCommand,
} from '@aws-sdk/client-sfn'
import { expect } from 'vitest'
import { sandboxForTests } from '../sandbox/sandbox-for-tests.ts'
import { difference } from './difference.ts'
import { runMachine } from './run-machine.ts'

const sandbox = sandboxForTests()
const once = () => ({ ...sandbox.settings(), maxAttempts: 1 })

const roleArn = 'arn:aws:iam::000000000000:role/machine'
const pass = { StartAt: 'Only', States: { Only: { Type: 'Pass', End: true } } }

difference('Only services of the sandbox can be called', async () => {
  const Catch = [{ ErrorEquals: ['States.ALL'], Next: 'Caught' }]
  const arn = 'arn:aws:states:::events:putEvents'
  const Put = { Type: 'Task', Resource: arn, Parameters: { Entries: [{ Detail: {}, DetailType: 'a', Source: 'b' }] }, Catch, End: true }
  const { status, error, cause } = await runMachine(once(), { StartAt: 'Put', States: { Put, Caught: { Type: 'Succeed' } } })
  expect({ status, error }).toEqual({ status: 'FAILED', error: 'Stepwright.SandboxFault' })
  expect(cause).toContain(`The sandbox cannot run ${arn}`)
})

difference('Executions leave no traces, metrics and events', async () => {
  const { status } = await runMachine(once(), pass, { tracingConfiguration: { enabled: true } })
  expect(status).toBe('SUCCEEDED')
  const { Metrics = [] } = await new CloudWatchClient(once()).send(new ListMetricsCommand({ Namespace: 'AWS/States' }))
  expect(Metrics).toEqual([])
})

difference('Keys encrypt nothing', async () => {
  const client = new SFNClient(once())
  const encryptionConfiguration = { type: 'CUSTOMER_MANAGED_KMS_KEY' as const, kmsKeyId: 'alias/that-does-not-exist' }
  const { stateMachineArn } = await client.send(
    new CreateStateMachineCommand({ name: 'sealed', roleArn, definition: JSON.stringify(pass), encryptionConfiguration }),
  )
  expect(await client.send(new DescribeStateMachineCommand({ stateMachineArn }))).toMatchObject({
    encryptionConfiguration,
    definition: JSON.stringify(pass),
  })
})

difference('The limits of a map run cannot be changed', async () => {
  const client = new SFNClient(once())
  const ItemProcessor = { ...pass, ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' } }
  const Each = { Type: 'Map', Items: [1], ItemProcessor, End: true }
  const { executionArn } = await runMachine(once(), { QueryLanguage: 'JSONata', StartAt: 'Each', States: { Each } })
  const { mapRuns } = await client.send(new ListMapRunsCommand({ executionArn }))
  const update = new UpdateMapRunCommand({ mapRunArn: mapRuns![0]!.mapRunArn, maxConcurrency: 2 })
  await expect(client.send(update)).rejects.toThrow('The sandbox does not change the limits of a map run under way')
})

difference('Two operations need a client without host prefixes', async () => {
  const command = () => new TestStateCommand({ definition: JSON.stringify(pass.States.Only), roleArn, input: '{}' })
  await expect(new SFNClient(once()).send(command())).rejects.toThrow(/sync-127\.0\.0\.1/)
  const client = new SFNClient({ ...once(), disableHostPrefix: true })
  expect(await client.send(command())).toMatchObject({ status: 'SUCCEEDED' })
})
