import { setTimeout } from 'node:timers/promises'
import { isJsonObject, type JsonObject } from '../../core/index.ts'
import type { Fauxqs } from '../libraries/fauxqs.ts'

type Answer = Awaited<ReturnType<Fauxqs['ask']>>

/** Calls an operation of SQS once. */
type Ask = (operation: string, input: JsonObject) => Promise<Answer>

/** How often a waiting caller's queue is looked at. */
const intervalMilliseconds = 25

const membersOf = ({ body }: Answer): JsonObject => {
  const parsed: unknown = body === '' ? {} : JSON.parse(body)
  return isJsonObject(parsed) ? parsed : {}
}

const receiptsOf = (answer: Answer): readonly string[] => {
  const { Messages } = membersOf(answer)
  const messages = Array.isArray(Messages) ? Messages.filter(isJsonObject) : []
  return messages.flatMap(({ ReceiptHandle }) => (typeof ReceiptHandle === 'string' ? [ReceiptHandle] : []))
}

/** How long the caller waits, in seconds: as it says, or as its queue does. */
async function waitOf(ask: Ask, { QueueUrl = '', WaitTimeSeconds }: JsonObject): Promise<number> {
  if (WaitTimeSeconds !== undefined && WaitTimeSeconds !== null) return Number(WaitTimeSeconds)
  const { Attributes } = membersOf(await ask('GetQueueAttributes', { QueueUrl, AttributeNames: ['ReceiveMessageWaitTimeSeconds'] }))
  return isJsonObject(Attributes) ? Number(Attributes.ReceiveMessageWaitTimeSeconds ?? 0) : 0
}

/** Makes messages visible again that nobody is there to take any more. */
async function giveBack(ask: Ask, { QueueUrl = '' }: JsonObject, receipts: readonly string[]): Promise<void> {
  for (const ReceiptHandle of receipts) await ask('ChangeMessageVisibility', { QueueUrl, ReceiptHandle, VisibilityTimeout: 0 })
}

/**
 * Receives messages, waiting for them as long as the caller does: fauxqs itself would give the next message to a caller
 * that has hung up.
 *
 * @param gone aborts when the caller hangs up.
 */
export async function receive(ask: Ask, input: JsonObject, gone: AbortSignal): Promise<Answer> {
  const seconds = await waitOf(ask, input)
  if (!(seconds > 0 && seconds <= 20)) return ask('ReceiveMessage', input)
  const end = performance.now() + seconds * 1000
  for (;;) {
    const answer = await ask('ReceiveMessage', { ...input, WaitTimeSeconds: 0 })
    const receipts = answer.status < 300 ? receiptsOf(answer) : []
    if (answer.status >= 300 || receipts.length > 0 || performance.now() >= end) {
      if (gone.aborted) await giveBack(ask, input, receipts)
      return answer
    }
    await setTimeout(intervalMilliseconds)
    if (gone.aborted) return answer
  }
}
