import { tmpdir } from 'node:os'
import {
  CloudFormationClient,
  CreateChangeSetCommand,
  DeleteStackCommand,
  DescribeChangeSetCommand,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  ExecuteChangeSetCommand,
  waitUntilStackCreateComplete,
  waitUntilStackDeleteComplete,
  waitUntilStackUpdateComplete,
} from '@aws-sdk/client-cloudformation'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts'

let sandbox: Sandbox
let client: CloudFormationClient
beforeAll(async () => {
  sandbox = await startSandbox({ directory: tmpdir(), report: () => {} })
  client = new CloudFormationClient(sandbox.clientSettings)
})
afterAll(() => sandbox.close())

const template = (visibility: number) => ({
  AWSTemplateFormatVersion: '2010-09-09',
  Parameters: { Stage: { Type: 'String', Default: 'test' } },
  Resources: {
    Inbox: { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: visibility } },
    News: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::Sub': 'News of ${Stage}' } } },
    Subscription: {
      Type: 'AWS::SNS::Subscription',
      Properties: { TopicArn: { Ref: 'News' }, Protocol: 'sqs', Endpoint: { 'Fn::GetAtt': ['Inbox', 'Arn'] } },
    },
    Reports: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [{ AttributeName: 'k', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'k', AttributeType: 'S' }],
      },
    },
    Documents: { Type: 'AWS::S3::Bucket' },
  },
  Outputs: { Topic: { Value: { Ref: 'News' } }, Queue: { Value: { 'Fn::GetAtt': ['Inbox', 'QueueName'] } } },
})

test('main path', async () => {
  const started = performance.now()
  const { Id, StackId } = await client.send(
    new CreateChangeSetCommand({
      StackName: 'first',
      ChangeSetName: 'c1',
      ChangeSetType: 'CREATE',
      TemplateBody: JSON.stringify(template(30)),
    }),
  )
  const described = await client.send(new DescribeChangeSetCommand({ ChangeSetName: Id }))
  expect(described.Status).toBe('CREATE_COMPLETE')
  expect(described.Changes?.map(({ ResourceChange: change }) => [change?.Action, change?.LogicalResourceId])).toEqual([
    ['Add', 'Inbox'],
    ['Add', 'News'],
    ['Add', 'Subscription'],
    ['Add', 'Reports'],
    ['Add', 'Documents'],
  ])
  await client.send(new ExecuteChangeSetCommand({ ChangeSetName: Id }))
  await waitUntilStackCreateComplete({ client, maxWaitTime: 5, minDelay: 0.01 as number, maxDelay: 1 }, { StackName: 'first' })
  console.log('created in', performance.now() - started)
  const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: 'first' }))
  console.log(JSON.stringify(Stacks, null, 1))
  const { StackEvents } = await client.send(new DescribeStackEventsCommand({ StackName: 'first' }))
  console.log(
    StackEvents!.map((e) => `${e.LogicalResourceId} ${e.ResourceStatus} ${e.PhysicalResourceId} ${e.ResourceStatusReason}`).join('\n'),
  )
  const second = await client.send(
    new CreateChangeSetCommand({ StackName: 'first', ChangeSetName: 'c2', TemplateBody: JSON.stringify(template(30)) }),
  )
  console.log((await client.send(new DescribeChangeSetCommand({ ChangeSetName: second.Id }))).StatusReason)
  const third = await client.send(
    new CreateChangeSetCommand({ StackName: 'first', ChangeSetName: 'c3', TemplateBody: JSON.stringify(template(31)) }),
  )
  console.log(JSON.stringify((await client.send(new DescribeChangeSetCommand({ ChangeSetName: third.Id }))).Changes))
  await client.send(new ExecuteChangeSetCommand({ ChangeSetName: third.Id }))
  await waitUntilStackUpdateComplete({ client, maxWaitTime: 5, minDelay: 0.01 as number, maxDelay: 1 }, { StackName: 'first' })
  await client.send(new DeleteStackCommand({ StackName: 'first' }))
  await waitUntilStackDeleteComplete({ client, maxWaitTime: 5, minDelay: 0.01 as number, maxDelay: 1 }, { StackName: StackId! })
  const { StackResources } = await client.send(new DescribeStackResourcesCommand({ StackName: StackId }))
  expect(StackResources).toEqual([])
})
