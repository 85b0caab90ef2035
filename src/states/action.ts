import type { Grant, Intrinsic } from '../core/index.ts'

declare const resultType: unique symbol
declare const givenType: unique symbol

/** How Step Functions waits for a service. `.sync` is RUN_JOB. */
export type IntegrationPattern = 'REQUEST_RESPONSE' | 'RUN_JOB' | 'WAIT_FOR_TASK_TOKEN'

/**
 * What a Task state does: one call of one service. Made by the functions of `stepwright/integrations`; each is an
 * entry of a table, not a class.
 *
 * @typeParam Result what the service answers.
 * @typeParam Errors the error names that it can raise, besides the `States.*` ones.
 * @typeParam Given what the service gets: the arguments once the state machine has worked them out.
 */
export interface Action<Result, Errors extends string = string, Pattern extends IntegrationPattern = IntegrationPattern, Given = unknown> {
  readonly kind: 'action'
  /** The value of the state's `Resource`, e.g. `arn:aws:states:::sns:publish`. */
  readonly resource: string | Intrinsic
  /** The arguments, in which any part may be an `Expression` or an `Intrinsic`. */
  readonly arguments: unknown
  readonly pattern: Pattern
  readonly errors: readonly Errors[]
  readonly grants: readonly Grant[]
  readonly [resultType]?: Result
  readonly [givenType]?: Given
}
