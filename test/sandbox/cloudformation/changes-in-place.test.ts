import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  ListTagsForResourceCommand as ListLogTagsCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DescribeRepositoriesCommand, ECRClient } from '@aws-sdk/client-ecr'
import { DescribeTaskDefinitionCommand, ECSClient } from '@aws-sdk/client-ecs'
import { GetPolicyCommand, InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { CreateBucketCommand, GetBucketPolicyCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  DescribeActivityCommand,
  DescribeStateMachineAliasCommand,
  DescribeStateMachineCommand,
  ListTagsForResourceCommand as ListActivityTagsCommand,
  SFNClient,
} from '@aws-sdk/client-sfn'
import {
  CreateTopicCommand,
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  ListTagsForResourceCommand,
  SNSClient,
} from '@aws-sdk/client-sns'
import { GetQueueAttributesCommand, ListQueueTagsCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStackSession, type StackSession, type TestTemplate } from './stack-session.ts'

let session: StackSession
beforeAll(async () => {
  session = await openStackSession()
})
afterAll(() => session.close())

const role = {
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'states.amazonaws.com' } }],
    },
  },
}

/** Creates a stack of one resource, changes its properties, and gives the ids before and after. */
async function change(name: string, type: string, before: object, after: object, others: TestTemplate['Resources'] = {}) {
  const template = (properties: object): TestTemplate => ({ Resources: { It: { Type: type, Properties: { ...properties } }, ...others } })
  expect((await session.create(name, template(before))).StackStatus).toBe('CREATE_COMPLETE')
  const first = await session.ids(name)
  const updated = await session.update(name, template(after))
  const failures = (await session.events(name)).filter(({ ResourceStatus }) => ResourceStatus?.endsWith('FAILED'))
  expect(failures.map(({ ResourceStatusReason }) => ResourceStatusReason)).toEqual([])
  expect(updated.StackStatus).toBe('UPDATE_COMPLETE')
  return { before: first.It!, after: (await session.ids(name)).It!, ids: first, undo: () => session.update(name, template(before)) }
}

test('a topic keeps its name and gets another display name, and none again', async () => {
  const sns = new SNSClient(session.sandbox.clientSettings)
  const { before, after, undo } = await change('topic', 'AWS::SNS::Topic', {}, { DisplayName: 'News' })
  expect(after).toBe(before)
  const displayName = async () => (await sns.send(new GetTopicAttributesCommand({ TopicArn: before }))).Attributes?.DisplayName
  expect(await displayName()).toBe('News')
  await undo()
  expect(await displayName()).toBe('')
})

test('a topic of a name that is taken fails', async () => {
  const sns = new SNSClient(session.sandbox.clientSettings)
  await sns.send(new CreateTopicCommand({ Name: 'taken' }))
  const stack = await session.create('taken-topic', { Resources: { It: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'taken' } } } })
  expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE')
  expect((await session.events('taken-topic')).map(({ ResourceStatusReason }) => ResourceStatusReason)).toContain(
    'taken already exists (AlreadyExists)',
  )
  await expect(sns.send(new GetTopicAttributesCommand({ TopicArn: 'arn:aws:sns:us-east-1:000000000000:taken' }))).resolves.toBeDefined()
})

test('a subscription is filtered anew', async () => {
  const sns = new SNSClient(session.sandbox.clientSettings)
  const others = { Topic: { Type: 'AWS::SNS::Topic' }, Queue: { Type: 'AWS::SQS::Queue' } }
  const base = { TopicArn: { Ref: 'Topic' }, Protocol: 'sqs', Endpoint: { 'Fn::GetAtt': ['Queue', 'Arn'] } }
  const changed = { ...base, FilterPolicy: { colour: ['red'] } }
  const { before, after } = await change('subscription', 'AWS::SNS::Subscription', { ...base, RawMessageDelivery: true }, changed, others)
  expect(after).toBe(before)
  const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: before }))
  expect(Attributes).toMatchObject({ RawMessageDelivery: 'false', FilterPolicy: '{"colour":["red"]}' })
})

test('a subscriber that the sandbox cannot reach is said to get nothing', async () => {
  const resources = { It: { Type: 'AWS::SNS::Topic', Properties: { Subscription: [{ Protocol: 'email', Endpoint: 'a@example.com' }] } } }
  expect((await session.create('mail', { Resources: resources })).StackStatus).toBe('CREATE_COMPLETE')
  expect(session.reports).toContainEqual({ type: 'warning', text: expect.stringContaining("the email subscriber 'a@example.com'") })
})

test('a queue gets other times, and the usual ones where its template says none any more', async () => {
  const sqs = new SQSClient(session.sandbox.clientSettings)
  const { before, after } = await change('queue', 'AWS::SQS::Queue', { DelaySeconds: 5 }, { VisibilityTimeout: '60' })
  expect(after).toBe(before)
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: before, AttributeNames: ['DelaySeconds', 'VisibilityTimeout'] }),
  )
  expect(Attributes).toEqual({ DelaySeconds: '0', VisibilityTimeout: '60' })
})

const table = (key: string, billing: object) => ({
  AttributeDefinitions: [{ AttributeName: key, AttributeType: 'S' }],
  KeySchema: [{ AttributeName: key, KeyType: 'HASH' }],
  ...billing,
})

test('a table is paid for in another way, and is another one where its key is', async () => {
  const client = new DynamoDBClient(session.sandbox.clientSettings)
  const perRequest = { BillingMode: 'PAY_PER_REQUEST' }
  const paid = await change(
    'table',
    'AWS::DynamoDB::Table',
    table('a', { ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: '1' } }),
    table('a', perRequest),
  )
  expect(paid.after).toBe(paid.before)
  const { Table } = await client.send(new DescribeTableCommand({ TableName: paid.after }))
  expect(Table?.BillingModeSummary?.BillingMode).toBe('PAY_PER_REQUEST')
  const rekeyed = await change('rekeyed', 'AWS::DynamoDB::Table', table('a', perRequest), table('b', perRequest))
  expect(rekeyed.after).not.toBe(rekeyed.before)
  await expect(client.send(new DescribeTableCommand({ TableName: rekeyed.before }))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
  })
})

test('what has no effect in the sandbox is said', async () => {
  const properties = {
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'a', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'a', KeyType: 'HASH' }],
    TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
  }
  await session.create('expiring', { Resources: { Sessions: { Type: 'AWS::DynamoDB::Table', Properties: properties } } })
  expect(session.reports).toContainEqual({ type: 'notice', text: 'TimeToLiveSpecification of Sessions has no effect in the sandbox.' })
})

const policy = (action: string) => ({
  Bucket: { Ref: 'Bucket' },
  PolicyDocument: { Statement: [{ Effect: 'Allow', Action: action, Principal: '*', Resource: '*' }] },
})

test('a bucket policy is put anew', async () => {
  const s3 = new S3Client(session.sandbox.clientSettings)
  const { ids } = await change('bucket-policy', 'AWS::S3::BucketPolicy', policy('s3:GetObject'), policy('s3:PutObject'), {
    Bucket: { Type: 'AWS::S3::Bucket' },
  })
  const { Policy } = await s3.send(new GetBucketPolicyCommand({ Bucket: ids.Bucket }))
  expect(Policy).toContain('s3:PutObject')
})

test('a log group is kept for another time, and for ever', async () => {
  const logs = new CloudWatchLogsClient(session.sandbox.clientSettings)
  const { before, undo } = await change('logs', 'AWS::Logs::LogGroup', {}, { RetentionInDays: 7 })
  const retention = async () =>
    (await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: before }))).logGroups?.[0]?.retentionInDays
  expect(await retention()).toBe(7)
  await undo()
  expect(await retention()).toBeUndefined()
})

test('a repository gets other rules', async () => {
  const ecr = new ECRClient(session.sandbox.clientSettings)
  const { before, after } = await change(
    'repository',
    'AWS::ECR::Repository',
    {},
    { ImageTagMutability: 'IMMUTABLE', ImageScanningConfiguration: { ScanOnPush: true } },
  )
  expect(after).toBe(before)
  const { repositories } = await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [before] }))
  expect(repositories).toMatchObject([{ imageTagMutability: 'IMMUTABLE', imageScanningConfiguration: { scanOnPush: true } }])
})

const definition = (image: string) => ({ Family: 'revised', ContainerDefinitions: [{ Name: 'a', Image: image, Memory: 128 }] })

test('a task definition that changes is a new revision, and the old one goes', async () => {
  const ecs = new ECSClient(session.sandbox.clientSettings)
  const { before, after } = await change('revised', 'AWS::ECS::TaskDefinition', definition('a:1'), definition('a:2'))
  expect([before, after]).toEqual([expect.stringMatching(/\/revised:1$/), expect.stringMatching(/\/revised:2$/)])
  const { taskDefinition } = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: before }))
  expect(taskDefinition?.status).toBe('INACTIVE')
})

const template = (properties: object, description: string): TestTemplate => ({
  Resources: {
    Role: role,
    Machine: { Type: 'AWS::StepFunctions::StateMachine', Properties: { RoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] }, ...properties } },
    Version: {
      Type: 'AWS::StepFunctions::StateMachineVersion',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        StateMachineArn: { Ref: 'Machine' },
        StateMachineRevisionId: { 'Fn::GetAtt': ['Machine', 'StateMachineRevisionId'] },
        Description: description,
      },
    },
    Alias: {
      Type: 'AWS::StepFunctions::StateMachineAlias',
      Properties: { Name: 'live', RoutingConfiguration: [{ StateMachineVersionArn: { Ref: 'Version' }, Weight: 100 }] },
    },
  },
})

test('a machine gets another definition, a version and an alias follow it', async () => {
  const sfn = new SFNClient(session.sandbox.clientSettings)
  const s3 = new S3Client(session.sandbox.clientSettings)
  await s3.send(new CreateBucketCommand({ Bucket: 'definitions' }))
  await s3.send(
    new PutObjectCommand({
      Bucket: 'definitions',
      Key: 'two.json',
      Body: '{"StartAt":"${state}","States":{"${state}":{"Type":"Succeed"}}}',
    }),
  )
  const one = { Definition: { StartAt: 'One', States: { One: { Type: 'Succeed' } } } }
  expect((await session.create('machine', template(one, 'first'))).StackStatus).toBe('CREATE_COMPLETE')
  const before = await session.ids('machine')
  const two = { DefinitionS3Location: { Bucket: 'definitions', Key: 'two.json' }, DefinitionSubstitutions: { state: 'Two' } }
  const updated = await session.update('machine', template(two, 'second'))
  const failures = (await session.events('machine')).filter(({ ResourceStatus }) => ResourceStatus?.endsWith('FAILED'))
  expect(failures.map(({ ResourceStatusReason }) => ResourceStatusReason)).toEqual([])
  expect(updated.StackStatus).toBe('UPDATE_COMPLETE')
  const after = await session.ids('machine')
  expect(after.Machine).toBe(before.Machine)
  const machine = await sfn.send(new DescribeStateMachineCommand({ stateMachineArn: after.Machine }))
  expect(JSON.parse(machine.definition!)).toEqual({ StartAt: 'Two', States: { Two: { Type: 'Succeed' } } })
  const alias = await sfn.send(new DescribeStateMachineAliasCommand({ stateMachineAliasArn: after.Alias }))
  expect(alias.routingConfiguration).toEqual([{ stateMachineVersionArn: `${after.Machine}:2`, weight: 100 }])
})

test('an activity keeps its name and gets other tags, and is another one under another name', async () => {
  const sfn = new SFNClient(session.sandbox.clientSettings)
  const named = (Name: string, team: string) => ({ Name, Tags: [{ Key: 'team', Value: team }] })
  const tagged = await change('activity', 'AWS::StepFunctions::Activity', named('review', 'orders'), named('review', 'sales'))
  expect(tagged.after).toBe(tagged.before)
  const { tags } = await sfn.send(new ListActivityTagsCommand({ resourceArn: tagged.after }))
  expect(tags).toContainEqual({ key: 'team', value: 'sales' })
  const EncryptionConfiguration = { Type: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyId: 'alias/own' }
  const renamed = await change('renamed', 'AWS::StepFunctions::Activity', { Name: 'first' }, { Name: 'second', EncryptionConfiguration })
  await expect(sfn.send(new DescribeActivityCommand({ activityArn: renamed.before }))).rejects.toMatchObject({
    name: 'ActivityDoesNotExist',
  })
  expect(await sfn.send(new DescribeActivityCommand({ activityArn: renamed.after }))).toMatchObject({
    name: 'second',
    encryptionConfiguration: { type: 'CUSTOMER_MANAGED_KMS_KEY', kmsKeyId: 'alias/own' },
  })
})

const functionOf = (answer: string, greeting: string) => ({
  Role: 'arn:aws:iam::000000000000:role/functions',
  Runtime: 'nodejs22.x',
  Handler: 'index.handler',
  Environment: { Variables: { GREETING: greeting } },
  Code: { ZipFile: `exports.handler = async (name) => process.env.GREETING + ' ' + name + '${answer}'` },
})

test('a function gets other code and other settings', async () => {
  const client = new LambdaClient(session.sandbox.clientSettings)
  const permitted = {
    Permission: {
      Type: 'AWS::Lambda::Permission',
      Properties: { FunctionName: { Ref: 'It' }, Action: 'lambda:InvokeFunction', Principal: 'events.amazonaws.com' },
    },
  }
  const { before, after, undo } = await change(
    'function',
    'AWS::Lambda::Function',
    functionOf('.', 'Hello'),
    functionOf('!', 'Hi'),
    permitted,
  )
  expect(after).toBe(before)
  const invoke = async () => (await client.send(new InvokeCommand({ FunctionName: before, Payload: '"you"' }))).Payload?.transformToString()
  expect(await invoke()).toBe('"Hi you!"')
  await undo()
  expect(await invoke()).toBe('"Hello you."')
  const { Policy } = await client.send(new GetPolicyCommand({ FunctionName: before }))
  expect(JSON.parse(Policy!).Statement).toMatchObject([{ Action: 'lambda:InvokeFunction', Principal: { Service: 'events.amazonaws.com' } }])
})

test('tags change where the service can change them, and are said to stay where it cannot', async () => {
  const tagged = (...tags: string[]) => ({ Tags: tags.map((Key) => ({ Key, Value: 'yes' })) })
  const own = (keys: readonly (string | undefined)[]) => keys.flatMap((key) => (key?.startsWith('aws:') === false ? [key] : [])).toSorted()

  const topic = await change('tagged-topic', 'AWS::SNS::Topic', tagged('a', 'b'), tagged('b', 'c'))
  const { Tags = [] } = await new SNSClient(session.sandbox.clientSettings).send(
    new ListTagsForResourceCommand({ ResourceArn: topic.after }),
  )
  expect(own(Tags.map(({ Key }) => Key))).toEqual(['b', 'c'])

  const queue = await change('tagged-queue', 'AWS::SQS::Queue', tagged('a', 'b'), tagged('b', 'c'))
  const queueTags = await new SQSClient(session.sandbox.clientSettings).send(new ListQueueTagsCommand({ QueueUrl: queue.after }))
  expect(own(Object.keys(queueTags.Tags!))).toEqual(['b', 'c'])

  const group = await change('tagged-logs', 'AWS::Logs::LogGroup', tagged('a', 'b'), tagged('b', 'c'))
  const resourceArn = `arn:aws:logs:us-east-1:000000000000:log-group:${group.after}`
  const { tags = {} } = await new CloudWatchLogsClient(session.sandbox.clientSettings).send(new ListLogTagsCommand({ resourceArn }))
  expect(own(Object.keys(tags))).toEqual(['b', 'c'])

  const cluster = await change('tagged-cluster', 'AWS::ECS::Cluster', tagged('a'), tagged('b'))
  expect(cluster.after).toBe(cluster.before)
  expect(session.reports).toContainEqual({ type: 'notice', text: 'The tags of It stay as they were: the sandbox cannot change them.' })
})
