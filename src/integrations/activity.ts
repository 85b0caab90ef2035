import type { Payload } from '../expressions/index.ts'
import type { Action } from '../states/index.ts'
import type { Known } from './arn.ts'
import type { AnyName, CallbackOptions } from './integration.ts'
import type { Received } from './received.ts'
import type { Reference } from './reference.ts'

/** What the worker gets where nothing is sent. */
type Nothing = Readonly<Record<string, never>>

/** Which activity to run. */
export interface ActivityParameters<Sent = Payload> {
  /** An activity, or its ARN. */
  readonly activity: Known | Reference<'activityArn'>
  /** What the worker gets: any JSON. @default {} */
  readonly input?: Sent
}

/**
 * Activities: work that a program of yours fetches with `GetActivityTask`, wherever it runs.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html
 */
export const activity = {
  /**
   * Offers the work and waits until a worker has done it. The state needs a timeout or a heartbeat, as no worker may be
   * there. What a worker fails with comes under the name that the worker gave it; say with `errors` which names there are.
   */
  run: <Result = unknown, const Failures extends string = AnyName, const Sent extends Payload = Nothing>(
    { activity: target, input }: ActivityParameters<Sent>,
    { errors = [] }: CallbackOptions<Result, Failures> = {},
  ): Action<Result, Failures, 'WAIT_FOR_TASK_TOKEN', Received<Sent>> => ({
    kind: 'action',
    resource: activityArn(target),
    arguments: input ?? {},
    pattern: 'WAIT_FOR_TASK_TOKEN',
    errors,
    grants: [],
  }),
} as const

const activityArn = (target: ActivityParameters['activity']): Known =>
  typeof target === 'object' && 'activityArn' in target ? target.activityArn : target
