// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html */
export interface SnsSubscription {
  readonly DeliveryPolicy?: Json | string
  readonly Endpoint?: string
  readonly FilterPolicy?: Json | string
  readonly FilterPolicyScope?: string
  readonly Protocol: string
  readonly RawMessageDelivery?: boolean
  readonly RedrivePolicy?: Json | string
  readonly Region?: string
  readonly ReplayPolicy?: Json | string
  readonly SubscriptionRoleArn?: string
  readonly TopicArn: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html */
export interface SnsTopic {
  readonly ArchivePolicy?: Json
  readonly ContentBasedDeduplication?: boolean
  readonly DataProtectionPolicy?: Json
  readonly DeliveryStatusLogging?: readonly SnsTopic_LoggingConfig[]
  readonly DisplayName?: string
  readonly FifoThroughputScope?: string
  readonly FifoTopic?: boolean
  readonly KmsMasterKeyId?: string
  readonly MaximumMessageSize?: number
  readonly SignatureVersion?: string
  readonly Subscription?: readonly SnsTopic_Subscription[]
  readonly Tags?: readonly Tag[]
  readonly TopicName?: string
  readonly TracingConfig?: string
}

export interface SnsTopic_LoggingConfig {
  readonly FailureFeedbackRoleArn?: string
  readonly Protocol: 'application' | 'firehose' | 'http/s' | 'lambda' | 'sqs'
  readonly SuccessFeedbackRoleArn?: string
  readonly SuccessFeedbackSampleRate?: string
}

export interface SnsTopic_Subscription {
  readonly Endpoint: string
  readonly Protocol: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html */
export interface SnsTopicPolicy {
  readonly PolicyDocument: Json | string
  readonly Topics: readonly string[]
}
