import { callSite, type Grant, getAtt, type Intrinsic, ref, sub } from '../core/index.ts'
import { logicalId, type Resource, resource, type Step } from '../template/index.ts'
import type { EncryptionOptions } from './encryption.ts'
import { type Publisher, queuePolicyResource, type Receiver, subscriptionProblems, subscriptionResource } from './queue-subscriptions.ts'

/** A queue that receives what is published to a topic. */
export interface QueueSubscriber {
  readonly queue: Receiver
  /** Deliver the message as it was published, without SNS's envelope of JSON around it. @default false */
  readonly raw?: boolean
}

/** How a topic works, and who hears from it. */
export interface SnsTopicOptions extends EncryptionOptions {
  /** Queues that receive every message. A queue that hears several topics names them itself, as `subscribesTo`. */
  readonly subscribers?: readonly (Receiver | QueueSubscriber)[]
  /** The name that subscribers see, as the sender of an e-mail for instance: at most 100 characters. */
  readonly displayName?: string
  /** Messages of one group arrive once and in order. @default false */
  readonly fifo?: boolean
}

/** A topic, as a step of a service and as what others refer to. */
export interface SnsTopic extends Step<object, object>, Publisher {
  readonly logicalId: string
  readonly topicName: Intrinsic
  /** The right to publish messages. */
  readonly grantPublish: () => Grant
}

/**
 * An SNS topic. Its ARN stands in the stack's outputs, for `snsTopic('Notifications')` as `NotificationsTopicArn`.
 *
 * @see https://docs.aws.amazon.com/sns/latest/dg/welcome.html
 */
export function snsTopic(name: string, options: SnsTopicOptions = {}): SnsTopic {
  const id = logicalId(name)
  const topic: Publisher = { name, fifo: options.fifo ?? false, topicArn: ref(id) }
  const subscriptions = (options.subscribers ?? []).map((subscriber) =>
    'queue' in subscriber ? { topic, queue: subscriber.queue, raw: subscriber.raw ?? false } : { topic, queue: subscriber, raw: false },
  )
  return {
    ...topic,
    kind: 'step',
    source: callSite(),
    logicalId: id,
    topicName: getAtt(id, 'TopicName'),
    grantPublish: () => ({ actions: ['sns:Publish'], resources: [topic.topicArn] }),
    run: () => ({
      adds: {},
      fragment: {
        Resources: {
          [id]: topicResource(id, options),
          ...Object.fromEntries(subscriptions.flatMap((one) => [subscriptionResource(one), queuePolicyResource(one.queue, [topic])])),
        },
        Outputs: { [logicalId(name, 'TopicArn')]: { Value: topic.topicArn } },
      },
      problems: subscriptions.flatMap((subscription) => subscriptionProblems(name, subscription)),
    }),
  }
}

const topicResource = (id: string, { displayName, fifo = false, encryptionKey }: SnsTopicOptions): Resource =>
  resource('AWS::SNS::Topic', {
    ...(displayName === undefined ? {} : { DisplayName: displayName }),
    ...(encryptionKey === undefined ? {} : { KmsMasterKeyId: encryptionKey }),
    // The name of a FIFO topic must end in `.fifo`, and CloudFormation makes up none that does.
    ...(fifo ? { FifoTopic: true, TopicName: sub(`\${AWS::StackName}-${id}.fifo`) } : {}),
  })
