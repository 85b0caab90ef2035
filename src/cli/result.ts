import type { Json } from '../core/index.ts'

/** How a call of the command line ended. */
export type ResultStatus = 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED' | 'INVALID' | 'INTERRUPTED'

/** What a command gives back: the last JSON line for programs, and lines for people. */
export interface CliResult {
  readonly status: ResultStatus
  /** Further fields of the result object. */
  readonly fields: { readonly [name: string]: Json | undefined }
  /** What people are shown at the end. */
  readonly lines: readonly string[]
  /** @default 0 where it succeeded, 2 where it is invalid, 1 otherwise */
  readonly exitStatus?: number
}

export const exitStatusOf = ({ status, exitStatus }: CliResult): number =>
  exitStatus ?? (status === 'SUCCEEDED' ? 0 : status === 'INVALID' ? 2 : 1)
