import type { Json } from '../../core/index.ts'
import { errorNames, Failure } from '../failure.ts'
import type { Branch } from './branch.ts'
import type { CompiledState } from './graph.ts'
import { pause } from './pause.ts'
import type { Routine } from './routine.ts'
import { runState } from './run-state.ts'

/** States that a branch goes through before others get their turn, and the milliseconds that so many take at least. */
const turn = { states: 1_000, milliseconds: 10_000 }

/**
 * Brings a branch through a graph. On a clock that stands still a branch that never waits takes its time as well: one
 * that goes round for ever reaches the execution's timeout.
 */
export function* runGraph(branch: Branch, input: Json, startAt: string, find: (name: string) => CompiledState | undefined): Routine<Json> {
  const { clock } = branch.run.host
  let [data, name, passed, since] = [input, startAt, 0, clock.now()]
  for (;;) {
    const state = find(name)
    if (state === undefined) throw new Failure(errorNames.runtime, `The state '${name}' does not exist.`, { terminal: true })
    const outcome = yield* runState(branch, name, state, data)
    if (outcome.next === undefined) return outcome.output
    data = outcome.output
    name = outcome.next
    passed += 1
    if (passed % turn.states === 0) {
      if (clock.now() === since) yield* pause(clock, turn.milliseconds)
      else yield (resume) => resume()
      since = clock.now()
    }
  }
}
