import { StepwrightError } from '../../core/index.ts'
import { UsageError } from '../usage-error.ts'
import { plainText } from './plain-text.ts'
import type { Style } from './style.ts'

/**
 * An error as people read it: what happened, what was seen, what to do; in one line where nothing was seen. A fault of the
 * program shows its stack.
 */
export function errorLines(error: unknown, style: Style): string[] {
  const title = `${style.red('error:')} ${plainText(messageOf(error))}`
  if (!(error instanceof UsageError || error instanceof StepwrightError))
    return [title, ...(isAnswer(error) ? [] : stackLines(error, style))]
  const evidence = error instanceof StepwrightError ? error.evidence : []
  if (error.hint === undefined) return [title, ...evidenceLines(evidence, style)]
  if (evidence.length === 0) return [`${title}${/[.!?]$/.test(title) ? '' : '.'} ${error.hint}`]
  return [title, ...evidenceLines(evidence, style), `  ${style.cyan('→')} ${error.hint}`]
}

const evidenceLines = (evidence: readonly string[], style: Style): string[] =>
  evidence.map((line) => `  ${style.dim('│')} ${plainText(line)}`)

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error))

/** What an AWS service answered needs no stack: its message says what is wrong. */
const isAnswer = (error: unknown): error is Error => error instanceof Error && '$fault' in error

const stackLines = (error: unknown, style: Style): string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .slice(1)
        .filter((line) => !/\bnode_modules\b|\(node:|at node:/.test(line))
        .slice(0, 5)
        .map((line) => style.dim(line))
    : []
