import type { Json } from '../../core/index.ts'
import type { Clock } from '../clock.ts'
import type { MapItem } from '../run/branch.ts'
import { held } from '../run/held.ts'
import { type Routine, settled } from '../run/routine.ts'
import { KeyedItems } from './keyed-items.ts'

/** Gives the next item, or undefined when there is no more. */
export type ItemSource = () => Routine<MapItem | undefined>

/** The items of an array, of an object, or of anything that gives values one by one. */
export function itemsOf(values: Iterable<Json>): ItemSource {
  if (values instanceof KeyedItems) {
    const items = values.entries.map(([Key, Value], Index) => ({ Index, Key, Value })).values()
    return () => settled(items.next().value)
  }
  const iterator = values[Symbol.iterator]()
  let index = 0
  return () => {
    const next = iterator.next()
    if (next.done === true) return settled(undefined)
    index += 1
    return settled({ Index: index - 1, Value: next.value })
  }
}

/** The items of something that has to wait for more. */
export function itemsOfPages(pages: AsyncIterator<readonly Json[]>, clock: Clock): ItemSource {
  let page: readonly Json[] = []
  let [at, index] = [0, 0]
  return function* () {
    while (at >= page.length) {
      const next = yield* held(clock, () => pages.next())
      if (next.done === true) return undefined
      page = next.value
      at = 0
    }
    at += 1
    index += 1
    return { Index: index - 1, Value: page[at - 1] ?? null }
  }
}

/** No more than so many items; 0 stands for all. */
export function atMost(most: number, source: ItemSource): ItemSource {
  if (most === 0) return source
  let given = 0
  return function* () {
    if (given >= most) return undefined
    given += 1
    return yield* source()
  }
}
