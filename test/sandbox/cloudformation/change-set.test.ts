import {
  type Change,
  CreateChangeSetCommand,
  type CreateChangeSetCommandInput,
  DeleteChangeSetCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  type DescribeChangeSetCommandOutput,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  ListChangeSetsCommand,
} from '@aws-sdk/client-cloudformation'
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStackSession, type StackSession, type TestTemplate } from './stack-session.ts'

let session: StackSession
beforeAll(async () => {
  session = await openStackSession()
})
afterAll(() => session.close())

const template = (visibility: number, name?: string): TestTemplate => ({
  Parameters: { Stage: { Type: 'String', Default: 'test' } },
  Resources: {
    Inbox: { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: visibility, ...(name === undefined ? {} : { QueueName: name }) } },
    News: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::Sub': 'News of ${Stage}' } } },
    Subscription: {
      Type: 'AWS::SNS::Subscription',
      Properties: { TopicArn: { Ref: 'News' }, Protocol: 'sqs', Endpoint: { 'Fn::GetAtt': ['Inbox', 'Arn'] } },
    },
  },
  Outputs: { Queue: { Value: { 'Fn::GetAtt': ['Inbox', 'QueueName'] } } },
})

const propose = async (
  StackName: string,
  body: TestTemplate,
  options: Partial<CreateChangeSetCommandInput> = {},
): Promise<DescribeChangeSetCommandOutput> => {
  const input = { StackName, ChangeSetName: `c${crypto.randomUUID()}`, TemplateBody: JSON.stringify(body), ...options }
  const { Id } = await session.client.send(new CreateChangeSetCommand(input))
  return session.client.send(new DescribeChangeSetCommand({ ChangeSetName: Id }))
}

const execute = async ({ ChangeSetId, StackId }: DescribeChangeSetCommandOutput) => {
  await session.client.send(new ExecuteChangeSetCommand({ ChangeSetName: ChangeSetId }))
  return session.settled(StackId!)
}

const summary = (changes: readonly Change[] | undefined): unknown =>
  changes?.map(({ ResourceChange: change }) => [change!.Action, change!.LogicalResourceId, change!.Replacement])

test('a stack is created by a change set, which first only puts it under review', async () => {
  const proposed = await propose('first', template(30), { ChangeSetType: 'CREATE', Tags: [{ Key: 'team', Value: 'blue' }] })
  expect(proposed).toMatchObject({ Status: 'CREATE_COMPLETE', ExecutionStatus: 'AVAILABLE', StackName: 'first' })
  expect(summary(proposed.Changes)).toEqual([
    ['Add', 'Inbox', undefined],
    ['Add', 'News', undefined],
    ['Add', 'Subscription', undefined],
  ])
  expect((await session.settled('first')).StackStatus).toBe('REVIEW_IN_PROGRESS')

  const stack = await execute(proposed)
  expect(stack).toMatchObject({ StackStatus: 'CREATE_COMPLETE', Tags: [{ Key: 'team', Value: 'blue' }], ChangeSetId: proposed.ChangeSetId })
  expect(session.outputs(stack).Queue).toMatch(/^first-Inbox-[A-Z0-9]{12}$/)
  const after = await session.client.send(new DescribeChangeSetCommand({ ChangeSetName: proposed.ChangeSetId }))
  expect(after.ExecutionStatus).toBe('EXECUTE_COMPLETE')
})

test('a change set without changes fails with the sentence by which the service says so', async () => {
  await execute(await propose('unchanged', template(30), { ChangeSetType: 'CREATE' }))
  const second = await propose('unchanged', template(30))
  expect(second).toMatchObject({
    Status: 'FAILED',
    ExecutionStatus: 'UNAVAILABLE',
    StatusReason: "The submitted information didn't contain changes. Submit different information to create a change set.",
  })
  await expect(session.client.send(new ExecuteChangeSetCommand({ ChangeSetName: second.ChangeSetId }))).rejects.toMatchObject({
    name: 'InvalidChangeSetStatusException',
  })
})

test('a changed property updates in place; a changed name replaces, and what refers to it may be replaced', async () => {
  await execute(await propose('changing', template(30), { ChangeSetType: 'CREATE' }))
  const inPlace = await propose('changing', template(31))
  expect(inPlace.Changes).toMatchObject([
    {
      ResourceChange: {
        Action: 'Modify',
        LogicalResourceId: 'Inbox',
        Replacement: 'False',
        Scope: ['Properties'],
        Details: [
          { Target: { Name: 'VisibilityTimeout', RequiresRecreation: 'Never' }, ChangeSource: 'DirectModification', Evaluation: 'Static' },
        ],
      },
    },
  ])
  const queueUrl = (await session.ids('changing')).Inbox!
  await execute(inPlace)
  const sqs = new SQSClient(session.sandbox.clientSettings)
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['VisibilityTimeout'] }))
  expect(Attributes).toEqual({ VisibilityTimeout: '31' })

  const replacing = await propose('changing', template(31, 'renamed'))
  expect(summary(replacing.Changes)).toEqual([
    ['Modify', 'Inbox', 'True'],
    ['Modify', 'Subscription', 'Conditional'],
  ])
  expect(replacing.Changes?.[0]?.ResourceChange?.PolicyAction).toBe('ReplaceAndDelete')
  expect(session.outputs(await execute(replacing))).toEqual({ Queue: 'renamed' })
  await expect(sqs.send(new GetQueueAttributesCommand({ QueueUrl: queueUrl }))).rejects.toMatchObject({ name: 'QueueDoesNotExist' })
  sqs.destroy()
})

test('a parameter changes what refers to it, and an output alone is a change', async () => {
  await execute(await propose('parameters', template(30), { ChangeSetType: 'CREATE' }))
  const byParameter = await propose('parameters', template(30), { Parameters: [{ ParameterKey: 'Stage', ParameterValue: 'live' }] })
  expect(byParameter.Changes?.map(({ ResourceChange: change }) => change?.Details?.map(({ ChangeSource }) => ChangeSource))).toEqual([
    ['ParameterReference'],
  ])
  await execute(byParameter)
  const previous = await propose('parameters', template(30), { Parameters: [{ ParameterKey: 'Stage', UsePreviousValue: true }] })
  expect(previous.Status).toBe('FAILED')

  const outputs = { Outputs: { Region: { Value: { Ref: 'AWS::Region' } } } }
  const byOutput = await propose(
    'parameters',
    { ...template(30), ...outputs },
    { Parameters: [{ ParameterKey: 'Stage', UsePreviousValue: true }] },
  )
  expect(byOutput).toMatchObject({ Status: 'CREATE_COMPLETE' })
  expect(byOutput.Changes ?? []).toEqual([])
  expect(session.outputs(await execute(byOutput))).toEqual({ Region: 'us-east-1' })
})

test('change sets are listed, found by name, deleted, and gone once another one was executed', async () => {
  const one = await propose('several', template(30), { ChangeSetType: 'CREATE', ChangeSetName: 'one' })
  await propose('several', template(40), { ChangeSetType: 'CREATE', ChangeSetName: 'two', Description: 'forty' })
  await propose('several', template(50), { ChangeSetType: 'CREATE', ChangeSetName: 'three' })
  const found = await session.client.send(new DescribeChangeSetCommand({ ChangeSetName: 'two', StackName: 'several' }))
  expect(found.Description).toBe('forty')
  await expect(propose('several', template(60), { ChangeSetType: 'CREATE', ChangeSetName: 'two' })).rejects.toMatchObject({
    name: 'AlreadyExistsException',
  })
  await session.client.send(new DeleteChangeSetCommand({ ChangeSetName: 'three', StackName: 'several' }))
  const names = async () => {
    const { Summaries } = await session.client.send(new ListChangeSetsCommand({ StackName: 'several' }))
    return Summaries?.map(({ ChangeSetName }) => ChangeSetName)
  }
  expect(await names()).toEqual(['two', 'one'])
  await execute(one)
  expect(await names()).toEqual(['one'])
  await expect(session.client.send(new DescribeChangeSetCommand({ ChangeSetName: 'two', StackName: 'several' }))).rejects.toMatchObject({
    name: 'ChangeSetNotFoundException',
    message: 'ChangeSet [two] does not exist',
  })
})

test('the kind of a change set must fit what stands', async () => {
  await expect(propose('absent', template(30))).rejects.toMatchObject({ name: 'ValidationError', message: 'Stack [absent] does not exist' })
  await execute(await propose('present', template(30), { ChangeSetType: 'CREATE' }))
  await expect(propose('present', template(31), { ChangeSetType: 'CREATE' })).rejects.toThrow('already exists and cannot be created again')
  await expect(session.client.send(new DescribeStacksCommand({ StackName: 'absent' }))).rejects.toThrow(
    'Stack with id absent does not exist',
  )
})

test('a stack that is only under review can be deleted', async () => {
  const { StackId } = await propose('reviewed', template(30), { ChangeSetType: 'CREATE' })
  await session.client.send(new DeleteStackCommand({ StackName: 'reviewed' }))
  expect((await session.settled(StackId!)).StackStatus).toBe('DELETE_COMPLETE')
})

const role = (properties: object): TestTemplate => ({
  Resources: {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {
          Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'states.amazonaws.com' } }],
        },
        ...properties,
      },
    },
  },
})

const refusal = (capability: string) => ({
  name: 'InsufficientCapabilitiesException',
  message: `Requires capabilities : [${capability}]`,
})

test('IAM resources must be acknowledged, with names of their own by a wider word', async () => {
  await expect(propose('roles', role({}), { ChangeSetType: 'CREATE' })).rejects.toMatchObject(refusal('CAPABILITY_IAM'))
  const named = role({ RoleName: 'mine' })
  await expect(propose('roles', named, { ChangeSetType: 'CREATE', Capabilities: ['CAPABILITY_IAM'] })).rejects.toMatchObject(
    refusal('CAPABILITY_NAMED_IAM'),
  )
  const allowed = await propose('roles', named, { ChangeSetType: 'CREATE', Capabilities: ['CAPABILITY_NAMED_IAM'] })
  expect(allowed.Status).toBe('CREATE_COMPLETE')
})

test('a large template comes from a bucket; one in the call may have 51,200 bytes', async () => {
  const large = JSON.stringify({ ...template(30), Metadata: { Filler: 'x'.repeat(60_000) } })
  const call = (source: object) =>
    session.client.send(new CreateChangeSetCommand({ StackName: 'large', ChangeSetName: 'c1', ChangeSetType: 'CREATE', ...source }))
  await expect(call({ TemplateBody: large })).rejects.toThrow('Member must have length less than or equal to 51200')
  await expect(call({})).rejects.toThrow('Either Template URL or Template Body must be specified.')

  const s3 = new S3Client(session.sandbox.clientSettings)
  await s3.send(new CreateBucketCommand({ Bucket: 'templates' }))
  await s3.send(new PutObjectCommand({ Bucket: 'templates', Key: 'a b.json', Body: large }))
  s3.destroy()
  await expect(call({ TemplateURL: `${session.sandbox.endpoint}/templates/missing.json` })).rejects.toThrow('S3 error: ')
  await expect(call({ TemplateURL: 'https://example.com/templates/a.json' })).rejects.toThrow('TemplateURL must be a supported URL')
  const { Id } = await call({ TemplateURL: `${session.sandbox.endpoint}/templates/a%20b.json` })
  expect((await session.client.send(new DescribeChangeSetCommand({ ChangeSetName: Id }))).Changes).toHaveLength(3)
})
