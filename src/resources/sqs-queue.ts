import { callSite, type Grant, getAtt, type Intrinsic, ref } from '../core/index.ts'
import { logicalId, type Step } from '../template/index.ts'
import { queuePolicyResource, type Receiver, subscriptionProblems, subscriptionResource } from './queue-subscriptions.ts'
import type { SqsQueueOptions } from './sqs-queue-options.ts'
import { deadLetterResource, queueResource } from './sqs-queue-resource.ts'

/** A queue, as a step of a service and as what others refer to. */
export interface SqsQueue extends Step<object, object>, Receiver {
  readonly logicalId: string
  readonly queueName: Intrinsic
  /** The URL of the queue that was made for dead letters, where one was. */
  readonly deadLetterQueueUrl?: Intrinsic
  /** The right to send messages. */
  readonly grantSend: () => Grant
  /** The right to receive messages, delete them and change how long they are hidden. */
  readonly grantConsume: () => Grant
}

/**
 * An SQS queue. Its URL stands in the stack's outputs, for `sqsQueue('Inbox')` as `InboxQueueUrl`.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/welcome.html
 */
export function sqsQueue(name: string, options: SqsQueueOptions = {}): SqsQueue {
  const { fifo = false, deadLetters, subscribesTo = [], raw = false } = options
  const id = logicalId(name)
  const deadLetterId = deadLetters === undefined || deadLetters.queue !== undefined ? undefined : logicalId(name, 'DeadLetters')
  const deadLetterArn = deadLetterId === undefined ? deadLetters?.queue?.queueArn : getAtt(deadLetterId, 'Arn')
  const receiver: Receiver = { name, fifo, queueUrl: ref(id), queueArn: getAtt(id, 'Arn') }
  const subscriptions = subscribesTo.map((topic) => ({ topic, queue: receiver, raw }))
  return {
    ...receiver,
    kind: 'step',
    source: callSite(),
    logicalId: id,
    queueName: getAtt(id, 'QueueName'),
    ...(deadLetterId === undefined ? {} : { deadLetterQueueUrl: ref(deadLetterId) }),
    grantSend: () => ({ actions: ['sqs:SendMessage'], resources: [receiver.queueArn] }),
    grantConsume: () => ({
      actions: ['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'],
      resources: [receiver.queueArn],
    }),
    run: () => {
      const { queue, problems } = queueResource({ ...options, name, deadLetterArn })
      return {
        adds: {},
        fragment: {
          Resources: {
            ...(deadLetterId === undefined ? {} : { [deadLetterId]: deadLetterResource(options) }),
            [id]: queue,
            ...Object.fromEntries(subscriptions.map(subscriptionResource)),
            ...Object.fromEntries(subscribesTo.length === 0 ? [] : [queuePolicyResource(receiver, subscribesTo)]),
          },
          Outputs: {
            [logicalId(name, 'QueueUrl')]: { Value: receiver.queueUrl },
            ...(deadLetterId === undefined ? {} : { [logicalId(name, 'DeadLettersQueueUrl')]: { Value: ref(deadLetterId) } }),
          },
        },
        problems: [...problems, ...subscriptions.flatMap((subscription) => subscriptionProblems(name, subscription))],
      }
    },
  }
}
