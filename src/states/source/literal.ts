import type { Json } from '../../core/index.ts'
import { bracketed, type Document, group, indented, joined, line, softLine, trailingComma } from './document.ts'

/** A string as TypeScript writes it, in single quotes where those take no more escapes. */
export function stringLiteral(value: string): string {
  const body = JSON.stringify(value).slice(1, -1).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  if (value.split("'").length > value.split('"').length) return `"${body}"`
  return `'${body.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

/** The name of a field; `__proto__` in brackets, where it is a name as any other. */
export function keyLiteral(key: string): string {
  if (key === '__proto__') return "['__proto__']"
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : stringLiteral(key)
}

/** `key: value`; a text too long for the line stands on the next one. */
const fieldDocument = (key: string, value: Document): Document =>
  typeof value === 'string' && keyLiteral(key).length >= 5
    ? group([keyLiteral(key), ':', indented([line, value])])
    : [keyLiteral(key), ': ', value]

/** An object of fields that are written already; one field of many lines a line. */
export const objectDocument = (fields: readonly (readonly [key: string, value: Document])[]): Document =>
  bracketed(
    '{',
    fields.map(([key, value]) => fieldDocument(key, value)),
    '}',
    line,
  )

/** A value as TypeScript writes it. `leaf` may write a part of its own; graphs may stand as deep as memory reaches. */
export function valueDocument(value: Json, leaf: (value: Json) => Document | undefined = () => undefined): Document {
  const root: Document[] = []
  const pending: { readonly value: Json; readonly into: Document[] }[] = [{ value, into: root }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value: at, into } = next
    const own = leaf(at)
    if (own !== undefined) into.push(own)
    else if (typeof at === 'string') into.push(stringLiteral(at))
    else if (typeof at !== 'object' || at === null) into.push(JSON.stringify(at))
    else {
      const entries = Object.entries<Json>(at).map(([key, field]) => {
        if (!Array.isArray(at) && typeof field === 'string' && leaf(field) === undefined) return fieldDocument(key, stringLiteral(field))
        const part: Document[] = Array.isArray(at) ? [] : [keyLiteral(key), ': ']
        pending.push({ value: field, into: part })
        return part
      })
      into.push(Array.isArray(at) ? list(at, entries) : bracketed('{', entries, '}', line))
    }
  }
  return root
}

/** Objects and lists in a list stand on lines of their own where there are several; numbers fill the lines. */
function list(values: readonly Json[], items: readonly Document[]): Document {
  const nested = values.length > 1 && values.every((value) => typeof value === 'object' && value !== null && Object.keys(value).length > 1)
  const separator = values.every((value) => typeof value === 'number') ? [',', group(line)] : [',', line]
  if (!nested) return bracketed('[', items, ']', softLine, separator)
  return group(['[', indented([softLine, joined(items, [',', line])]), trailingComma, softLine, ']'], true)
}
