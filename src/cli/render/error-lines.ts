import { StepwrightError } from '../../core/index.ts'
import { UsageError } from '../usage-error.ts'
import { plainText } from './plain-text.ts'
import type { Style } from './style.ts'

/** An error as people read it: what happened, what was seen, what to do. A fault of the program shows its stack. */
export function errorLines(error: unknown, style: Style): string[] {
  const title = `${style.red('error:')} ${plainText(messageOf(error))}`
  if (error instanceof UsageError) return [title, ...hintLines(error.hint, style)]
  if (error instanceof StepwrightError) {
    return [title, ...error.evidence.map((line) => `  ${style.dim('│')} ${plainText(line)}`), ...hintLines(error.hint, style)]
  }
  return [title, ...(isAnswer(error) ? [] : stackLines(error, style))]
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error))

const hintLines = (hint: string | undefined, style: Style): string[] => (hint === undefined ? [] : [`  ${style.cyan('→')} ${hint}`])

/** What an AWS service answered needs no stack: its message says what is wrong. */
const isAnswer = (error: unknown): boolean => error instanceof Error && '$fault' in error

const stackLines = (error: unknown, style: Style): string[] =>
  error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 6).map((line) => style.dim(line)) : []
