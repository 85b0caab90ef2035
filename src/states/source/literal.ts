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

/** How parts of a value are written in a way of their own; undefined where they are not. */
export interface OwnWays {
  readonly leaf?: (value: Json) => Document | undefined
  readonly field?: (key: string, value: Json) => readonly [key: string, value: Document] | undefined
}

/** A value as TypeScript writes it. It does not recurse. */
export function valueDocument(value: Json, { leaf, field: ownField }: OwnWays = {}): Document {
  const root: Document[] = []
  const pending: { readonly value: Json; readonly into: Document[] }[] = [{ value, into: root }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value: at, into } = next
    const own = leaf?.(at)
    if (own !== undefined) into.push(own)
    else if (typeof at === 'string') into.push(stringLiteral(at))
    else if (typeof at !== 'object' || at === null) into.push(JSON.stringify(at))
    else if (isList(at)) {
      const items = at.map((item) => {
        const part: Document[] = []
        pending.push({ value: item, into: part })
        return part
      })
      into.push(list(at, items, leaf))
    } else {
      const fields = Object.entries(at).map(([key, field]): Document => {
        const written = ownField?.(key, field)
        if (written !== undefined) return fieldDocument(...written)
        if (typeof field === 'string' && leaf?.(field) === undefined) return fieldDocument(key, stringLiteral(field))
        const part: Document[] = []
        pending.push({ value: field, into: part })
        return [keyLiteral(key), ': ', part]
      })
      into.push(bracketed('{', fields, '}', line))
    }
  }
  return root
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

/** Objects and lists in a list stand on lines of their own where there are several; numbers fill the lines. */
function list(values: readonly Json[], items: readonly Document[], leaf: OwnWays['leaf']): Document {
  const isLong = (value: Json): boolean => typeof value === 'object' && value !== null && Object.keys(value).length > 1
  const nested = values.length > 1 && values.every((value) => isLong(value) && leaf?.(value) === undefined)
  const separator = values.every((value) => typeof value === 'number') ? [',', group(line)] : [',', line]
  if (!nested) return bracketed('[', items, ']', softLine, separator)
  return group(['[', indented([softLine, joined(items, [',', line])]), trailingComma, softLine, ']'], true)
}
