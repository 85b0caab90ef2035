import type { Json } from '../core/index.ts'
import { type CliResult, exitStatusOf } from './result.ts'

/** What is written at the end of a call, and its exit status. */
export interface Ending {
  readonly exitStatus: number
  /** The last JSON line. Absent where the call asked for text alone, as `--help` does. */
  readonly result?: { readonly status: string; readonly [field: string]: Json | undefined }
  readonly lines: readonly string[]
  readonly kind: 'result' | 'error'
}

/** The end of a call that gave a result. */
export const endingOf = (result: CliResult): Ending => ({
  exitStatus: exitStatusOf(result),
  result: { status: result.status, ...result.fields },
  lines: result.lines,
  kind: 'result',
})
