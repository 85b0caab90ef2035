import type { Condition } from './compare.ts'
import { Expression, type Filled, type Read, type Resolved } from './expression.ts'
import { call, toNode } from './operand.ts'
import { computed, type Reference } from './reference.ts'

const fold = (operator: 'and' | 'or', conditions: readonly Condition[]): Condition => {
  const [first, ...rest] = conditions.map(toNode)
  if (first === undefined) return new Expression<boolean>(toNode(operator === 'and'))
  return new Expression<boolean>(rest.length === 0 ? first : { kind: 'operator', operator, operands: [first, ...rest] })
}

/** True where every condition is. */
export const and = (...conditions: readonly Condition[]): Condition => fold('and', conditions)

/** True where at least one condition is. */
export const or = (...conditions: readonly Condition[]): Condition => fold('or', conditions)

/** True where the condition is false. */
export const not = (condition: Condition): Condition => call('not', condition)

/** Whether a field that may be absent is there. A field that is there and null exists. */
export const exists = (value: Read<unknown>): Condition => call('exists', value)

/** Whether a field that may be absent or null holds a value. */
export const isPresent = (value: Read<unknown>): Condition =>
  new Expression<boolean>({ kind: 'operator', operator: '!=', operands: [toNode(value), toNode(null)] })

/** The value, or the default where the value is null or absent: `ifNull(error.Cause, '')`. */
export const ifNull = <T, const D>(value: Read<T>, defaultValue: D & Filled<D>): Reference<Exclude<T, undefined | null> | Resolved<D>> =>
  computed<Exclude<T, undefined | null> | Resolved<D>>({
    kind: 'when',
    condition: toNode(isPresent(value)),
    whenTrue: toNode(value),
    whenFalse: toNode(defaultValue),
  })

/** The value, or the default where the value is absent. A null is kept. */
export const orElse = <T, const D>(value: Read<T>, defaultValue: D & Filled<D>): Reference<Exclude<T, undefined> | Resolved<D>> =>
  computed<Exclude<T, undefined> | Resolved<D>>({
    kind: 'when',
    condition: toNode(exists(value)),
    whenTrue: toNode(value),
    whenFalse: toNode(defaultValue),
  })

/** What the callback makes of a value where it is there, the default where it is not: `ifPresent(input.due, (due) => …, null)`. */
export const ifPresent = <T, const V, const D>(
  value: Read<T>,
  whenPresent: (present: Reference<Exclude<T, undefined>>) => V & Filled<V>,
  defaultValue: D & Filled<D>,
): Reference<Resolved<V> | Resolved<D>> =>
  computed<Resolved<V> | Resolved<D>>({
    kind: 'when',
    condition: toNode(exists(value)),
    whenTrue: toNode(whenPresent(computed<Exclude<T, undefined>>(toNode(value)))),
    whenFalse: toNode(defaultValue),
  })

/** One of two values: `when(gt(total, 100), 'large', 'small')`. */
export const when = <const A, const B>(
  condition: Condition,
  whenTrue: A & Filled<A>,
  whenFalse: B & Filled<B>,
): Reference<Resolved<A> | Resolved<B>> =>
  computed<Resolved<A> | Resolved<B>>({
    kind: 'when',
    condition: toNode(condition),
    whenTrue: toNode(whenTrue),
    whenFalse: toNode(whenFalse),
  })

/** Whether a value is null. */
export const isNull = (value: Read<unknown>): Condition =>
  new Expression<boolean>({ kind: 'operator', operator: '=', operands: [toNode(value), toNode(null)] })
