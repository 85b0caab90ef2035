import { isJsonObject, type Json } from '../core/index.ts'

/** Tells whether two values are the same JSON, whatever the order of their fields. */
export function sameJson(left: Json, right: Json): boolean {
  const open: [Json, Json][] = [[left, right]]
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [one, other] = pair
    if (one === other) continue
    if (Array.isArray(one) && Array.isArray(other)) {
      if (one.length !== other.length) return false
      for (const [index, item] of one.entries()) open.push([item, other[index]])
    } else if (isJsonObject(one) && isJsonObject(other)) {
      const names = Object.keys(one)
      if (names.length !== Object.keys(other).length || !names.every((name) => Object.hasOwn(other, name))) return false
      for (const name of names) open.push([one[name] ?? null, other[name] ?? null])
    } else return false
  }
  return true
}
