import { InvalidDefinitionError, type Json, StepwrightError } from '../core/index.ts'
import type { Ending } from './ending.ts'
import { InterruptedError } from './interruption.ts'
import { problemFields } from './problem-fields.ts'
import { errorLines, messageOf } from './render/error-lines.ts'
import { problemCount, problemLines } from './render/problem-lines.ts'
import type { Style } from './render/style.ts'
import { UsageError } from './usage-error.ts'

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
function errorFields(error: unknown): { readonly [field: string]: Json } {
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
