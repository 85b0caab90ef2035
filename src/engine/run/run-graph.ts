import type { Json } from '../../core/index.ts'
import { errorNames, Failure } from '../failure.ts'
import type { ResumePoint } from '../redrive-point.ts'
import type { Branch } from './branch.ts'
import type { CompiledState } from './graph.ts'
import { pause } from './pause.ts'
import type { Routine } from './routine.ts'
import { runState } from './run-state.ts'

/** The states of a graph, ready to run. */
interface States {
  readonly startAt: string
  readonly find: (name: unknown) => CompiledState | undefined
}

/** States that a branch goes through before others get their turn, and the milliseconds that so many take at least. */
const turn = { states: 1_000, milliseconds: 10_000 }

/** The execution was ended by one who heard of what this branch does: it does nothing more. */
const never = (): void => undefined

/** The name of a state as it was given: what is no text, as JSON. */
const inWords = (name: unknown): string => (typeof name === 'string' ? name : JSON.stringify(name))

/**
 * Brings a branch through a graph. On a clock that stands still a branch that never waits takes its time as well: one
 * that goes round for ever reaches the execution's timeout.
 */
export function* runGraph(branch: Branch, input: Json, { startAt, find }: States, resume?: ResumePoint): Routine<Json> {
  const { history, host } = branch.run
  const { clock } = host
  let [data, name, passed, since] = [resume === undefined ? input : resume.input, resume?.name ?? startAt, 0, clock.now()]
  let from = resume
  if (from !== undefined) branch.variables = from.variables
  for (;;) {
    if (history.over) yield never
    const state = find(name)
    if (state === undefined) {
      branch.ahead = { name, input: data }
      throw new Failure(errorNames.runtime, `The state '${inWords(name)}' does not exist.`, { terminal: true })
    }
    const outcome = yield* runState(branch, name, state, data, from)
    from = undefined
    if (outcome.next === undefined) return outcome.output
    data = outcome.output
    name = outcome.next
    passed += 1
    if (passed % turn.states === 0) {
      branch.ahead = { name, input: data }
      if (clock.now() === since) yield* pause(clock, turn.milliseconds)
      else yield (resume) => resume()
      branch.ahead = undefined
      since = clock.now()
    }
  }
}
