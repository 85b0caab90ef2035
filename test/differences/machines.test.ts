import { once as listening } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { CloudWatchClient, ListMetricsCommand } from '@aws-sdk/client-cloudwatch'
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { CreateStateMachineCommand, DescribeStateMachineCommand, SFNClient, TestStateCommand } from '@aws-sdk/client-sfn'
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
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

const basic = { AuthorizationType: 'BASIC', AuthParameters: { BasicAuthParameters: { Username: 'ada', Password: 'p' } } }

async function writeConnections(connections: object): Promise<void> {
  await mkdir(sandbox.directory, { recursive: true })
  await writeFile(join(sandbox.directory, 'connections.json'), JSON.stringify(connections))
}

function httpTask(connection: string, server: Server): object {
  const Authentication = { ConnectionArn: `arn:aws:events:us-east-1:000000000000:connection/${connection}/1` }
  const Parameters = { ApiEndpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, Method: 'GET', Authentication }
  return { Type: 'Task', Resource: 'arn:aws:states:::http:invoke', Parameters, End: true }
}

difference('HTTP tasks find their credentials in a file', async () => {
  const heard: (string | undefined)[] = []
  const server = createServer((request, response) => {
    heard.push(request.headers.authorization)
    response.end()
  })
  server.listen(0, '127.0.0.1')
  await listening(server, 'listening')
  const call = (name: string) => runMachine(once(), { StartAt: 'Call', States: { Call: httpTask(name, server) } })
  await writeConnections({ Shop: basic })
  expect(await call('Shop')).toMatchObject({ status: 'SUCCEEDED' })
  expect(await call('Bank')).toMatchObject({ status: 'FAILED', error: 'Stepwright.SandboxFault' })
  await writeConnections({ Shop: basic, Bank: { AuthorizationType: 'OAUTH_CLIENT_CREDENTIALS' } })
  expect(await call('Bank')).toMatchObject({ status: 'FAILED', error: 'Stepwright.SandboxFault', cause: expect.stringMatching(/OAuth/) })
  expect(heard).toEqual([`Basic ${Buffer.from('ada:p').toString('base64')}`])
  server.close()
})

difference('Two forms of integrations are missing', async () => {
  const run = (Resource: string, Parameters: object) =>
    runMachine(once(), { StartAt: 'Run', States: { Run: { Type: 'Task', Resource, Parameters, End: true } } })
  const several = await run('arn:aws:states:::ecs:runTask.sync', { TaskDefinition: 'any', Count: 2 })
  expect(several).toMatchObject({ status: 'FAILED', error: 'Stepwright.SandboxFault' })
  expect(several.cause).toContain('leave Count out')
  const invoked = await run('arn:aws:states:::aws-sdk:lambda:invoke', { FunctionName: 'any' })
  expect(invoked).toMatchObject({ status: 'FAILED', error: 'Stepwright.SandboxFault' })
  expect(invoked.cause).toContain('use arn:aws:states:::lambda:invoke')
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

difference('Types of Parquet that JSON lacks are written as text', async () => {
  const s3 = new S3Client(once())
  const columnData: ColumnSource[] = [
    { name: 'number', data: [1n], type: 'INT64' },
    { name: 'at', data: [new Date('2030-01-01T00:00:00Z')], type: 'TIMESTAMP' },
    { name: 'gone', data: [null], type: 'STRING' },
  ]
  await s3.send(new CreateBucketCommand({ Bucket: 'items' }))
  await s3.send(new PutObjectCommand({ Bucket: 'items', Key: 'items', Body: new Uint8Array(parquetWriteBuffer({ columnData })) }))
  const ItemReader = {
    Resource: 'arn:aws:states:::s3:getObject',
    ReaderConfig: { InputType: 'PARQUET' },
    Arguments: { Bucket: 'items', Key: 'items' },
  }
  const ItemProcessor = { ...pass, ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' } }
  const Each = { Type: 'Map', ItemReader, ItemProcessor, End: true }
  expect(await runMachine(once(), { QueryLanguage: 'JSONata', StartAt: 'Each', States: { Each } })).toMatchObject({
    status: 'SUCCEEDED',
    output: '[{"number":1,"at":"2030-01-01T00:00:00.000Z","gone":null}]',
  })
})

difference('Two operations need a client without host prefixes', async () => {
  const command = () => new TestStateCommand({ definition: JSON.stringify(pass.States.Only), roleArn, input: '{}' })
  const { disableHostPrefix, ...settings } = once()
  expect(disableHostPrefix).toBe(true)
  await expect(new SFNClient(settings).send(command())).rejects.toThrow(/sync-127\.0\.0\.1/)
  expect(await new SFNClient(once()).send(command())).toMatchObject({ status: 'SUCCEEDED' })
})
