import { jsonataExpression, quotas } from '../asl/index.ts'
import { isJsonObject, type Json } from '../core/index.ts'

/** What a field may hold: how to tell, and how to say it. */
export interface ValueKind {
  readonly is: (value: Json) => boolean
  readonly expected: string
  /** A JSONata state may compute it: `{% … %}`. */
  readonly computable?: true
}

/** Text that a template fills in before the service sees it: nothing can be said of it here. */
export const hasPlaceholder = (text: string): boolean => /\$\{|\{\{|<[A-Za-z]/.test(text)

export const isJsonata = (value: Json): value is string => typeof value === 'string' && jsonataExpression(value) !== undefined

const isOpen = (value: Json): boolean => typeof value === 'string' && hasPlaceholder(value)

/** `99,999,999`. The first use of `toLocaleString` costs more than all checks of a small definition. */
const grouped = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')

const integer = (least: number, most: number): ValueKind => ({
  is: (value) => isOpen(value) || (Number.isInteger(value) && Number(value) >= least && Number(value) <= most),
  expected: `a whole number from ${grouped(least)} to ${grouped(most)}`,
  computable: true,
})

const oneOf = (...values: readonly string[]): ValueKind => ({
  is: (value) => typeof value === 'string' && (values.includes(value) || hasPlaceholder(value)),
  expected: values.map((value) => `"${value}"`).join(' or '),
})

/** RFC 3339, in the profile that the service reads: `2030-01-31T12:00:00Z`. */
const timestamp = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

function isTimestamp(text: string): boolean {
  const [, year, month, day] = timestamp.exec(text) ?? []
  if (year === undefined) return false
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

export const any: ValueKind = { is: () => true, expected: 'any JSON' }
export const text: ValueKind = { is: (value) => typeof value === 'string', expected: 'a string' }
export const someText: ValueKind = { is: (value) => typeof value === 'string' && value !== '', expected: 'a string that is not empty' }
export const bool: ValueKind = { is: (value) => typeof value === 'boolean', expected: 'true or false' }
export const object: ValueKind = { is: isJsonObject, expected: 'an object' }
export const array: ValueKind = { is: Array.isArray, expected: 'an array' }
export const filledArray: ValueKind = { is: (value) => Array.isArray(value) && value.length > 0, expected: 'an array that is not empty' }
export const graphs: ValueKind = {
  is: (value) => Array.isArray(value) && value.length > 0 && value.every(isJsonObject),
  expected: 'an array of objects that is not empty',
}
export const pathText: ValueKind = { is: (value) => typeof value === 'string' || value === null, expected: 'a path or null' }
export const objectOrJsonata: ValueKind = {
  is: (value) => isJsonObject(value) || isOpen(value),
  expected: "an object, or a JSONata expression '{% … %}'",
  computable: true,
}
export const arrayOrJsonata: ValueKind = {
  is: (value) => Array.isArray(value) || isOpen(value),
  expected: "an array, or a JSONata expression '{% … %}'",
  computable: true,
}
export const queryLanguage = oneOf('JSONPath', 'JSONata')
export const stateType = oneOf('Task', 'Wait', 'Pass', 'Succeed', 'Fail', 'Choice', 'Parallel', 'Map')
export const jitter = oneOf('FULL', 'NONE')
export const seconds = integer(1, 99_999_999)
export const wait = integer(0, 99_999_999)
export const count = integer(0, Number.MAX_SAFE_INTEGER)
export const attempts = integer(0, 99_999_999)
export const maxDelay = integer(1, 31_622_399)
export const percentage: ValueKind = {
  is: (value) => isOpen(value) || (typeof value === 'number' && value >= 0 && value <= 100),
  expected: 'a number from 0 to 100',
  computable: true,
}
export const backoff: ValueKind = {
  is: (value) => isOpen(value) || (typeof value === 'number' && value >= 1),
  expected: 'a number that is at least 1.0',
}
export const positive = integer(1, Number.MAX_SAFE_INTEGER)
export const batchBytes = integer(1, quotas.payloadBytes)
export const mode = oneOf('INLINE', 'DISTRIBUTED')
export const executionType = oneOf('STANDARD', 'EXPRESS')
export const inputType = oneOf('CSV', 'JSON', 'JSONL', 'MANIFEST', 'PARQUET')
export const headerLocation = oneOf('FIRST_ROW', 'GIVEN')
export const delimiter = oneOf('COMMA', 'PIPE', 'SEMICOLON', 'SPACE', 'TAB')
export const outputType = oneOf('JSON', 'JSONL')
export const transformation = oneOf('NONE', 'COMPACT', 'FLATTEN')

/** One of these calls of S3, in any partition. */
const callOfS3 = (...actions: readonly string[]): ValueKind => ({
  is: (value) => isOpen(value) || (typeof value === 'string' && new RegExp(`^arn:[^:]+:states:::s3:(?:${actions.join('|')})$`).test(value)),
  expected: actions.map((action) => `"arn:aws:states:::s3:${action}"`).join(' or '),
})

export const readerResource = callOfS3('getObject', 'listObjectsV2')
export const writerResource = callOfS3('putObject')

const instant = (computed: boolean): ValueKind => ({
  is: (value) => typeof value === 'string' && ((computed && isJsonata(value)) || hasPlaceholder(value) || isTimestamp(value)),
  expected: "an RFC 3339 timestamp such as '2030-01-31T12:00:00Z'",
})

/** An instant; a JSONata state may compute it, any other must write it. */
export const instants: Readonly<Record<'JSONata' | 'JSONPath', ValueKind>> = { JSONata: instant(true), JSONPath: instant(false) }
