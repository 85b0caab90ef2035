import type { Json, JsonObject } from '../core/index.ts'
import type { CaughtFailure, Outcome } from './run/graph.ts'
import type { Routine } from './run/routine.ts'
import type { Visit } from './run/visit.ts'

/** How data goes through a state; there is one for each query language. */
export interface DataFlow {
  /** What the fields of the state read from: in JSONPath, the input after InputPath. */
  readonly data: (visit: Visit) => Json
  /** What the work of the state gets: after InputPath and Parameters, or Arguments. */
  readonly arguments: (visit: Visit) => Routine<Json>
  /** What the state gives, once its work is done. */
  readonly finish: (visit: Visit, result: Json) => Routine<Finished>
  /** What of some data leaves the state: in JSONPath, what OutputPath selects. */
  readonly output: (data: Json, visit: Visit) => Json
  /** What the state gives when the catcher of that index takes a failure. */
  readonly caught: (visit: Visit, failure: CaughtFailure) => Routine<Finished>
}

export interface Finished extends Pick<Outcome, 'output'> {
  readonly assigned: JsonObject | undefined
}
