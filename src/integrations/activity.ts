import type { Payload } from '../expressions/index.ts'
import type { Action } from '../states/index.ts'
import type { Known } from './arn.ts'
import type { CallbackOptions } from './integration.ts'
import type { Reference } from './reference.ts'

/** Which activity to run. */
export interface ActivityParameters {
  /** An activity, or its ARN. */
  readonly activity: Known | Reference<'activityArn'>
  /** What the worker gets: any JSON. @default {} */
  readonly input?: Payload
}

/**
 * Activities: work that a program of yours fetches with `GetActivityTask`, wherever it runs.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-activities.html
 */
export const activity = {
  /**
   * Offers the work and waits until a worker has done it. The state needs a timeout or a heartbeat, as no worker may be
   * there. What a worker fails with comes under the name that the worker gave it.
   */
  run: <Result = unknown>(
    { activity: target, input }: ActivityParameters,
    _options?: CallbackOptions<Result>,
  ): Action<Result, string, 'WAIT_FOR_TASK_TOKEN'> => ({
    kind: 'action',
    resource: activityArn(target),
    arguments: input ?? {},
    pattern: 'WAIT_FOR_TASK_TOKEN',
    errors: [],
    grants: [],
  }),
} as const

const activityArn = (target: ActivityParameters['activity']): Known =>
  typeof target === 'object' && 'activityArn' in target ? target.activityArn : target
