import type { CallSite, Problem } from '../core/index.ts'

/** A problem with its owner and place; what it says of them itself goes first. */
export function located(problem: Problem, owner: string, callSite: CallSite | undefined): Problem {
  const source = problem.source ?? callSite?.()
  return { owner, ...problem, ...(source === undefined ? {} : { source }) }
}
