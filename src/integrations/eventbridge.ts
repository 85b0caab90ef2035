import type { Payload, Value } from '../expressions/index.ts'
import type { Action } from '../states/index.ts'
import { arn, isKnown, type Known } from './arn.ts'
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
import type { Carrying, Received } from './received.ts'
import { isText, type Reference } from './reference.ts'
import type { Text } from './value.ts'

/** The error names of Amazon EventBridge. */
export const eventbridgeErrors = {
  awsEventsException: 'EventBridge.AmazonEventBridgeException',
  /** EventBridge took the request and refused at least one of the events. */
  failedEntry: 'EventBridge.FailedEntry',
  internalException: 'EventBridge.InternalException',
  sdkClientException: 'EventBridge.SdkClientException',
} as const

export type EventbridgeError = (typeof eventbridgeErrors)[keyof typeof eventbridgeErrors]

/** One event. */
export interface EventEntry<Detail = Payload> {
  /** A bus, or its name or ARN. @default the account's default bus */
  readonly bus?: Text | Reference<'eventBusArn'>
  /** Who says it, such as `orders.service`. It must not begin with `aws.`. */
  readonly source: Value<string>
  /** What happened, such as `Order placed`. */
  readonly detailType: Value<string>
  /** Anything about it. */
  readonly detail: Detail
  /** ARNs of what it is about. */
  readonly resources?: Value<readonly string[]>
  readonly time?: Value<string>
  readonly traceHeader?: Value<string>
}

/** What to tell: 1 to 10 events, 256 KiB in all. */
export interface PutEventsParameters<Detail = Payload> {
  readonly entries: readonly EventEntry<Detail>[]
}

export interface PutEventsResult {
  readonly FailedEntryCount: number
  readonly Entries: readonly { readonly EventId?: string; readonly ErrorCode?: string; readonly ErrorMessage?: string }[]
}

const busOf = ({ bus }: EventEntry): Text | undefined => (bus === undefined || isText(bus) ? bus : bus.eventBusArn)

const busArn = (entry: EventEntry): Known => {
  const bus = busOf(entry)
  if (bus === undefined) return arn('events', 'event-bus/default')
  if (!isKnown(bus)) return arn('events', 'event-bus/*')
  return typeof bus === 'string' && !bus.startsWith('arn:') ? arn('events', 'event-bus/', bus) : bus
}

/** One of each, in the order of the entries. */
const distinct = (values: readonly Known[]): readonly Known[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]

const putEvents = {
  name: 'events:putEvents',
  arguments: ({ entries }) => ({
    Entries: entries.map((entry) => {
      const { source, detailType, detail, resources, time, traceHeader } = entry
      const bus = busOf(entry)
      return {
        ...(bus === undefined ? {} : { EventBusName: bus }),
        Source: source,
        DetailType: detailType,
        Detail: detail,
        ...(resources === undefined ? {} : { Resources: resources }),
        ...(time === undefined ? {} : { Time: time }),
        ...(traceHeader === undefined ? {} : { TraceHeader: traceHeader }),
      }
    }),
  }),
  errors: Object.values(eventbridgeErrors),
  grants: ({ entries }) => [{ actions: ['events:PutEvents'], resources: distinct(entries.map(busArn)) }],
  answers: of<PutEventsResult>(),
  waitForTaskToken: true,
} satisfies Entry<PutEventsParameters, EventbridgeError, object> & Answers<PutEventsResult> & Callback

export const eventbridgeEntries = [putEvents] as const

type Put<Detail> = {
  readonly Entries: readonly Carrying<Received<ReturnType<typeof putEvents.arguments>>['Entries'][number], 'Detail', Detail>[]
}

/** The forms of `eventbridge.putEvents`. */
export interface PutEvents {
  <const Detail extends Payload>(
    parameters: PutEventsParameters<Detail>,
  ): Action<PutEventsResult, EventbridgeError, 'REQUEST_RESPONSE', Put<Detail>>
  /** Puts the events, then waits until somebody sends the task token back, which must be in a detail. */
  readonly waitForTaskToken: <Result = unknown, const Failures extends string = AnyName, const Detail extends Payload = Payload>(
    parameters: PutEventsParameters<Detail>,
    options?: CallbackOptions<Result, Failures>,
  ) => Action<Result, EventbridgeError | Failures, 'WAIT_FOR_TASK_TOKEN', Put<Detail>>
}

const typed = typedByCaller(putEvents)

const put: PutEvents = Object.assign(call(typed), callback(typed))

/**
 * Amazon EventBridge.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/connect-eventbridge.html
 */
export const eventbridge = {
  /** Puts events on a bus: `eventbridge.putEvents({ entries: [{ source: 'orders', detailType: 'Placed', detail: input }] })`. */
  putEvents: put,
} as const
