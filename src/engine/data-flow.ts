import type { Json } from '../core/index.ts'
import type { CaughtFailure, Outcome } from './run/graph.ts'
import type { Visit } from './run/visit.ts'
import type { Soon } from './soon.ts'

/** How data goes through a state; there is one for each query language. */
export interface DataFlow {
  /** What the fields of the state read from: in JSONPath, the input after InputPath. */
  readonly data: (visit: Visit) => Json
  /** What the work of the state gets: after InputPath and Parameters, or Arguments. */
  readonly arguments: (visit: Visit) => Soon<Json>
  /** What the state gives, once its work is done. */
  readonly finish: (visit: Visit, result: Json, next: string | undefined) => Soon<Outcome>
  /** What of some data leaves the state: in JSONPath, what OutputPath selects. */
  readonly output: (data: Json, visit: Visit) => Json
  /** What the state gives when the catcher of that index takes a failure. */
  readonly caught: (visit: Visit, failure: CaughtFailure) => Soon<Outcome>
}
