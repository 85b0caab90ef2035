import type { MapState } from '../../asl/index.ts'
import { isJsonObject, type Json } from '../../core/index.ts'
import type { Routine } from '../run/routine.ts'
import type { compileBatcher } from './batcher.ts'
import { type ChildInputs, type Inputs, oneByOne } from './child-inputs.ts'
import { itemsOf } from './item-source.ts'
import type { ItemList } from './keyed-items.ts'

interface Inspected extends Omit<Inputs, 'source'> {
  readonly state: MapState
  readonly items: ItemList
  readonly batcher: ReturnType<typeof compileBatcher> | undefined
}

/** Shows what the iterations of a Map would get, step by step, as far as the state makes anything of its items. */
export function* inspectInputs({ state, items, batcher, ...inputs }: Inspected): Routine<void> {
  const { visit } = inputs
  if (pointsToItems(state)) visit.inspect?.('afterItemsPointer', [...items])
  if (state.ItemSelector !== undefined || state.Parameters !== undefined) {
    visit.inspect?.('afterItemSelector', yield* all(oneByOne({ ...inputs, source: itemsOf(items) })))
  }
  if (batcher !== undefined) visit.inspect?.('afterItemBatcher', yield* all(yield* batcher({ ...inputs, source: itemsOf(items) })))
}

function* all(next: ChildInputs): Routine<readonly Json[]> {
  const inputs: Json[] = []
  for (let child = yield* next(); child !== undefined; child = yield* next()) inputs.push(child.input)
  return inputs
}

const pointsToItems = ({ ItemReader: reader }: MapState): boolean =>
  isJsonObject(reader) && isJsonObject(reader.ReaderConfig) && reader.ReaderConfig.ItemsPointer !== undefined
