import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CloudFormationClient, DetectStackDriftCommand } from '@aws-sdk/client-cloudformation'
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { CreateRepositoryCommand, DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr'
import { ECSClient, ExecuteCommandCommand } from '@aws-sdk/client-ecs'
import { CreateBucketCommand, ListBucketsCommand, PutBucketAclCommand, S3Client } from '@aws-sdk/client-s3'
import * as sfnPackage from '@aws-sdk/client-sfn'
import { DescribeStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn'
import { CreateTopicCommand, ListTopicsCommand, SNSClient } from '@aws-sdk/client-sns'
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { expect } from 'vitest'
import { startSandbox } from '../../src/sandbox/index.ts'
import { sandboxForTests } from '../sandbox/sandbox-for-tests.ts'
import { difference } from './difference.ts'
import { runMachine } from './run-machine.ts'

const sandbox = sandboxForTests()
const once = () => ({ ...sandbox.settings(), maxAttempts: 1 })

difference('Signatures and permissions are not checked', async () => {
  const stranger = { ...once(), credentials: { accessKeyId: 'nobody', secretAccessKey: 'wrong', sessionToken: 'expired' } }
  const { TopicArn } = await new SNSClient(stranger).send(new CreateTopicCommand({ Name: 'forbidden' }))
  const roleArn = 'arn:aws:iam::000000000000:role/that-does-not-exist'
  await new STSClient(stranger).send(new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'any' }))
  const publish = { Type: 'Task', Resource: 'arn:aws:states:::sns:publish', Parameters: { TopicArn, Message: 'x' }, End: true }
  const { status } = await runMachine(once(), { StartAt: 'Publish', States: { Publish: publish } }, { roleArn })
  expect(status).toBe('SUCCEEDED')
})

difference('Web pages are refused', async () => {
  const authorization =
    'AWS4-HMAC-SHA256 Credential=me/20261120/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=unchecked'
  const statusWith = async (headers: Record<string, string>) =>
    (await fetch(sandbox.settings().endpoint, { headers: { authorization, ...headers } })).status
  expect(await statusWith({})).toBe(200)
  expect(await statusWith({ origin: 'http://localhost:3000' })).toBe(403)
})

difference('There is one account and one region', async () => {
  expect((await new STSClient(once()).send(new GetCallerIdentityCommand({}))).Account).toBe('000000000000')
  const elsewhere = new SQSClient({ ...once(), region: 'eu-north-1' })
  await expect(elsewhere.send(new ListQueuesCommand({}))).rejects.toMatchObject({ name: 'InvalidRegion' })
  const foreign = new DescribeStateMachineCommand({ stateMachineArn: 'arn:aws:states:us-east-1:111111111111:stateMachine:x' })
  await expect(new SFNClient(once()).send(foreign)).rejects.toMatchObject({ name: 'StateMachineDoesNotExist' })
})

difference('Nothing outlives the sandbox but images', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'stepwright-outlives-'))
  const start = () => startSandbox({ directory, runner: 'process', report: () => {} })
  const first = await start()
  await new S3Client(first.clientSettings).send(new CreateBucketCommand({ Bucket: 'documents' }))
  await new ECRClient(first.clientSettings).send(new CreateRepositoryCommand({ repositoryName: 'program' }))
  await first.close()
  const second = await start()
  expect((await new S3Client(second.clientSettings).send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([])
  const { repositories } = await new ECRClient(second.clientSettings).send(new DescribeRepositoriesCommand({}))
  expect(repositories).toMatchObject([{ repositoryName: 'program' }])
  await second.close()
  await rm(directory, { recursive: true })
})

difference('Nothing is throttled and nothing is billed', async () => {
  const sns = new SNSClient(once())
  const calls = Array.from({ length: 300 }, () => sns.send(new ListTopicsCommand({})))
  expect(await Promise.all(calls)).toHaveLength(300)
})

difference('Everything is there at once', async () => {
  const client = new DynamoDBClient(once())
  const key = [{ AttributeName: 'id', KeyType: 'HASH' as const }]
  const attributes = [{ AttributeName: 'id', AttributeType: 'S' as const }]
  const TableName = 'at-once'
  await client.send(new CreateTableCommand({ TableName, BillingMode: 'PAY_PER_REQUEST', KeySchema: key, AttributeDefinitions: attributes }))
  expect((await client.send(new DescribeTableCommand({ TableName }))).Table).toMatchObject({ TableStatus: 'ACTIVE' })
})

difference('Names are taken by nobody else', async () => {
  await new S3Client(once()).send(new CreateBucketCommand({ Bucket: 'amazon' }))
})

difference('Operations that are missing are refused by name', async () => {
  const command = new ExecuteCommandCommand({ task: 'task', command: 'sh', interactive: true })
  await expect(new ECSClient(once()).send(command)).rejects.toMatchObject({ name: 'UnknownOperationException' })
  const drift = new DetectStackDriftCommand({ StackName: 'stack' })
  await expect(new CloudFormationClient(once()).send(drift)).rejects.toMatchObject({ name: 'InvalidAction' })
  const acl = new PutBucketAclCommand({ Bucket: 'any', ACL: 'private' })
  await expect(new S3Client(once()).send(acl)).rejects.toMatchObject({ name: 'NotImplemented' })

  const operations = Object.keys(sfnPackage).flatMap((name) => (/^[A-Z]\w+Command$/.test(name) ? [name.slice(0, -'Command'.length)] : []))
  expect(operations.length).toBeGreaterThan(30)
  for (const operation of operations) {
    const answer = await fetch(sandbox.settings().endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AWSStepFunctions.${operation}` },
      body: '{"taskToken":"none"}',
    })
    expect(await answer.text(), operation).not.toContain('UnknownOperationException')
  }
})
