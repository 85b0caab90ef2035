import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { DescribeTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr'
import { DescribeTaskDefinitionCommand, ECSClient } from '@aws-sdk/client-ecs'
import { GetBucketPolicyCommand, ListBucketsCommand, S3Client } from '@aws-sdk/client-s3'
import { DescribeStateMachineCommand, ListStateMachinesCommand, SFNClient } from '@aws-sdk/client-sfn'
import { ListTagsForResourceCommand, ListTopicsCommand, PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import { GetQueueAttributesCommand, ListQueuesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serviceTemplate } from './service-template.ts'
import { openStackSession, type StackSession } from './stack-session.ts'

let session: StackSession
let ids: Record<string, string>
beforeAll(async () => {
  session = await openStackSession()
  const stack = await session.create('whole', serviceTemplate)
  const failures = (await session.events('whole')).filter(({ ResourceStatus }) => ResourceStatus?.endsWith('FAILED'))
  expect(failures.map(({ ResourceStatusReason }) => ResourceStatusReason)).toEqual([])
  expect(stack.StackStatus).toBe('CREATE_COMPLETE')
  ids = await session.ids('whole')
})
afterAll(() => session.close())

test('every id has the shape that the service gives it', () => {
  const id17 = '[0-9a-f]{17}'
  const shapes: Record<string, RegExp> = {
    Attachment: new RegExp(`^IGW\\|vpc-${id17}$`),
    Cluster: /^whole-Cluster-[A-Z0-9]{12}$/,
    DefaultRoute: new RegExp(`^rtb-${id17}\\|0\\.0\\.0\\.0/0$`),
    Digest: /^arn:aws:states:us-east-1:000000000000:stateMachine:whole-Digest-[A-Z0-9]{12}$/,
    Documents: /^whole-documents-[a-z0-9]{12}$/,
    ExecutionRole: /^whole-ExecutionRole-[A-Z0-9]{12}$/,
    Images: /^whole-images-[a-z0-9]{12}$/,
    Notifications: /^arn:aws:sns:us-east-1:000000000000:whole-Notifications-[A-Z0-9]{12}$/,
    RoutesOfA: new RegExp(`^rtbassoc-${id17}$`),
    SecurityGroup: new RegExp(`^sg-${id17}$`),
    SubnetA: new RegExp(`^subnet-${id17}$`),
    TaskDefinition: /^arn:aws:ecs:us-east-1:000000000000:task-definition\/digest:1$/,
    Vpc: new RegExp(`^vpc-${id17}$`),
  }
  for (const [name, shape] of Object.entries(shapes)) expect(ids[name], name).toMatch(shape)
})

test('the table stands', async () => {
  const client = new DynamoDBClient(session.sandbox.clientSettings)
  const { Table } = await client.send(new DescribeTableCommand({ TableName: ids.Reports }))
  expect(Table).toMatchObject({ TableStatus: 'ACTIVE', BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' } })
})

test('what is published to the topic arrives in the queue, raw as the subscription says', async () => {
  const sns = new SNSClient(session.sandbox.clientSettings)
  const sqs = new SQSClient(session.sandbox.clientSettings)
  await sns.send(new PublishCommand({ TopicArn: ids.Notifications, Message: 'done' }))
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: ids.Inbox }))
  expect(Messages?.map(({ Body }) => Body)).toEqual(['done'])
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: ids.Inbox, AttributeNames: ['All'] }))
  expect(JSON.parse(Attributes!.RedrivePolicy!)).toMatchObject({ maxReceiveCount: 3 })
  expect(JSON.parse(Attributes!.Policy!)).toMatchObject({ Statement: [{ Action: 'sqs:SendMessage' }] })
  const { Tags } = await sns.send(new ListTagsForResourceCommand({ ResourceArn: ids.Notifications }))
  expect(Tags).toContainEqual({ Key: 'team', Value: 'blue' })
  expect(Tags).toContainEqual({ Key: 'aws:cloudformation:logical-id', Value: 'Notifications' })
})

test('the bucket has its policy, the log group its retention, the repository its rules', async () => {
  const s3 = new S3Client(session.sandbox.clientSettings)
  const { Policy } = await s3.send(new GetBucketPolicyCommand({ Bucket: ids.Documents }))
  expect(JSON.parse(Policy!).Statement[0].Resource).toBe(`arn:aws:s3:::${ids.Documents}/*`)
  const logs = new CloudWatchLogsClient(session.sandbox.clientSettings)
  const { logGroups } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: ids.Logs }))
  expect(logGroups).toMatchObject([{ logGroupName: ids.Logs, retentionInDays: 30 }])
  const ecr = new ECRClient(session.sandbox.clientSettings)
  const { repositories } = await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [ids.Images!] }))
  expect(repositories).toMatchObject([{ imageTagMutability: 'IMMUTABLE', imageScanningConfiguration: { scanOnPush: true } }])
})

test('the task definition is as the template says, in the words of the API', async () => {
  const ecs = new ECSClient(session.sandbox.clientSettings)
  const { taskDefinition } = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'digest' }))
  expect(taskDefinition).toMatchObject({
    cpu: '256',
    memory: '512',
    executionRoleArn: expect.stringMatching(/^arn:aws:iam::000000000000:role\/whole-ExecutionRole-/),
    containerDefinitions: [
      {
        name: 'digest',
        image: '000000000000.dkr.ecr.us-east-1.amazonaws.com/digest:1',
        environment: [{ name: 'REPORTS_TABLE', value: ids.Reports }],
        dockerLabels: { 'Team.Name': 'Blue' },
        logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': ids.Logs, 'awslogs-stream-prefix': 'task' } },
      },
    ],
  })
})

test('the machine has its definition with the topic in it, its role and its log group', async () => {
  const sfn = new SFNClient(session.sandbox.clientSettings)
  const machine = await sfn.send(new DescribeStateMachineCommand({ stateMachineArn: ids.Digest }))
  expect(JSON.parse(machine.definition!).States.Digest.Result).toEqual({ Topic: ids.Notifications, Literal: '${Topic}' })
  expect(machine).toMatchObject({ type: 'STANDARD', loggingConfiguration: { level: 'ALL', includeExecutionData: true } })
  expect(machine.roleArn).toMatch(/:role\/whole-MachineRole-/)
})

test('nothing is left when the stack is deleted', async () => {
  expect((await session.remove('whole')).StackStatus).toBe('DELETE_COMPLETE')
  const settings = session.sandbox.clientSettings
  const left = await Promise.all([
    new DynamoDBClient(settings).send(new ListTablesCommand({})).then(({ TableNames }) => TableNames),
    new S3Client(settings).send(new ListBucketsCommand({})).then(({ Buckets }) => Buckets),
    new SNSClient(settings).send(new ListTopicsCommand({})).then(({ Topics }) => Topics),
    new SQSClient(settings).send(new ListQueuesCommand({})).then(({ QueueUrls }) => QueueUrls),
    new SFNClient(settings).send(new ListStateMachinesCommand({})).then(({ stateMachines }) => stateMachines),
    new CloudWatchLogsClient(settings).send(new DescribeLogGroupsCommand({})).then(({ logGroups }) => logGroups),
    new ECRClient(settings).send(new DescribeRepositoriesCommand({})).then(({ repositories }) => repositories),
  ])
  expect(left.map((each) => each ?? [])).toEqual([[], [], [], [], [], [], []])
})
