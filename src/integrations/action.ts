import type { Grant, Intrinsic } from '../core/index.ts'
import type { Defined, Payload } from '../expressions/index.ts'
import type { Action, IntegrationPattern } from '../states/index.ts'
import type { AnyName, ResultSchema } from './integration.ts'
import type { Received } from './received.ts'

/** Any call that a Task state can make, as its `Resource` and its arguments say it. */
export interface ActionCall<Resource extends string | Intrinsic, Result, Sent = Payload, Raised extends string = string> {
  /** `arn:aws:states:::sns:publish`, the ARN of a Lambda function or of an activity. */
  readonly resource: Resource
  /** `Arguments` (in a JSONPath machine `Parameters`), in which any part may be an expression. @default none: the state's input */
  readonly arguments?: Sent
  /** What the machine's role must be allowed to do. @default [] */
  readonly grants?: readonly Grant[]
  /** A schema whose output type tells what the service answers. */
  readonly result?: ResultSchema<Result>
  /** The error names that the call can raise, besides those of Step Functions. @default any name */
  readonly errors?: readonly Raised[]
}

/** How Step Functions waits, as the end of a resource tells. */
export type PatternOf<Resource> = string extends Resource
  ? IntegrationPattern
  : Resource extends `${string}.waitForTaskToken` | `${string}:activity:${string}`
    ? 'WAIT_FOR_TASK_TOKEN'
    : Resource extends `${string}.sync` | `${string}.sync:2`
      ? 'RUN_JOB'
      : 'REQUEST_RESPONSE'

/**
 * Any resource of a Task state, for what no function here says:
 * `action({ resource: 'arn:aws:states:::sns:publish', arguments: { TopicArn: topic, Message: 'Done' }, grants: […] })`.
 *
 * The functions for each service know the arguments, the answer, the errors and the permissions; here they are yours to
 * tell.
 */
export function action<
  const Resource extends string | Intrinsic,
  Result = Defined,
  const Sent extends Payload = Payload,
  const Raised extends string = AnyName,
>(call: ActionCall<Resource, Result, Sent, Raised>): Action<Result, Raised, PatternOf<Resource>, Received<Sent>>
export function action({ resource, arguments: given, grants = [], errors = [] }: ActionCall<string | Intrinsic, unknown>): Action<unknown> {
  return { kind: 'action', resource, arguments: given, pattern: patternOf(resource), errors, grants }
}

function patternOf(resource: string | Intrinsic): IntegrationPattern {
  if (typeof resource !== 'string') return 'REQUEST_RESPONSE'
  if (resource.endsWith('.waitForTaskToken') || resource.includes(':activity:')) return 'WAIT_FOR_TASK_TOKEN'
  return /\.sync(?::2)?$/.test(resource) ? 'RUN_JOB' : 'REQUEST_RESPONSE'
}
