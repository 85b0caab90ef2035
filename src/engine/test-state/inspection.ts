import type { Json, JsonObject } from '../../core/index.ts'
import type { InspectionStep, Visit } from '../run/visit.ts'
import type { FoundState } from './find-state.ts'
import type { TestStateRequest } from './request.ts'

const unprocessed: readonly InspectionStep[] = ['afterResultSelector', 'afterResultPath']

/** What only the level TRACE shows. */
const wire: readonly InspectionStep[] = ['request', 'response']

/** Steps that the service does not show, by the type of the state. */
const hidden: Readonly<Record<string, readonly InspectionStep[]>> = {
  Parallel: ['afterInputPath', 'afterParameters', 'afterArguments'],
  Choice: unprocessed,
  Succeed: unprocessed,
  Wait: unprocessed,
}

/** Gathers what TestState shows of the data after each step. */
export class Inspection {
  readonly #hidden: readonly InspectionStep[]
  readonly #input: Json
  readonly #steps = new Map<string, Json>()

  constructor({ state }: FoundState, request: TestStateRequest) {
    this.#input = request.input === undefined ? {} : request.input
    this.#hidden = [...(hidden[state.Type] ?? []), ...(request.inspectionLevel === 'TRACE' ? [] : wire)]
  }

  add(step: InspectionStep, value: Json): void {
    if (!this.#hidden.includes(step)) this.#steps.set(step, value)
  }

  errorDetails(details: JsonObject): void {
    if (Object.keys(details).length > 0) this.#steps.set('errorDetails', details)
  }

  data(visit: Visit): JsonObject {
    const { variables } = visit.branch
    return {
      input: this.#input,
      ...Object.fromEntries(this.#steps),
      ...(Object.keys(variables).length === 0 ? {} : { variables }),
    }
  }
}
