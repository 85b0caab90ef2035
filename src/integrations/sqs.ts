import type { Payload, Value } from '../expressions/index.ts'
import type { Action } from '../states/index.ts'
import { toArguments } from './arguments.ts'
import { arn, known } from './arn.ts'
import {
  type Answers,
  type AnyName,
  type Callback,
  type CallbackOptions,
  call,
  callback,
  type Entry,
  of,
  typedByCaller,
} from './integration.ts'
import type { MessageAttribute } from './message-attribute.ts'
import type { Carrying, Received } from './received.ts'
import { isText, type Reference } from './reference.ts'
import type { Text } from './value.ts'

/** The error names of Amazon SQS. */
export const sqsErrors = {
  amazonSqsException: 'SQS.AmazonSQSException',
  invalidMessageContentsException: 'SQS.InvalidMessageContentsException',
  kmsAccessDeniedException: 'SQS.KmsAccessDeniedException',
  kmsDisabledException: 'SQS.KmsDisabledException',
  kmsInvalidStateException: 'SQS.KmsInvalidStateException',
  kmsNotFoundException: 'SQS.KmsNotFoundException',
  kmsThrottledException: 'SQS.KmsThrottledException',
  queueDoesNotExistException: 'SQS.QueueDoesNotExistException',
  requestThrottledException: 'SQS.RequestThrottledException',
  sdkClientException: 'SQS.SdkClientException',
  unsupportedOperationException: 'SQS.UnsupportedOperationException',
} as const

export type SqsError = (typeof sqsErrors)[keyof typeof sqsErrors]

/** What to send, and to which queue. */
export interface SendMessageParameters<Body = Payload> {
  /** A queue, or its URL. */
  readonly queue: Text | Reference<'queueUrl' | 'queueArn'>
  /** The body: text, or any JSON, which is sent as JSON text. At most 256 KiB. */
  readonly body: Body
  /** Seconds until the message can be received: 0 to 900. */
  readonly delaySeconds?: Value<number>
  readonly messageAttributes?: { readonly [name: string]: MessageAttribute }
  /** Messages of one group arrive in order. FIFO queues only. */
  readonly messageGroupId?: Value<string>
  /** A second message with the same id within 5 minutes is dropped. FIFO queues only. */
  readonly messageDeduplicationId?: Value<string>
}

export interface SendMessageResult {
  readonly MessageId: string
  readonly MD5OfMessageBody: string
  readonly MD5OfMessageAttributes?: string
  /** FIFO queues only. */
  readonly SequenceNumber?: string
}

const queueUrl = /^https:\/\/sqs\.([^.]+)\.[^/]+\/(\d{12})\/([^/]+)$/

const queueArn = (queue: SendMessageParameters['queue']) => {
  if (!isText(queue)) return queue.queueArn
  const [, region, account, name] = (typeof queue === 'string' ? queueUrl.exec(queue) : undefined) ?? []
  return name === undefined ? arn('sqs', '*') : known`arn:\${AWS::Partition}:sqs:${region ?? ''}:${account ?? ''}:${name}`
}

const sendMessage = {
  name: 'sqs:sendMessage',
  needs: ['queue'],
  arguments: ({ queue, body, ...rest }) => toArguments({ queueUrl: isText(queue) ? queue : queue.queueUrl, messageBody: body, ...rest }),
  errors: Object.values(sqsErrors),
  grants: ({ queue }) => [{ actions: ['sqs:SendMessage'], resources: [queueArn(queue)] }],
  answers: of<SendMessageResult>(),
  waitForTaskToken: true,
} satisfies Entry<SendMessageParameters, SqsError, object> & Answers<SendMessageResult> & Callback

export const sqsEntries = [sendMessage] as const

type Sent<Body> = Carrying<Received<ReturnType<typeof sendMessage.arguments>>, 'MessageBody', Body>

/** The forms of `sqs.sendMessage`. */
export interface SendMessage {
  <const Body extends Payload>(parameters: SendMessageParameters<Body>): Action<SendMessageResult, SqsError, 'REQUEST_RESPONSE', Sent<Body>>
  /** Sends, then waits until somebody sends the task token back, which must be in the body. */
  readonly waitForTaskToken: <Result = unknown, const Failures extends string = AnyName, const Body extends Payload = Payload>(
    parameters: SendMessageParameters<Body>,
    options?: CallbackOptions<Result, Failures>,
  ) => Action<Result, SqsError | Failures, 'WAIT_FOR_TASK_TOKEN', Sent<Body>>
}

const typed = typedByCaller(sendMessage)

const send: SendMessage = Object.assign(call(typed), callback(typed))

/**
 * Amazon SQS.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sqs.html
 */
export const sqs = {
  /** Sends a message to a queue: `sqs.sendMessage({ queue, body: { orderId: input.orderId } })`. */
  sendMessage: send,
} as const
