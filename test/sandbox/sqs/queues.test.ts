import { setTimeout } from 'node:timers/promises'
import {
  CreateQueueCommand,
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'
import { beforeAll, describe, expect, test } from 'vitest'
import { sandboxForTests } from '../sandbox-for-tests.ts'

const sandbox = sandboxForTests('eu-west-1')
let sqs: SQSClient
beforeAll(() => {
  sqs = new SQSClient({ ...sandbox.settings(), maxAttempts: 1 })
})

test('a queue’s URL is at the address of the sandbox, and every client can follow it', async () => {
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'first' }))
  expect(QueueUrl).toBe(`${sandbox.settings().endpoint}/000000000000/first`)
  expect((await sqs.send(new GetQueueUrlCommand({ QueueName: 'first' }))).QueueUrl).toBe(QueueUrl)
  expect((await sqs.send(new ListQueuesCommand({}))).QueueUrls).toEqual([QueueUrl])
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }))
  expect(Attributes?.QueueArn).toBe('arn:aws:sqs:eu-west-1:000000000000:first')
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'hello' }))
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 1 }))
  expect(Messages?.map(({ Body }) => Body)).toEqual(['hello'])
  const batch = { QueueUrl, Entries: [{ Id: 'a', MessageBody: 'b' }] }
  expect((await sqs.send(new SendMessageBatchCommand(batch))).Successful).toMatchObject([{ Id: 'a' }])
  await sqs.send(new DeleteQueueCommand({ QueueUrl }))
  await expect(sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'hello' }))).rejects.toMatchObject({ name: 'QueueDoesNotExist' })
})

const within = (text: string, element: string): string[] =>
  [...text.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'g'))].map(([, content]) => content!)

describe('the query protocol, which older SDKs speak', () => {
  const authorization = 'AWS4-HMAC-SHA256 Credential=me/20261120/eu-west-1/sqs/aws4_request, SignedHeaders=host, Signature=0'
  const send = async (fields: Record<string, string>, url = sandbox.settings().endpoint) => {
    const body = new URLSearchParams({ Version: '2012-11-05', ...fields })
    const response = await fetch(url, { method: 'POST', headers: { authorization }, body })
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }

  test('creates a queue with attributes and tags, and tells them', async () => {
    const create = {
      Action: 'CreateQueue',
      QueueName: 'old',
      'Attribute.1.Name': 'VisibilityTimeout',
      'Attribute.1.Value': '7',
      'Attribute.2.Name': 'DelaySeconds',
      'Attribute.2.Value': '0',
      'Tag.1.Key': 'team',
      'Tag.1.Value': 'blue',
    }
    const QueueUrl = `${sandbox.settings().endpoint}/000000000000/old`
    const created = await send(create)
    expect(created).toMatchObject({ status: 200, type: 'text/xml' })
    expect(within(created.text, 'QueueUrl')).toEqual([QueueUrl])
    const attributes = await send({ Action: 'GetQueueAttributes', QueueUrl, 'AttributeName.1': 'VisibilityTimeout' })
    expect(within(attributes.text, 'Attribute')).toEqual(['<Name>VisibilityTimeout</Name><Value>7</Value>'])
    expect(within((await send({ Action: 'ListQueueTags', QueueUrl })).text, 'Tag')).toEqual(['<Key>team</Key><Value>blue</Value>'])
    await send({ Action: 'TagQueue', QueueUrl, 'Tag.1.Key': 'stage', 'Tag.1.Value': 'test' })
    await send({ Action: 'UntagQueue', QueueUrl, 'TagKey.1': 'team' })
    expect(within((await send({ Action: 'ListQueueTags', QueueUrl })).text, 'Tag')).toEqual(['<Key>stage</Key><Value>test</Value>'])
    expect(within((await send({ Action: 'ListQueues' })).text, 'QueueUrl')).toEqual([QueueUrl])
  })

  test('sends, receives and deletes messages at the queue’s own URL', async () => {
    const url = `${sandbox.settings().endpoint}/000000000000/old`
    const attribute = {
      'MessageAttribute.1.Name': 'colour',
      'MessageAttribute.1.Value.DataType': 'String',
      'MessageAttribute.1.Value.StringValue': 'red',
    }
    const sent = await send({ Action: 'SendMessage', MessageBody: 'one < two', ...attribute }, url)
    expect(within(sent.text, 'MessageId')).toHaveLength(1)
    const batch = { 'SendMessageBatchRequestEntry.1.Id': 'a', 'SendMessageBatchRequestEntry.1.MessageBody': 'three' }
    expect(within((await send({ Action: 'SendMessageBatch', ...batch }, url)).text, 'SendMessageBatchResultEntry')).toEqual([
      expect.stringContaining('<Id>a</Id>'),
    ])
    const received = await send({ Action: 'ReceiveMessage', MaxNumberOfMessages: '10', 'MessageAttributeName.1': 'All' }, url)
    const messages = within(received.text, 'Message')
    expect(messages.map((message) => within(message, 'Body')[0])).toEqual(['one &lt; two', 'three'])
    expect(within(messages[0]!, 'MessageAttribute')[0]).toMatch(/^<Name>colour<\/Name><Value>.*<StringValue>red<\/StringValue>/)
    const [ReceiptHandle = ''] = within(messages[0]!, 'ReceiptHandle')
    expect(await send({ Action: 'DeleteMessage', ReceiptHandle }, url)).toMatchObject({ status: 200 })
  })

  test('refuses under the names that it has for refusals', async () => {
    const missing = await send({ Action: 'GetQueueUrl', QueueName: 'none' })
    expect(missing.status).toBe(400)
    expect(within(missing.text, 'Code')).toEqual(['AWS.SimpleQueueService.NonExistentQueue'])
    expect(within((await send({ Action: 'Nonsense' })).text, 'Code')).toEqual(['InvalidAction'])
  })
})

test('a caller that hangs up while it waits takes no message with it', async () => {
  const { QueueUrl } = await sqs.send(
    new CreateQueueCommand({ QueueName: 'patient', Attributes: { ReceiveMessageWaitTimeSeconds: '20', VisibilityTimeout: '600' } }),
  )
  await expect(sqs.send(new ReceiveMessageCommand({ QueueUrl }), { abortSignal: AbortSignal.timeout(200) })).rejects.toThrow()
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'late' }))
  const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MessageSystemAttributeNames: ['ApproximateReceiveCount'] }))
  expect(Messages).toMatchObject([{ Body: 'late', Attributes: { ApproximateReceiveCount: '1' } }])
})

test('who waits gets a message as soon as it comes, and nothing when the time is over', async () => {
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'awaited' }))
  const start = performance.now()
  const waiting = sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 10 }))
  await setTimeout(300)
  await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'soon' }))
  expect((await waiting).Messages?.map(({ Body }) => Body)).toEqual(['soon'])
  expect(performance.now() - start).toBeLessThan(5000)
  const again = performance.now()
  expect((await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 1 }))).Messages).toBeUndefined()
  expect(performance.now() - again).toBeGreaterThan(990)
})
