import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'

/** How many arrays and objects may stand in one another in one expression: whoever parses it recurses. */
const deepest = 50

/** An object that stands in a constant of its own. */
export interface Part {
  readonly name: string
  readonly value: JsonObject
}

/** The objects that stand too deep in a value for one expression to hold it, each before those that it stands in. */
export function deepParts(value: JsonObject, name: string): readonly Part[] {
  const found: JsonObject[] = []
  const pending: { readonly value: Json; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value: at } = next
    if (typeof at !== 'object' || at === null) continue
    const inside = Object.values<Json>(at)
    const isPart = next.depth >= deepest && isJsonObject(at) && inside.some((inner) => typeof inner === 'object' && inner !== null)
    if (isPart) found.push(at)
    const depth = isPart ? 1 : next.depth + 1
    for (const inner of inside) pending.push({ value: inner, depth })
  }
  return found.reverse().map((part, index) => ({ name: `${name}Part${index + 1}`, value: part }))
}
