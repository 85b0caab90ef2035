import type { Json } from '../../core/index.ts'
import { Failure } from '../failure.ts'
import type { ResumePoint } from '../redrive-point.ts'
import type { Branch } from './branch.ts'
import { checkOutcome } from './check-outcome.ts'
import type { CompiledState, Outcome } from './graph.ts'
import { type Routine, settled } from './routine.ts'
import { runRetried } from './run-retried.ts'
import { recordEntered, recordEvaluation, recordExited } from './state-events.ts'
import { newVisit } from './visit.ts'

/** Brings a branch through one state: in, its work, out. A redrive goes on in a state that was entered before. */
export function* runState(branch: Branch, name: string, state: CompiledState, input: Json, resume?: ResumePoint): Routine<Outcome> {
  const { Type: type } = state.definition
  const enteredAfter = branch.lastEventId
  const enteredEventId = resume?.enteredEventId ?? recordEntered(branch, type, name, input)
  if (resume?.enteredEventId === undefined) branch.run.host.onTaken?.({ kind: 'state', path: state.path })
  const visit = newVisit(branch, name, input, enteredEventId, state.kind === 'waiting' && state.caught !== undefined)
  visit.resume = resume
  branch.open = { type, name, input, enteredEventId, results: [], mapRun: undefined }
  let outcome: Outcome
  if (state.kind === 'waiting') outcome = yield* runRetried(visit, state, enteredAfter)
  else {
    try {
      const soon = state.work(visit)
      outcome = soon instanceof Promise ? yield* settled(soon) : soon
      checkOutcome(visit, outcome)
    } catch (failure) {
      if (failure instanceof Failure) recordEvaluation(visit, failure, enteredAfter)
      throw failure
    }
  }
  branch.open = undefined
  if (outcome.taken !== undefined) branch.run.host.onTaken?.(outcome.taken)
  if (outcome.assigned !== undefined) branch.variables = { ...branch.variables, ...outcome.assigned }
  recordExited(branch, type, name, outcome)
  return outcome
}
