import { isJsonObject, type Json } from '../core/index.ts'

const encoder = new TextEncoder()

/** Text that stands in JSON as it is. */
const plain = /^[ !#-[\]-~]*$/

const textBytes = (text: string): number => (plain.test(text) ? text.length + 2 : encoder.encode(JSON.stringify(text)).length)

/** The bytes of a value as JSON text. Nothing is written for the whole of it, so that it may be nested to any depth. */
export function jsonBytes(value: Json): number {
  let total = 0
  const open: Json[] = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') total += textBytes(next)
    else if (typeof next !== 'object' || next === null) total += String(next).length
    else {
      let parts = 0
      if (!isJsonObject(next)) {
        parts = next.length
        for (const item of next) open.push(item)
      } else {
        for (const name of Object.keys(next)) {
          const field = next[name]
          if (field === undefined) continue
          parts += 1
          total += textBytes(name) + 1
          open.push(field)
        }
      }
      total += 2 + Math.max(0, parts - 1)
    }
  }
  return total
}
