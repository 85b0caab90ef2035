import type { Intrinsic } from '../core/index.ts'

/** With which key a resource is encrypted. */
export interface EncryptionOptions {
  /**
   * A key of KMS: its ARN, or an intrinsic that gives it, such as `getAtt('Key', 'Arn')`. State machines of the service get
   * the right to use it by themselves; everybody else needs it from you, and so do services that deliver here (`sns.amazonaws.com`
   * to a queue, for instance), by the key's own policy.
   *
   * @default a key that AWS manages, to which nobody needs a right
   */
  readonly encryptionKey?: string | Intrinsic
}
