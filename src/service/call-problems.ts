import type { Problem } from '../core/index.ts'
import type { Graph } from '../states/index.ts'
import type { StepResult } from '../template/index.ts'
import { statesIn } from './states-in.ts'

/** How a step checks the calls that are made of it. */
export type CheckCall = NonNullable<StepResult<unknown>['checkCall']>

/** What steps find wrong with the calls that the states of a machine make of them. */
export function callProblems(graph: Graph, checks: readonly CheckCall[]): readonly Problem[] {
  if (checks.length === 0) return []
  return [...statesIn(graph)].flatMap(({ state, path }) =>
    state.kind === 'task'
      ? checks.flatMap((check) => check(state.action).map((problem) => ({ ...problem, path: `${path}${problem.path}` })))
      : [],
  )
}
