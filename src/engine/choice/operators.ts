import { isJsonObject, type Json } from '../../core/index.ts'
import { parseTimestamp } from '../timestamp.ts'

type Test = (value: Json, other: Json) => boolean
type Order = (left: number | string, right: number | string) => boolean

const orders: Readonly<Record<string, Order>> = {
  Equals: (left, right) => left === right,
  LessThan: (left, right) => left < right,
  GreaterThan: (left, right) => left > right,
  LessThanEquals: (left, right) => left <= right,
  GreaterThanEquals: (left, right) => left >= right,
}

const strings =
  (holds: Order): Test =>
  (value, other) =>
    typeof value === 'string' && typeof other === 'string' && holds(value, other)

const numbers =
  (holds: Order): Test =>
  (value, other) =>
    typeof value === 'number' && typeof other === 'number' && holds(value, other)

const timestamps =
  (holds: Order): Test =>
  (value, other) => {
    const [left, right] = [timeOf(value), timeOf(other)]
    return left !== undefined && right !== undefined && holds(left, right)
  }

const timeOf = (value: Json): number | undefined => (typeof value === 'string' ? parseTimestamp(value) : undefined)

/** The comparisons of Choice rules, by name. Each also exists with `Path` behind its name. */
export const comparisons: ReadonlyMap<string, Test> = new Map<string, Test>([
  ...Object.entries(orders).flatMap(([name, holds]): [string, Test][] => [
    [`String${name}`, strings(holds)],
    [`Numeric${name}`, numbers(holds)],
    [`Timestamp${name}`, timestamps(holds)],
  ]),
  ['BooleanEquals', (value, other) => typeof value === 'boolean' && value === other],
])

/** The tests of what a value is, by name. */
export const typeTests: ReadonlyMap<string, (value: Json) => boolean> = new Map([
  ['IsNull', (value: Json) => value === null],
  ['IsString', (value: Json) => typeof value === 'string'],
  ['IsNumeric', (value: Json) => typeof value === 'number'],
  ['IsBoolean', (value: Json) => typeof value === 'boolean'],
  ['IsTimestamp', (value: Json) => timeOf(value) !== undefined],
  ['IsPresent', () => true],
])

/** Tells whether a text fits a StringMatches pattern: `*` stands for anything, `\*` for an asterisk. */
export function stringMatches(pattern: string): (value: Json) => boolean {
  const parts = [...pattern.matchAll(/\\([*\\])|(\*+)|([^*\\]+|\\)/g)]
  const literals: string[] = ['']
  for (const [, escaped, star, plain] of parts) {
    if (star !== undefined) literals.push('')
    else literals.push(`${literals.pop() ?? ''}${escaped ?? plain ?? ''}`)
  }
  return (value) => typeof value === 'string' && fits(value, literals)
}

/** Tells whether the literals stand in the text in this order, the first at its start and the last at its end. */
function fits(text: string, literals: readonly string[]): boolean {
  const [first = '', ...rest] = literals
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let from = first.length
  for (const literal of rest) {
    const at = text.indexOf(literal, from)
    if (at < 0) return false
    from = at + literal.length
  }
  return text.length - last.length >= from && text.endsWith(last)
}

export const isRule = (value: unknown): value is Readonly<Record<string, Json>> => isJsonObject(value)
