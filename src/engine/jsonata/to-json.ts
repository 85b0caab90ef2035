import type { Json } from '../../core/index.ts'

/** What an expression gives that is no JSON: a function. */
export class Unsupported extends Error {}

/**
 * The plain JSON of what JSONata gave: its sequences are marked arrays, its objects have no prototype, and it can give
 * functions. A number that JSON cannot write becomes its name as text: `"Infinity"`.
 *
 * @param known values that are plain JSON already; they are not copied.
 */
export function toJson(value: unknown, known: () => readonly unknown[]): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : String(value)
  return typeof value === 'object' ? copy(value, known()) : unsupported()
}

function copy(value: object, known: readonly unknown[]): Json {
  if (isKnown(value, known)) return value
  if (Array.isArray(value)) return value.map((item: unknown) => (item === undefined ? null : toJson(item, () => known)))
  if ('_jsonata_lambda' in value || '_jsonata_function' in value) return unsupported()
  const fields: [string, Json][] = []
  for (const [name, field] of Object.entries(value)) if (field !== undefined) fields.push([name, toJson(field, () => known)])
  return Object.fromEntries(fields)
}

const isKnown = (value: object, known: readonly unknown[]): value is Readonly<Record<string, Json>> => known.includes(value)

function unsupported(): never {
  throw new Unsupported()
}
