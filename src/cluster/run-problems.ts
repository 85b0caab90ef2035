import type { Problem } from '../core/index.ts'
import { programProblems } from './program-options.ts'
import type { ToldRun } from './run-task.ts'

/** What is wrong with a run, each problem with the place of the call. */
export function runProblems({ options, source }: ToldRun, commands: readonly string[] | undefined): readonly Problem[] {
  const problems = programProblems('', options, commands)
  const place = problems.length === 0 ? undefined : source()
  return place === undefined ? problems : problems.map((problem) => ({ ...problem, source: place }))
}
