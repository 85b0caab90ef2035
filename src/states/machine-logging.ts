import type { Intrinsic } from '../core/index.ts'

/** How many days CloudWatch Logs keeps what it gets; no other numbers are possible. */
export type LogRetention =
  | 1
  | 3
  | 5
  | 7
  | 14
  | 30
  | 60
  | 90
  | 120
  | 150
  | 180
  | 365
  | 400
  | 545
  | 731
  | 1096
  | 1827
  | 2192
  | 2557
  | 2922
  | 3288
  | 3653

/**
 * What a state machine logs, and where.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
 */
export interface MachineLogging {
  /** Which events are logged. `OFF` also means: no log group. @default 'ALL' for EXPRESS, 'ERROR' for STANDARD */
  readonly level?: 'ALL' | 'ERROR' | 'FATAL' | 'OFF'
  /** The events hold inputs, outputs and variables, too. @default false */
  readonly includeExecutionData?: boolean
  /** For how many days the machine's own log group keeps them. @default 30 */
  readonly retention?: LogRetention | 'forever'
  /**
   * The ARN of a key of KMS with which the machine's own log group is encrypted. CloudWatch Logs uses it by the key's
   * policy, which must allow `logs.REGION.amazonaws.com` to: the machine's role has no part in it.
   *
   * @default a key of CloudWatch Logs' own
   */
  readonly encryptionKey?: string | Intrinsic
  /** The ARN of a log group that stands elsewhere, with `:*` at its end. @default a log group of the machine's own */
  readonly destination?: string | Intrinsic
}
