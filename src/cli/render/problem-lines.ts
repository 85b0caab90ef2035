import { relative } from 'node:path'
import { isError, type Problem } from '../../core/index.ts'
import type { Style } from './style.ts'

/** Problems as people read them: what is wrong, where, and what to write instead. */
export function problemLines(problems: readonly Problem[], style: Style): string[] {
  return problems.flatMap((problem) => {
    const kind = isError(problem) ? style.red('error') : style.yellow('warning')
    const place = [problem.owner, problem.path].filter((part) => part !== undefined && part !== '').join(' ')
    return [
      `${kind} ${style.dim(problem.code)} ${problem.message}`,
      `  at ${place}${problem.source === undefined ? '' : ` (${relative('', problem.source.file)}:${problem.source.line}:${problem.source.column})`}`,
      `  ${style.cyan('→')} ${problem.hint}`,
    ]
  })
}

/** `2 errors, 1 warning`. */
export function problemCount(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length
  const warnings = problems.length - errors
  return [count(errors, 'error'), count(warnings, 'warning')].filter((text) => text !== undefined).join(', ')
}

const count = (number: number, noun: string): string | undefined =>
  number === 0 ? undefined : `${number} ${noun}${number === 1 ? '' : 's'}`
