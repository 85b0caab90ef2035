import type { Duration, Intrinsic } from '../core/index.ts'
import type { EncryptionOptions } from './encryption.ts'
import type { Publisher, Receiver } from './queue-subscriptions.ts'

/** How a queue works. Messages are always encrypted, those for its own dead letters with the same key. */
export interface SqsQueueOptions extends EncryptionOptions {
  /** Messages of one group arrive once and in order. @default false */
  readonly fifo?: boolean
  /** How long a received message is hidden from other receivers: up to 12 hours. @default '30 seconds' */
  readonly visibilityTimeout?: Duration
  /** How long a message is kept that nobody deletes: 1 minute to 14 days. @default '4 days' */
  readonly retention?: Duration
  /** How long a new message is held back: up to 15 minutes. @default none */
  readonly delay?: Duration
  /** How long a receiver that asks for no other time waits for messages: up to 20 seconds. @default none */
  readonly receiveWait?: Duration
  /** Where messages go that were received often enough and never deleted. @default they stay until their retention is over */
  readonly deadLetters?: DeadLetterOptions
  /** Topics whose messages arrive here. For a single topic, `subscribers` of `snsTopic` does the same. */
  readonly subscribesTo?: readonly Publisher[]
  /** Messages of those topics arrive as they were published, without SNS's envelope of JSON. @default false */
  readonly raw?: boolean
}

export interface DeadLetterOptions {
  /** How often a message is received before it goes there: 1 to 1,000. */
  readonly maxReceiveCount: number
  /** @default a queue of its own, with a retention of 14 days */
  readonly queue?: Receiver
}

/** The queue's options, with its own name and the queue of its dead letters. */
export interface NamedQueueOptions extends SqsQueueOptions {
  readonly name: string
  readonly deadLetterArn: Intrinsic | undefined
}
