import type { Intrinsic, Problem } from '../core/index.ts'
import { logicalId, type Resource, resource } from '../template/index.ts'

/** A topic, as a queue that subscribes to it needs it. */
export interface Publisher {
  readonly name: string
  readonly fifo: boolean
  readonly topicArn: Intrinsic
}

/** A queue, as a topic that delivers to it needs it. */
export interface Receiver {
  readonly name: string
  readonly fifo: boolean
  readonly queueUrl: Intrinsic
  readonly queueArn: Intrinsic
}

export interface Subscription {
  readonly topic: Publisher
  readonly queue: Receiver
  readonly raw: boolean
}

/** A resource with its logical id. */
export type NamedResource = readonly [id: string, resource: Resource]

/** The subscription of a queue to a topic. */
export const subscriptionResource = ({ topic, queue, raw }: Subscription): NamedResource => [
  logicalId(topic.name, queue.name, 'Subscription'),
  resource('AWS::SNS::Subscription', {
    TopicArn: topic.topicArn,
    Protocol: 'sqs',
    Endpoint: queue.queueArn,
    ...(raw ? { RawMessageDelivery: true } : {}),
  }),
]

/** The policy that lets these topics, and nobody else, send to a queue. A queue takes only one. */
export const queuePolicyResource = (queue: Receiver, topics: readonly Publisher[]): NamedResource => [
  logicalId(queue.name, 'QueuePolicy'),
  resource('AWS::SQS::QueuePolicy', {
    Queues: [queue.queueUrl],
    PolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'sns.amazonaws.com' },
          Action: 'sqs:SendMessage',
          Resource: queue.queueArn,
          Condition: { ArnEquals: { 'aws:SourceArn': topics.map(({ topicArn }) => topicArn) } },
        },
      ],
    },
  }),
]

/** What keeps a queue from hearing a topic: SNS delivers to a FIFO queue from a FIFO topic only. */
export const subscriptionProblems = (owner: string, { topic, queue }: Subscription): Problem[] =>
  topic.fifo || !queue.fifo
    ? []
    : [
        {
          code: 'FIFO_SUBSCRIBER',
          severity: 'error',
          path: `/${owner}`,
          message: `The FIFO queue '${queue.name}' cannot receive from the standard topic '${topic.name}'`,
          hint: `Make '${topic.name}' a FIFO topic, or '${queue.name}' a standard queue`,
          owner,
        },
      ]
