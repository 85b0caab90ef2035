import {
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  ListStackResourcesCommand,
  ListStacksCommand,
  UpdateStackCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation'
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { ListTopicsCommand, SNSClient } from '@aws-sdk/client-sns'
import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStackSession, type StackSession, statuses, type TestTemplate } from './stack-session.ts'

let session: StackSession
let sqs: SQSClient
let sns: SNSClient
let s3: S3Client
beforeAll(async () => {
  session = await openStackSession()
  sqs = new SQSClient(session.sandbox.clientSettings)
  sns = new SNSClient(session.sandbox.clientSettings)
  s3 = new S3Client(session.sandbox.clientSettings)
})
afterAll(() => session.close())

const queue = (properties: object = {}) => ({ Type: 'AWS::SQS::Queue', Properties: { ...properties } })

/** A table that DynamoDB refuses, after what it waits for was made. */
const broken = (...after: string[]) => ({ Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [] }, DependsOn: after })

test('what depends on something is made after it and deleted before it', async () => {
  const template: TestTemplate = {
    Resources: {
      Last: { ...queue(), DependsOn: 'Middle' },
      Middle: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::Sub': 'After ${First.QueueName}' } } },
      First: queue(),
    },
  }
  const stack = await session.create('ordered', template)
  const created = statuses(await session.events('ordered'))
  const complete = (id: string) => created.indexOf(`${id} CREATE_COMPLETE`)
  const begun = (id: string) => created.indexOf(`${id} CREATE_IN_PROGRESS`)
  expect(complete('First')).toBeLessThan(begun('Middle'))
  expect(complete('Middle')).toBeLessThan(begun('Last'))
  await session.remove('ordered')
  const removed = statuses(await session.events(stack.StackId!)).slice(created.length)
  expect(removed).toEqual([
    'ordered DELETE_IN_PROGRESS',
    'Last DELETE_IN_PROGRESS',
    'Last DELETE_COMPLETE',
    'Middle DELETE_IN_PROGRESS',
    'Middle DELETE_COMPLETE',
    'First DELETE_IN_PROGRESS',
    'First DELETE_COMPLETE',
    'ordered DELETE_COMPLETE',
  ])
  await expect(session.client.send(new DescribeStacksCommand({ StackName: 'ordered' }))).rejects.toThrow('does not exist')
})

test('a resource that fails takes its stack back, with the reason in the events', async () => {
  const stack = await session.create('failing', { Resources: { Inbox: queue({ QueueName: 'taken-back' }), Table: broken('Inbox') } })
  expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE')
  const events = await session.events('failing')
  expect(statuses(events).slice(-5)).toEqual([
    'Table CREATE_FAILED',
    'failing ROLLBACK_IN_PROGRESS',
    'Inbox DELETE_IN_PROGRESS',
    'Inbox DELETE_COMPLETE',
    'failing ROLLBACK_COMPLETE',
  ])
  expect(events.find(({ ResourceStatus }) => ResourceStatus === 'ROLLBACK_IN_PROGRESS')?.ResourceStatusReason).toBe(
    'The following resource(s) failed to create: [Table]. Rollback requested by user.',
  )
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'taken-back' }))
  expect(QueueUrls).toEqual([])
  await expect(session.update('failing', { Resources: { Inbox: queue() } })).rejects.toThrow(
    'is in ROLLBACK_COMPLETE state and can not be updated',
  )
  expect((await session.remove('failing')).StackStatus).toBe('DELETE_COMPLETE')
})

test('a type that the sandbox cannot make fails its stack by name', async () => {
  const stack = await session.create('unknown', { Resources: { Pool: { Type: 'AWS::Cognito::UserPool' } } })
  expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE')
  const failed = (await session.events('unknown')).find(({ ResourceStatus }) => ResourceStatus === 'CREATE_FAILED')
  expect(failed?.ResourceStatusReason).toMatch(
    /^The sandbox cannot make resources of type AWS::Cognito::UserPool\. It makes: AWS::DynamoDB::Table, /,
  )
})

test('a property that AWS does not have fails its resource', async () => {
  const stack = await session.create('misspelt', { Resources: { Inbox: queue({ QueueNaem: 'x' }) } })
  expect(stack.StackStatus).toBe('ROLLBACK_COMPLETE')
  const reasons = (await session.events('misspelt')).map(({ ResourceStatusReason }) => ResourceStatusReason)
  expect(reasons).toContain('Encountered unsupported property QueueNaem: the sandbox does not know it. (InvalidRequest)')
})

test('what is made stays where the caller wants to look at it, or goes with its stack', async () => {
  const template: TestTemplate = { Resources: { Inbox: queue(), Table: broken('Inbox') } }
  const kept = await session.create('kept', template, { OnFailure: 'DO_NOTHING' })
  expect(kept.StackStatus).toBe('CREATE_FAILED')
  expect(Object.keys(await session.ids('kept'))).toContain('Inbox')
  const gone = await session.create('gone', template, { OnFailure: 'DELETE' })
  expect(gone.StackStatus).toBe('DELETE_COMPLETE')
})

test('an update that fails is taken back: what was changed, what was added, what was replaced', async () => {
  const before: TestTemplate = { Resources: { Changed: queue({ VisibilityTimeout: 30 }), Replaced: queue({ QueueName: 'before' }) } }
  await session.create('reverting', before)
  const ids = await session.ids('reverting')
  const after = await session.update('reverting', {
    Resources: {
      Changed: queue({ VisibilityTimeout: 60 }),
      Replaced: queue({ QueueName: 'after' }),
      Added: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'added' } },
      Table: broken('Changed', 'Replaced', 'Added'),
    },
  })
  expect(after.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE')
  expect(await session.ids('reverting')).toEqual(ids)
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: ids.Changed!, AttributeNames: ['VisibilityTimeout'] }))
  expect(Attributes).toEqual({ VisibilityTimeout: '30' })
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'after' }))
  expect(QueueUrls).toEqual([])
  const { Topics = [] } = await sns.send(new ListTopicsCommand({}))
  expect(Topics.filter(({ TopicArn }) => TopicArn?.endsWith(':added'))).toEqual([])
  const again = await session.update('reverting', { Resources: { ...before.Resources, Changed: queue({ VisibilityTimeout: 61 }) } })
  expect(again.StackStatus).toBe('UPDATE_COMPLETE')
})

test('an update removes what its template has no more, and keeps what is to be retained', async () => {
  await session.create('shrinking', {
    Resources: {
      Stays: queue(),
      Goes: queue({ QueueName: 'goes' }),
      Retained: { ...queue({ QueueName: 'retained' }), DeletionPolicy: 'Retain' },
    },
  })
  const stack = await session.update('shrinking', { Resources: { Stays: queue() } })
  expect(stack.StackStatus).toBe('UPDATE_COMPLETE')
  expect(Object.keys(await session.ids('shrinking'))).toEqual(['Stays'])
  const names = (await sqs.send(new ListQueuesCommand({}))).QueueUrls?.map((url) => url.replace(/^.*\//, ''))
  expect(names).toContain('retained')
  expect(names).not.toContain('goes')
  expect(statuses(await session.events('shrinking')).slice(-5)).toEqual([
    'shrinking UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'Goes DELETE_IN_PROGRESS',
    'Retained DELETE_SKIPPED',
    'Goes DELETE_COMPLETE',
    'shrinking UPDATE_COMPLETE',
  ])
  await expect(session.update('shrinking', { Resources: { Stays: queue() } })).rejects.toThrow('No updates are to be performed.')
})

test('a bucket with objects keeps its stack from being deleted until it is emptied or left standing', async () => {
  const template: TestTemplate = { Resources: { Documents: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'full' } } } }
  await session.create('full', template)
  await s3.send(new PutObjectCommand({ Bucket: 'full', Key: 'a', Body: 'a' }))
  const failed = await session.remove('full')
  expect(failed).toMatchObject({
    StackStatus: 'DELETE_FAILED',
    StackStatusReason: 'The following resource(s) failed to delete: [Documents].',
  })
  const reason = (await session.events(failed.StackId!)).find(
    ({ ResourceStatus }) => ResourceStatus === 'DELETE_FAILED',
  )?.ResourceStatusReason
  expect(reason).toContain('BucketNotEmpty')
  const left = await session.remove('full', { RetainResources: ['Documents'] })
  expect(left.StackStatus).toBe('DELETE_COMPLETE')
  await s3.send(new DeleteObjectCommand({ Bucket: 'full', Key: 'a' }))
})

test('a stack under termination protection is not deleted', async () => {
  const { StackId } = await session.create('protected', { Resources: { Inbox: queue() } }, { EnableTerminationProtection: true })
  await expect(session.remove('protected')).rejects.toThrow('cannot be deleted while TerminationProtection is enabled')
  await session.client.send(new UpdateTerminationProtectionCommand({ StackName: StackId, EnableTerminationProtection: false }))
  expect((await session.remove('protected')).StackStatus).toBe('DELETE_COMPLETE')
})

test('a stack that is being made can be deleted at once, and the name taken again', async () => {
  const chain = Array.from({ length: 40 }, (_, index) => [`Q${index}`, { ...queue(), DependsOn: index === 0 ? [] : [`Q${index - 1}`] }])
  const body = JSON.stringify({ Resources: Object.fromEntries(chain) })
  const { StackId } = await session.client.send(new CreateStackCommand({ StackName: 'hasty', TemplateBody: body }))
  await expect(session.client.send(new UpdateStackCommand({ StackName: 'hasty', TemplateBody: body }))).rejects.toThrow(
    'is in CREATE_IN_PROGRESS state and can not be updated',
  )
  await expect(session.client.send(new CreateStackCommand({ StackName: 'hasty', TemplateBody: body }))).rejects.toMatchObject({
    name: 'AlreadyExistsException',
  })
  await session.client.send(new DeleteStackCommand({ StackName: 'hasty' }))
  let status: string | undefined
  while (status !== 'DELETE_COMPLETE') status = (await session.settled(StackId!)).StackStatus
  expect((await session.create('hasty', { Resources: { Inbox: queue() } })).StackStatus).toBe('CREATE_COMPLETE')
  await session.client.send(new DeleteStackCommand({ StackName: 'never-was' }))
})

test('events come newest first, a hundred a page, and a page does not move while more happens', async () => {
  const many = Object.fromEntries(Array.from({ length: 45 }, (_, index) => [`Queue${index}`, queue()]))
  const stack = await session.create('paged', { Resources: many })
  const page = (NextToken?: string) => session.client.send(new DescribeStackEventsCommand({ StackName: stack.StackId, NextToken }))
  const first = await page()
  expect(first.StackEvents).toHaveLength(100)
  expect(first.StackEvents?.[0]).toMatchObject({ ResourceStatus: 'CREATE_COMPLETE', ResourceType: 'AWS::CloudFormation::Stack' })
  await session.remove('paged')
  const second = await page(first.NextToken)
  expect(second.StackEvents).toHaveLength(37)
  expect(second.NextToken).toBeUndefined()
  expect(second.StackEvents?.at(-1)).toMatchObject({ ResourceStatus: 'CREATE_IN_PROGRESS', ResourceStatusReason: 'User Initiated' })
  const ids = [...first.StackEvents!, ...second.StackEvents!].map(({ EventId }) => EventId)
  expect(new Set(ids).size).toBe(137)
  await expect(page('nonsense')).rejects.toThrow('Invalid NextToken')
})

test('stacks and their resources are listed', async () => {
  await session.create('listed', { Description: 'One queue', Resources: { Inbox: queue() } })
  const { StackSummaries = [] } = await session.client.send(new ListStacksCommand({ StackStatusFilter: ['CREATE_COMPLETE'] }))
  expect(StackSummaries.find(({ StackName }) => StackName === 'listed')).toMatchObject({ TemplateDescription: 'One queue' })
  expect(StackSummaries.every(({ StackStatus }) => StackStatus === 'CREATE_COMPLETE')).toBe(true)
  const { StackResourceSummaries } = await session.client.send(new ListStackResourcesCommand({ StackName: 'listed' }))
  expect(StackResourceSummaries).toMatchObject([
    { LogicalResourceId: 'Inbox', ResourceType: 'AWS::SQS::Queue', ResourceStatus: 'CREATE_COMPLETE' },
  ])
})
