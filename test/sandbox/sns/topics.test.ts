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
