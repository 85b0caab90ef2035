import type { Retrier } from '../../asl/index.ts'
import { Failure } from '../failure.ts'
import { checkOutcome } from './check-outcome.ts'
import type { CompiledState, Outcome, WaitingState } from './graph.ts'
import { pause } from './pause.ts'
import { mayRetry, retryDelay, takenBy } from './retry.ts'
import { type Routine, settled } from './routine.ts'
import { recordEvaluation } from './state-events.ts'
import { catchersOf, retriersOf } from './takers.ts'
import type { Visit } from './visit.ts'

/** Does the work of a state, again where a retrier takes its failure, until it is done, caught or failed for good. */
export function* runRetried(visit: Visit, state: CompiledState & WaitingState, enteredAfter: number): Routine<Outcome> {
  const { clock, random, onTaken } = visit.branch.run.host
  let attempts: Map<Retrier, number> | undefined
  for (;;) {
    try {
      const outcome = yield* state.work(visit)
      checkOutcome(visit, outcome)
      return outcome
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure
      recordEvaluation(visit, failure, enteredAfter)
      const retriers = retriersOf(state.definition)
      const index = takenBy(retriers, failure)
      const retrier = retriers[index]
      attempts ??= new Map()
      const before = retrier === undefined ? 0 : (attempts.get(retrier) ?? 0)
      if (retrier === undefined || !mayRetry(retrier, before)) return yield* settled(caught(visit, state, failure))
      attempts.set(retrier, before + 1)
      yield* pause(clock, retryDelay(retrier, before, random))
      onTaken?.({ kind: 'retrier', path: `${state.path}/Retry[${index}]` })
      visit.retryCount = (visit.retryCount ?? 0) + 1
      visit.taskToken = undefined
      visit.resume = undefined
    }
  }
}

async function caught(visit: Visit, state: CompiledState & WaitingState, failure: Failure): Promise<Outcome> {
  const { branch } = visit
  if (state.failedEvent !== undefined && !failure.terminal) branch.run.history.record(branch, state.failedEvent)
  const catcher = takenBy(catchersOf(state.definition), failure)
  if (catcher < 0 || state.caught === undefined) throw failure
  const outcome = await state.caught(visit, { catcher, output: failure.output })
  checkOutcome(visit, outcome)
  return { ...outcome, taken: { kind: 'catcher', path: `${state.path}/Catch[${catcher}]` } }
}
