import type { Intrinsic } from './intrinsic.ts'

/**
 * What one part of a service must be allowed to do: an IAM statement as data. Roles are derived from grants.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
 */
export interface Grant {
  /** IAM actions, e.g. `sns:Publish`. */
  readonly actions: readonly string[]
  /** ARNs. `*` only where AWS knows no narrower resource. */
  readonly resources: readonly (string | Intrinsic)[]
  readonly conditions?: {
    readonly [operator: string]: { readonly [key: string]: string | Intrinsic | readonly (string | Intrinsic)[] }
  }
}
