import {
  CreateTopicCommand,
  ListTopicsCommand,
  PublishBatchCommand,
  PublishCommand,
  SNSClient,
  SubscribeCommand,
} from '@aws-sdk/client-sns'
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { beforeAll, expect, test } from 'vitest'
import { sandboxForTests } from '../sandbox-for-tests.ts'

const sandbox = sandboxForTests('eu-west-1')
let sns: SNSClient
let sqs: SQSClient
beforeAll(() => {
  sns = new SNSClient({ ...sandbox.settings(), maxAttempts: 1 })
  sqs = new SQSClient({ ...sandbox.settings(), maxAttempts: 1 })
})

const coloured = (colour: string) => ({
  Message: `a ${colour} one & <more>`,
  MessageAttributes: { colour: { DataType: 'String', StringValue: colour } },
})

test('a message reaches the queues that subscribe, wrapped as SNS wraps it, and filtered', async () => {
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'news' }))
  expect(TopicArn).toBe('arn:aws:sns:eu-west-1:000000000000:news')
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'inbox' }))
  const Endpoint = 'arn:aws:sqs:eu-west-1:000000000000:inbox'
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint, Attributes: { FilterPolicy: '{"colour":["red"]}' } }))
  await sns.send(new PublishCommand({ TopicArn, ...coloured('blue') }))
  await sns.send(new PublishBatchCommand({ TopicArn, PublishBatchRequestEntries: [{ Id: 'one', ...coloured('red') }] }))
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
  expect(Messages.map(({ Body }) => JSON.parse(Body!))).toMatchObject([{ Type: 'Notification', TopicArn, Message: 'a red one & <more>' }])
})

test('what does not exist is refused by its name', async () => {
  const TopicArn = 'arn:aws:sns:eu-west-1:000000000000:none'
  await expect(sns.send(new PublishCommand({ TopicArn, Message: 'x' }))).rejects.toMatchObject({ name: 'NotFoundException' })
})

test('topics are listed', async () => {
  const { Topics } = await sns.send(new ListTopicsCommand({}))
  expect(Topics).toContainEqual({ TopicArn: 'arn:aws:sns:eu-west-1:000000000000:news' })
})

const arnOf = (service: string, name: string) => `arn:aws:${service}:eu-west-1:000000000000:${name}`

const policy = (statement: object) =>
  JSON.stringify({
    Statement: [{ Effect: 'Allow', Principal: { Service: 'sns.amazonaws.com' }, Action: 'sqs:SendMessage', Resource: '*', ...statement }],
  })

test.each([
  ['has no policy', 'none', undefined, true],
  ['lets every topic in', 'open', policy({}), false],
  ['lets everybody in', 'public', policy({ Principal: '*', Action: ['SQS:*'] }), false],
  ['lets this topic in', 'own', policy({ Condition: { ArnEquals: { 'aws:SourceArn': arnOf('sns', 'topic-own') } } }), false],
  ['lets topics of that name in', 'like', policy({ Condition: { ArnLike: { 'aws:SourceArn': arnOf('sns', 'topic-*') } } }), false],
  ['lets another topic in', 'foreign', policy({ Condition: { ArnEquals: { 'aws:SourceArn': arnOf('sns', 'other') } } }), true],
  ['is for another queue', 'misplaced', policy({ Resource: arnOf('sqs', 'other') }), true],
  ['lets another service in', 'events', policy({ Principal: { Service: 'events.amazonaws.com' } }), true],
  ['only lets it read', 'reading', policy({ Action: 'sqs:ReceiveMessage' }), true],
  ['denies it', 'denied', policy({ Effect: 'Deny' }), true],
])('a queue that %s: the sandbox says once whether AWS would deliver', async (_why, name, Policy, isSaid) => {
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: `topic-${name}` }))
  await sqs.send(new CreateQueueCommand({ QueueName: `queue-${name}`, Attributes: Policy === undefined ? {} : { Policy } }))
  const Endpoint = arnOf('sqs', `queue-${name}`)
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint }))
  for (const Message of ['one', 'two']) await sns.send(new PublishCommand({ TopicArn, Message }))
  const text = `On AWS the messages of ${TopicArn} would not reach ${Endpoint}: the queue has no policy that lets the topic send to it.`
  expect(sandbox.reports.filter((report) => report.type === 'warning' && report.text === text)).toHaveLength(isSaid ? 1 : 0)
})
