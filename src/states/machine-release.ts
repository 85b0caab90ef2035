import type { Duration, Intrinsic } from '../core/index.ts'

/**
 * Publishes each change of a machine as a version: a number under which it stays as it is.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-version.html
 */
export interface MachineVersion {
  /** Up to 256 characters. Change it only together with the machine: the same revision never gets a second number. */
  readonly description?: string
  /**
   * The versions before stay when a new one is published, up to 1,000 of them; `false` deletes each as soon as the next
   * stands, though executions may still name it.
   *
   * @default true
   */
  readonly keepOlder?: boolean
}

/**
 * A name under which the last version is started: its ARN stays the same from version to version.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-state-machine-alias.html
 */
export interface MachineAlias {
  /** Up to 80 letters, digits, `-`, `_` and `.`, not digits alone: `'live'`. */
  readonly name: string
  /** Up to 256 characters. */
  readonly description?: string
  /**
   * How executions move to a new version while the stack is updated. CloudFormation waits until all have.
   *
   * @default all at once
   */
  readonly shift?: AliasShift
  /** The names (not the ARNs) of CloudWatch alarms, up to 100. Each that goes off while they move takes the version back. */
  readonly alarms?: readonly (string | Intrinsic)[]
  /** Another version that gets a part of the executions, for good. Not beside `shift` and `alarms`. */
  readonly other?: OtherVersion
}

/**
 * `LINEAR` moves that part again and again, `CANARY` that part first and the rest later.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html
 */
export interface AliasShift {
  readonly type: 'LINEAR' | 'CANARY'
  /** How many of 100 executions move at a time: 1 to 99. */
  readonly percentage: number
  /** The time between two moves, in whole minutes: 1 to 2,100. */
  readonly interval: Duration
}

/** A version that an alias sends a part of the executions to. */
export interface OtherVersion {
  /** The version's ARN. */
  readonly version: string | Intrinsic
  /** How many of 100 executions it gets: 1 to 99. */
  readonly percentage: number
}
