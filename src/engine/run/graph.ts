import type { StateDefinition } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import type { ResumePoint } from '../redrive-point.ts'
import type { Soon } from '../soon.ts'
import type { Taken } from '../taken.ts'
import type { Branch } from './branch.ts'
import type { Routine } from './routine.ts'
import type { Visit } from './visit.ts'

/** A graph of states that can run, made of a definition, a branch or the processor of a Map. */
export interface Graph {
  /** Runs a branch through the graph, from its first state, or where a redrive goes on, to an end. */
  readonly run: (branch: Branch, input: Json, resume?: ResumePoint) => Routine<Json>
  /** One of its states, compiled. A broken definition may name anything as the next one. */
  readonly find: (name: unknown) => CompiledState | undefined
}

/** A state that can run. What its work throws as a Failure may be retried or caught. */
export type CompiledState = (DirectState | WaitingState) & {
  /** Where it stands in the definition: `/States/Read Report`. */
  readonly path: string
}

/** A state that waits for nothing but its expressions, and has no Retry and no Catch. */
export interface DirectState {
  readonly kind: 'direct'
  readonly definition: StateDefinition
  readonly work: (visit: Visit) => Soon<Outcome>
}

/** A state that waits: for time, a task, branches or iterations. */
export interface WaitingState {
  readonly kind: 'waiting'
  readonly definition: StateDefinition
  /** One attempt at the work of the state. */
  readonly work: (visit: Visit) => Routine<Outcome>
  /** What the state gives when one of its catchers takes a failure; undefined where it can have none. */
  readonly caught: ((visit: Visit, failure: CaughtFailure) => Soon<Outcome>) | undefined
  /** Recorded when the state ends with a failure of its own, caught or not. */
  readonly failedEvent?: 'MapStateFailed' | 'ParallelStateFailed'
}

export interface CaughtFailure {
  /** The index of the catcher that takes it. */
  readonly catcher: number
  readonly output: { readonly Error: string | null; readonly Cause: string | null }
}

/** What a state ends with. */
export interface Outcome {
  readonly output: Json
  /** The next state, or undefined where the graph ends here. */
  readonly next: string | undefined
  readonly assigned: Readonly<Record<string, Json>> | undefined
  /** The event that the state's exit follows, where it is not the one before. */
  readonly exitFollows: number | undefined
  /** The rule or catcher that led to it. */
  readonly taken?: Taken
}
