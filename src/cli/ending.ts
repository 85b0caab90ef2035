import { InvalidDefinitionError, type Json, type Problem, StepwrightError } from '../core/index.ts'
import { InterruptedError } from './interruption.ts'
import { errorLines, messageOf } from './render/error-lines.ts'
import { problemCount, problemLines } from './render/problem-lines.ts'
import type { Style } from './render/style.ts'
import { type CliResult, exitStatusOf } from './result.ts'
import { UsageError } from './usage-error.ts'

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

/** The end of a call that threw. */
export function endingOfError(error: unknown, style: Style): Ending {
  // People were told at once, when the call was interrupted.
  if (error instanceof InterruptedError) {
    return { exitStatus: error.exitStatus, result: { status: 'INTERRUPTED' }, lines: [], kind: 'error' }
  }
  if (error instanceof InvalidDefinitionError) {
    const { message, problems } = error
    const summary = problems.length > 1 ? [`${style.red('error:')} ${message} (${problemCount(problems)})`] : []
    return {
      exitStatus: 2,
      result: { status: 'INVALID', error: errorFields(error), problems: problems.map(problemFields) },
      lines: [...problemLines(problems, style), ...summary],
      kind: 'error',
    }
  }
  const wrongCall = error instanceof UsageError
  return {
    exitStatus: wrongCall ? 2 : 1,
    result: { status: wrongCall ? 'INVALID' : 'FAILED', error: errorFields(error) },
    lines: errorLines(error, style),
    kind: 'error',
  }
}

/** An error as a field of the result. */
export function errorFields(error: unknown): { readonly [field: string]: Json } {
  const code =
    error instanceof StepwrightError ? error.code : error instanceof UsageError ? 'USAGE' : error instanceof Error ? error.name : 'ERROR'
  const hint = error instanceof StepwrightError || error instanceof UsageError ? error.hint : undefined
  const evidence = error instanceof StepwrightError && error.evidence.length > 0 ? error.evidence : undefined
  return {
    code,
    message: messageOf(error),
    ...(hint === undefined ? {} : { hint }),
    ...(evidence === undefined ? {} : { evidence }),
  }
}

/** A problem as JSON: `source` is `{ file, line, column }`. */
export const problemFields = ({ source, owner, ...problem }: Problem): { readonly [field: string]: Json } => ({
  ...problem,
  ...(owner === undefined ? {} : { owner }),
  ...(source === undefined ? {} : { source: { ...source } }),
})
