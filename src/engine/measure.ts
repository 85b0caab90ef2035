import type { Json } from '../core/index.ts'
import { utf8Length } from './utf8.ts'

/** The most bytes that a character takes in JSON text: a control character is written as six. */
const perCharacter = 6

/** More bytes than a number, or a comma with a colon, ever take. */
const perValue = 26

/**
 * Tells whether a value is no longer than so many bytes of JSON text, and nested no deeper than so many levels. It
 * writes nothing out, stops as soon as it knows, and does not recurse.
 */
export function measure(value: Json, bytes: number, depth: number): 'fits' | 'too long' | 'too deep' {
  const roughly = walk(value, bytes, depth, atMost)
  return roughly === 'too long' ? walk(value, bytes, depth, exactly) : roughly
}

/** The bytes of a text, a plain value, and what stands between the parts of an array or object. */
interface Ruler {
  readonly text: (text: string) => number
  readonly value: (value: null | boolean | number) => number
  readonly separator: number
}

const atMost: Ruler = { text: (text) => text.length * perCharacter + 2, value: () => perValue, separator: 2 }
const exactly: Ruler = { text: (text) => utf8Length(JSON.stringify(text)), value: (value) => JSON.stringify(value).length, separator: 1 }

function walk(root: Json, bytes: number, depth: number, ruler: Ruler): 'fits' | 'too long' | 'too deep' {
  let left = bytes
  const values: Json[] = [root]
  const levels: number[] = [0]
  for (let value = values.pop(); value !== undefined; value = values.pop()) {
    const level = levels.pop() ?? 0
    if (typeof value === 'string') left -= ruler.text(value)
    else if (typeof value !== 'object' || value === null) left -= ruler.value(value)
    else {
      if (level >= depth) return 'too deep'
      const before = values.length
      if (Array.isArray(value)) {
        left -= Math.max(0, value.length - 1) + 2
        if (left < 0) return 'too long'
        for (const item of value) values.push(item)
      } else {
        left -= 1
        for (const [name, field] of Object.entries(value)) {
          left -= ruler.text(name) + ruler.separator + 1
          values.push(field)
        }
        if (values.length === before) left -= 1
      }
      for (let count = values.length - before; count > 0; count -= 1) levels.push(level + 1)
    }
    if (left < 0) return 'too long'
  }
  return 'fits'
}
