import type { Json } from '../../core/index.ts'
import { type Routine, settled } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'
import type { ItemInput } from './item-input.ts'
import type { ItemSource } from './item-source.ts'

/** What one child execution gets: its input, and how many items are in it. */
export interface ChildInput {
  readonly input: Json
  readonly items: number
}

/** Gives the input of the next child execution, or undefined when there is no more. */
export type ChildInputs = () => Routine<ChildInput | undefined>

/** What the inputs of child executions are made of. */
export interface Inputs {
  readonly visit: Visit
  readonly data: Json
  readonly itemInput: ItemInput
  readonly source: ItemSource
}

/** Each item in a child execution of its own. */
export const oneByOne = ({ visit, data, itemInput, source }: Inputs): ChildInputs =>
  function* () {
    const item = yield* source()
    return item === undefined ? undefined : { input: yield* settled(itemInput(visit, data, item)), items: 1 }
  }
