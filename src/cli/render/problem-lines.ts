import { relative } from 'node:path'
import { isError, type Problem, sentence } from '../../core/index.ts'
import type { Style } from './style.ts'

/** Problems as people read them: what is wrong, where, and what to write instead. */
export function problemLines(problems: readonly Problem[], style: Style): string[] {
  return problems.flatMap((problem) => {
    const kind = isError(problem) ? style.red('error') : style.yellow('warning')
    const place = placeOf(problem)
    return [
      `${kind} ${style.dim(problem.code)} ${problem.message}`,
      ...(place === undefined ? [] : [`  at ${place}`]),
      `  ${style.cyan('→')} ${problem.hint}`,
    ]
  })
}

/** A problem in one line. */
export function problemLine(problem: Problem): string {
  const place = placeOf(problem)
  const message = place === undefined ? problem.message : `${problem.message.replace(/\.$/, '')} at ${place}`
  return `${sentence(message)} ${sentence(problem.hint)}`
}

/** Where a problem is; an option of the call is named in the message already. */
function placeOf({ owner, path, source }: Problem): string | undefined {
  if (path.startsWith('--')) return undefined
  if (source !== undefined && source.file === owner) return `${owner}:${source.line}:${source.column} ${path}`
  const place = [owner, path].filter((part) => part !== undefined && part !== '').join(' ')
  return source === undefined ? place : `${place} (${relative('', source.file)}:${source.line}:${source.column})`
}

/** `2 errors, 1 warning`. */
export function problemCount(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length
  const warnings = problems.length - errors
  return [count(errors, 'error'), count(warnings, 'warning')].filter((text) => text !== undefined).join(', ')
}

const count = (number: number, noun: string): string | undefined =>
  number === 0 ? undefined : `${number} ${noun}${number === 1 ? '' : 's'}`
