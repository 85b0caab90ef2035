import type { Payload, Value } from '../expressions/index.ts'
import type { Action } from '../states/index.ts'
import { toArguments } from './arguments.ts'
import { arnOrAny } from './arn.ts'
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
import { type Reference, resolve } from './reference.ts'
import type { Text } from './value.ts'

/** The error names of Amazon SNS. */
export const snsErrors = {
  amazonSnsException: 'SNS.AmazonSNSException',
  authorizationErrorException: 'SNS.AuthorizationErrorException',
  endpointDisabledException: 'SNS.EndpointDisabledException',
  internalErrorException: 'SNS.InternalErrorException',
  invalidParameterException: 'SNS.InvalidParameterException',
  invalidParameterValueException: 'SNS.InvalidParameterValueException',
  invalidSecurityException: 'SNS.InvalidSecurityException',
  kmsAccessDeniedException: 'SNS.KMSAccessDeniedException',
  kmsDisabledException: 'SNS.KMSDisabledException',
  kmsInvalidStateException: 'SNS.KMSInvalidStateException',
  kmsNotFoundException: 'SNS.KMSNotFoundException',
  kmsOptInRequiredException: 'SNS.KMSOptInRequiredException',
  kmsThrottlingException: 'SNS.KMSThrottlingException',
  notFoundException: 'SNS.NotFoundException',
  platformApplicationDisabledException: 'SNS.PlatformApplicationDisabledException',
  sdkClientException: 'SNS.SdkClientException',
} as const

export type SnsError = (typeof snsErrors)[keyof typeof snsErrors]

interface Message<Body> {
  /** What to say: text, or any JSON, which is sent as JSON text. At most 256 KiB. */
  readonly message: Body
  /** The subject of an e-mail notification, at most 100 characters. */
  readonly subject?: Value<string>
  /** `'json'`: the message holds one text for each protocol, and one named `default`. */
  readonly messageStructure?: Value<string>
  readonly messageAttributes?: { readonly [name: string]: MessageAttribute }
  /** Messages of one group arrive in order. FIFO topics only. */
  readonly messageGroupId?: Value<string>
  /** A second message with the same id within 5 minutes is dropped. FIFO topics only. */
  readonly messageDeduplicationId?: Value<string>
}

/** What to publish, and to whom: a topic, an endpoint of a mobile application, or a telephone number. */
export type PublishParameters<Body = Payload> = Message<Body> &
  (
    | { readonly topic: Text | Reference<'topicArn'>; readonly targetArn?: never; readonly phoneNumber?: never }
    | { readonly targetArn: Text; readonly topic?: never; readonly phoneNumber?: never }
    | { readonly phoneNumber: Value<string>; readonly topic?: never; readonly targetArn?: never }
  )

export interface PublishResult {
  readonly MessageId: string
  /** FIFO topics only. */
  readonly SequenceNumber?: string
}

const publish = {
  name: 'sns:publish',
  arguments: ({ topic, ...rest }) => toArguments({ ...(topic !== undefined && { topicArn: resolve(topic, 'topicArn') }), ...rest }),
  errors: Object.values(snsErrors),
  grants: ({ topic, targetArn }) => {
    const target = topic === undefined ? targetArn : resolve(topic, 'topicArn')
    // A telephone number is no resource: IAM knows nothing narrower for it.
    return [{ actions: ['sns:Publish'], resources: [target === undefined ? '*' : arnOrAny(target, 'sns', '*')] }]
  },
  answers: of<PublishResult>(),
  waitForTaskToken: true,
} satisfies Entry<PublishParameters, SnsError, object> & Answers<PublishResult> & Callback

export const snsEntries = [publish] as const

type Published<Body> = Carrying<Received<ReturnType<typeof publish.arguments>>, 'Message', Body>

/** The forms of `sns.publish`. */
export interface Publish {
  <const Body extends Payload>(parameters: PublishParameters<Body>): Action<PublishResult, SnsError, 'REQUEST_RESPONSE', Published<Body>>
  /** Publishes, then waits until somebody sends the task token back, which must be in the message. */
  readonly waitForTaskToken: <Result = unknown, const Failures extends string = AnyName, const Body extends Payload = Payload>(
    parameters: PublishParameters<Body>,
    options?: CallbackOptions<Result, Failures>,
  ) => Action<Result, SnsError | Failures, 'WAIT_FOR_TASK_TOKEN', Published<Body>>
}

const typed = typedByCaller(publish)

const publishMessage: Publish = Object.assign(call(typed), callback(typed))

/**
 * Amazon SNS.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-sns.html
 */
export const sns = {
  /** Publishes a message to a topic: `sns.publish({ topic, message: 'Done' })`. */
  publish: publishMessage,
} as const
