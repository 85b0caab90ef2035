import { CreateTopicCommand, PublishCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns'
import { CreateQueueCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { expect } from 'vitest'
import { sandboxForTests } from '../sandbox/sandbox-for-tests.ts'
import { difference } from './difference.ts'

const sandbox = sandboxForTests()
const once = () => ({ ...sandbox.settings(), maxAttempts: 1 })

const arnOf = (service: string, name: string): string => `arn:aws:${service}:us-east-1:000000000000:${name}`

const warnings = (): readonly string[] => sandbox.reports.flatMap((report) => (report.type === 'warning' ? [report.text] : []))

/** A topic, a queue that subscribes to it, and what arrives there when something is published. */
async function publishTo(name: string): Promise<readonly string[]> {
  const [sns, sqs] = [new SNSClient(once()), new SQSClient(once())]
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: name }))
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name }))
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: arnOf('sqs', name) }))
  await sns.send(new PublishCommand({ TopicArn, Message: 'news' }))
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl }))
  return Messages.map(({ Body }) => Body!)
}

difference('Topics deliver to queues only', async () => {
  const sns = new SNSClient(once())
  const { TopicArn } = await sns.send(new CreateTopicCommand({ Name: 'calls' }))
  await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint: 'me@example.com' }))
  await sns.send(new PublishCommand({ TopicArn, Message: 'news' }))
  expect(warnings()).toContain(
    `The sandbox delivers SNS messages to queues only: the email subscriber 'me@example.com' of ${TopicArn} will get none.`,
  )
})

difference('A topic may send to any queue', async () => {
  expect(await publishTo('open')).toHaveLength(1)
  expect(warnings()).toContain(
    `On AWS the messages of ${arnOf('sns', 'open')} would not reach ${arnOf('sqs', 'open')}: the queue has no policy that lets the topic send to it.`,
  )
})

difference('Messages are not signed', async () => {
  const [message] = await publishTo('signed')
  expect(JSON.parse(message!)).toMatchObject({ Type: 'Notification', Message: 'news', Signature: 'EXAMPLE' })
})

difference('Redrive permissions are not looked at', async () => {
  const sqs = new SQSClient(once())
  const closed = { RedriveAllowPolicy: JSON.stringify({ redrivePermission: 'denyAll' }) }
  const { QueueUrl: dead } = await sqs.send(new CreateQueueCommand({ QueueName: 'dead', Attributes: closed }))
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: arnOf('sqs', 'dead'), maxReceiveCount: 1 })
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'jobs', Attributes: { RedrivePolicy, VisibilityTimeout: '0' } }))
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'poison' }))
  await sqs.send(new ReceiveMessageCommand({ QueueUrl }))
  await sqs.send(new ReceiveMessageCommand({ QueueUrl }))
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: dead, WaitTimeSeconds: 2 }))
  expect(Messages).toMatchObject([{ Body: 'poison' }])
})
