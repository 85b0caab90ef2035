// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html */
export interface SqsQueue {
  readonly ContentBasedDeduplication?: boolean
  readonly DeduplicationScope?: string
  readonly DelaySeconds?: number
  readonly FifoQueue?: boolean
  readonly FifoThroughputLimit?: string
  readonly KmsDataKeyReusePeriodSeconds?: number
  readonly KmsMasterKeyId?: string
  readonly MaximumMessageSize?: number
  readonly MessageRetentionPeriod?: number
  readonly QueueName?: string
  readonly ReceiveMessageWaitTimeSeconds?: number
  readonly RedriveAllowPolicy?: Json | string
  readonly RedrivePolicy?: Json | string
  readonly SqsManagedSseEnabled?: boolean
  readonly Tags?: readonly Tag[]
  readonly VisibilityTimeout?: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html */
export interface SqsQueuePolicy {
  readonly PolicyDocument: Json | string
  readonly Queues: readonly string[]
}
