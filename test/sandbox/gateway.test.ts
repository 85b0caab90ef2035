import { tmpdir } from 'node:os'
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import {
  CreateBucketCommand,
  GetBucketLocationCommand,
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { CreateTopicCommand, PublishCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns'
import { CreateQueueCommand, GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ directory: tmpdir(), region: 'eu-west-1', report: () => {} })
})
afterAll(() => sandbox.close())

test('s3', async () => {
  const s3 = new S3Client(sandbox.clientSettings)
  await s3.send(new CreateBucketCommand({ Bucket: 'documents' }))
  const body = Buffer.alloc(20 * 1024 * 1024, 'abc')
  await s3.send(new PutObjectCommand({ Bucket: 'documents', Key: 'a b/c.txt', Body: body }))
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'documents', Key: 'a b/c.txt' }))
  expect(Buffer.from(await Body!.transformToByteArray()).equals(body)).toBe(true)
  const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: 'documents' }))
  expect(Contents!.map(({ Key }) => Key)).toEqual(['a b/c.txt'])
  expect((await s3.send(new GetBucketLocationCommand({ Bucket: 'documents' }))).LocationConstraint).toBe('eu-west-1')
  await expect(s3.send(new GetBucketPolicyCommand({ Bucket: 'documents' }))).rejects.toThrow('The bucket has no policy.')
  await s3.send(new PutBucketPolicyCommand({ Bucket: 'documents', Policy: '{}' }))
  expect((await s3.send(new GetBucketPolicyCommand({ Bucket: 'documents' }))).Policy).toBe('{}')
  await expect(s3.send(new GetBucketVersioningCommand({ Bucket: 'documents' }))).rejects.toMatchObject({ name: 'NotImplemented' })
})

test('dynamodb', async () => {
  const client = new DynamoDBClient(sandbox.clientSettings)
  await client.send(
    new CreateTableCommand({
      TableName: 'reports',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'k', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'k', KeyType: 'HASH' }],
    }),
  )
  const { Table } = await client.send(new DescribeTableCommand({ TableName: 'reports' }))
  expect(Table).toMatchObject({ TableArn: 'arn:aws:dynamodb:eu-west-1:000000000000:table/reports', TableStatus: 'ACTIVE' })
  await client.send(new PutItemCommand({ TableName: 'reports', Item: { k: { S: 'a' } } }))
  expect((await client.send(new GetItemCommand({ TableName: 'reports', Key: { k: { S: 'a' } } }))).Item).toEqual({ k: { S: 'a' } })
  await expect(
    client.send(new UpdateTimeToLiveCommand({ TableName: 'reports', TimeToLiveSpecification: { AttributeName: 'x', Enabled: true } })),
  ).rejects.toMatchObject({ name: 'UnknownOperationException' })
})

test('sns to sqs', async () => {
  const sns = new SNSClient(sandbox.clientSettings)
  const sqs = new SQSClient(sandbox.clientSettings)
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'news' }))
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'inbox' }))
  expect(QueueUrl).toBe(`${sandbox.endpoint}/000000000000/inbox`)
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }))
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: Attributes!.QueueArn }))
  await sns.send(new PublishCommand({ TopicArn, Message: 'hello' }))
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }))
  expect(JSON.parse(Messages![0]!.Body!)).toMatchObject({ Type: 'Notification', Message: 'hello', TopicArn })
})

test('sts', async () => {
  const sts = new STSClient(sandbox.clientSettings)
  expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: '000000000000' })
  await expect(sts.send(new AssumeRoleCommand({ RoleArn: 'x', RoleSessionName: 'me' }))).rejects.toMatchObject({
    name: 'ValidationException',
  })
})
