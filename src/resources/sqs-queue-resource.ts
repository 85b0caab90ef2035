import type { Duration, Intrinsic, Problem } from '../core/index.ts'
import { type Resource, resource } from '../template/index.ts'
import { type DurationResult, durationOption } from './duration-option.ts'
import type { NamedQueueOptions, SqsQueueOptions } from './sqs-queue-options.ts'

/** The queue that takes what nobody could handle. */
export const deadLetterResource = ({ fifo = false, encryptionKey }: SqsQueueOptions): Resource =>
  resource('AWS::SQS::Queue', { ...kind(fifo), MessageRetentionPeriod: 1_209_600, ...encryption(encryptionKey) })

export function queueResource(options: NamedQueueOptions): { readonly queue: Resource; readonly problems: readonly Problem[] } {
  const { name, fifo = false, deadLetters, deadLetterArn, encryptionKey } = options
  const time = (
    option: 'visibilityTimeout' | 'retention' | 'delay' | 'receiveWait',
    minimum: Duration,
    maximum: Duration,
  ): DurationResult => durationOption({ owner: name, option, value: options[option], minimum, maximum })
  const hidden = time('visibilityTimeout', '0 seconds', '12 hours')
  const kept = time('retention', '60 seconds', '14 days')
  const held = time('delay', '0 seconds', '900 seconds')
  const wait = time('receiveWait', '0 seconds', '20 seconds')
  const queue = resource('AWS::SQS::Queue', {
    ...kind(fifo),
    ...(hidden.seconds === undefined ? {} : { VisibilityTimeout: hidden.seconds }),
    ...(kept.seconds === undefined ? {} : { MessageRetentionPeriod: kept.seconds }),
    ...(held.seconds === undefined ? {} : { DelaySeconds: held.seconds }),
    ...(wait.seconds === undefined ? {} : { ReceiveMessageWaitTimeSeconds: wait.seconds }),
    ...(deadLetters === undefined || deadLetterArn === undefined
      ? {}
      : { RedrivePolicy: { deadLetterTargetArn: deadLetterArn, maxReceiveCount: deadLetters.maxReceiveCount } }),
    ...encryption(encryptionKey),
  })
  return { queue, problems: [...[hidden, kept, held, wait].flatMap(({ problems }) => problems), ...deadLetterProblems(options)] }
}

const encryption = (
  key: SqsQueueOptions['encryptionKey'],
): { readonly SqsManagedSseEnabled: true } | { readonly KmsMasterKeyId: string | Intrinsic } =>
  key === undefined ? { SqsManagedSseEnabled: true } : { KmsMasterKeyId: key }

const kind = (fifo: boolean): { readonly FifoQueue?: true } => (fifo ? { FifoQueue: true } : {})

function deadLetterProblems({ name: owner, fifo = false, deadLetters }: NamedQueueOptions): Problem[] {
  if (deadLetters === undefined) return []
  const { maxReceiveCount, queue } = deadLetters
  const problems: Problem[] = []
  if (!Number.isInteger(maxReceiveCount) || maxReceiveCount < 1 || maxReceiveCount > 1000) {
    problems.push({
      code: 'DEAD_LETTERS_INVALID',
      severity: 'error',
      path: `/${owner}/deadLetters/maxReceiveCount`,
      message: `${maxReceiveCount} is not a whole number from 1 to 1,000`,
      hint: 'Give a number such as 3',
      owner,
    })
  }
  if (queue !== undefined && queue.fifo !== fifo) {
    problems.push({
      code: 'DEAD_LETTERS_INVALID',
      severity: 'error',
      path: `/${owner}/deadLetters/queue`,
      message: `'${owner}' is a ${fifo ? 'FIFO' : 'standard'} queue, and '${queue.name}' is not`,
      hint: 'Make both queues of the same kind, or leave out the dead-letter queue: one is made',
      owner,
    })
  }
  return problems
}
