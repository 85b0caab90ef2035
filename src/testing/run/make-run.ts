import type { ExecutionResult } from '../../engine/index.ts'
import type { Objects } from '../memory-objects.ts'
import { readSteps } from './read-steps.ts'
import { outcomeOf, type Recorder } from './recorder.ts'
import type { CalledTask, Run } from './run.ts'
import type { Step } from './step.ts'

export interface Made extends Pick<Run, 'machine' | 'warnings'> {
  readonly result: ExecutionResult
  readonly recorder: Recorder
  /** The calls of tasks: those that mocks answered, or those that the steps tell. */
  readonly callsIn: (steps: readonly Step[]) => readonly CalledTask[]
  readonly seconds: number
  readonly objects: Objects
}

/** What tests look at, made of what was written down. */
export function makeRun({ machine, warnings, result, recorder, callsIn, seconds, objects }: Made): Run {
  const steps = readSteps(recorder.happenings)
  const calls = callsIn(steps)
  const { events, children } = recorder
  return {
    machine,
    warnings,
    ...outcomeOf(result),
    visited: steps.map(({ state }) => state),
    steps,
    calls,
    callsOf: (task) => calls.filter((call) => call.task === task),
    attemptsOf: (state) => steps.filter((step) => step.state === state).length,
    events,
    children,
    seconds,
    objects,
  }
}
