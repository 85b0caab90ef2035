import type { ClientSettings } from 'stepwright'

/** How long a message may be on its way from the topic to the queue. */
const patienceSeconds = 20

/**
 * The message that an execution published, as a subscriber of the topic received it. Messages of other executions are
 * left in the queue.
 */
export async function receiveMessage(
  queueUrl: string,
  execution: string,
  client: ClientSettings,
  signal: AbortSignal,
): Promise<string | null> {
  const { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } = await import('@aws-sdk/client-sqs')
  const sqs = new SQSClient(client)
  const deadline = Date.now() + patienceSeconds * 1000
  while (Date.now() < deadline) {
    const { Messages: messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 5, MessageAttributeNames: ['execution'] }),
      { abortSignal: signal },
    )
    const ours = messages.find((message) => message.MessageAttributes?.['execution']?.StringValue === execution)
    if (ours?.ReceiptHandle !== undefined) {
      await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: ours.ReceiptHandle }))
      return ours.Body ?? null
    }
  }
  return null
}
