import type { Duration, Intrinsic } from '../core/index.ts'

/**
 * With which key the definition and the histories of a state machine are encrypted.
 *
 * Whoever deploys the machine or reads its executions needs rights on the key, too. Where the machine logs, the key's policy
 * must let `delivery.logs.amazonaws.com` decrypt with it.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html
 */
export interface MachineEncryption {
  /** A symmetric key of KMS: its ARN, its id, an alias (`alias/orders`), or an intrinsic that gives its ARN. */
  readonly key: string | Intrinsic
  /** For how long one data key is used before KMS is asked for another: 60 to 900 seconds. @default '300 seconds' */
  readonly dataKeyReuse?: Duration
}
