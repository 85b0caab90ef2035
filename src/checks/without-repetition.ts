import type { Problem } from '../core/index.ts'

/** What the builder says of the graph itself. */
const structure: ReadonlySet<string> = new Set(['DUPLICATE_STATE_NAME', 'MISSING_TRANSITION_TARGET', 'NO_STATES'])

/** What follows from it: a state that nothing leads to, or an end that is never reached. */
const consequences: ReadonlySet<string> = new Set(['ENDLESS_STATES', 'MISSING_END_STATE', 'UNREACHABLE_STATE'])

/**
 * The problems that were found first, and of the others what these do not tell: the same mistake is seen by several checks,
 * and a graph that does not hold together is seen by its consequences, too.
 *
 * @param first what the builder found.
 * @param others what the checks found in the definition that it built.
 */
export function withoutRepetition(first: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const told = new Set(first.map(mistake))
  const broken = first.some(({ code }) => structure.has(code))
  return [...first, ...others.filter((problem) => !told.has(mistake(problem)) && !(broken && consequences.has(problem.code)))]
}

const mistake = ({ code, path }: Problem): string => `${code} ${path}`
