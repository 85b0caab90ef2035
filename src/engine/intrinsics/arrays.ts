import { quotas } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import { sameJson } from '../same-json.ts'
import { ArgumentFault } from './argument-fault.ts'
import { array, integer } from './arguments.ts'

type Given = readonly Json[]

export const arrayContains = (given: Given): Json => array(given, 0).some((item) => sameJson(item, given[1] ?? null))

export function arrayGetItem(given: Given): Json {
  const [items, index] = [array(given, 0), integer(given, 1)]
  const item = index < 0 ? undefined : items[index]
  if (item === undefined) throw new ArgumentFault(`The index ${index} is out of range for an array of ${items.length} items.`)
  return item
}

export const arrayLength = (given: Given): Json => array(given, 0).length

/** The items in groups of so many; the last may be shorter. */
export function arrayPartition(given: Given): Json {
  const [items, size] = [array(given, 0), integer(given, 1)]
  if (size <= 0) throw new ArgumentFault('The chunk size must be a positive integer.')
  return Array.from({ length: Math.ceil(items.length / size) }, (_, chunk) => items.slice(chunk * size, (chunk + 1) * size))
}

/** The numbers from the first up to the second, step by step. */
export function arrayRange(given: Given): Json {
  const [first, last, step] = [integer(given, 0), integer(given, 1), integer(given, 2)]
  if (step === 0) throw new ArgumentFault('The increment must not be zero.')
  const length = Math.max(0, Math.floor((last - first) / step) + 1)
  if (length > quotas.rangeItems) throw new ArgumentFault(`The range must not have more than ${quotas.rangeItems} items.`)
  return Array.from({ length }, (_, index) => first + index * step)
}

/** The items without those that stood before, in order. */
export function arrayUnique(given: Given): Json {
  const seen = new Map<string, Json[]>()
  return array(given, 0).filter((item) => {
    const alike = seen.get(JSON.stringify(shape(item))) ?? []
    if (alike.some((other) => sameJson(other, item))) return false
    seen.set(JSON.stringify(shape(item)), [...alike, item])
    return true
  })
}

/** Something small that is the same for values that are the same. */
function shape(item: Json): Json {
  if (typeof item !== 'object' || item === null) return item
  return Array.isArray(item) ? [item.length] : { names: Object.keys(item).sort() }
}
