import type { Condition } from './compare.ts'
import { type Defined, Expression, type Filled, type Resolved } from './expression.ts'
import { lambda } from './lambda.ts'
import { call, callInto, type Operand, toNode } from './operand.ts'
import type { Reference } from './reference.ts'

export type List<T> = Expression<readonly T[]>
export type NewList<T> = Reference<readonly T[]>

/** What is made of each item of an array and its index, which begins with 0. */
export type Each<T, Made> = (item: Reference<T>, index: Reference<number>) => Made

const each = <T>(body: Each<T, unknown>): Expression<unknown> => lambda<T, number>('item', 'index', body)

/** A new array of what the callback makes of each item: `map(input.items, (item) => ({ id: item.id }))`. */
export const map = <T, V>(list: List<T>, callback: Each<T, V & Filled<V>>): Reference<readonly Resolved<V>[]> =>
  callInto<readonly Resolved<V>[]>('map', list, each(callback))

/** The items for which the callback's condition is true. */
export const filter = <T>(list: List<T>, callback: Each<T, Condition>): NewList<T> => callInto<readonly T[]>('filter', list, each(callback))

/** The number of items of an array. */
export const length = (list: Operand<readonly unknown[]>): Expression<number> => call('count', list)

/** The item at an index that is computed (0 is the first; negative counts from the end); absent where there is none. */
export const at = <T>(list: List<T>, index: Operand<number>): Reference<T | undefined> => callInto<T | undefined>('at', list, index)

/** Two arrays, one after the other. */
export const append = <A, B>(first: List<A>, second: List<B>): Expression<readonly (A | B)[]> => callInto('append', first, second)

/** The sum of an array of numbers. */
export const sum = (numbers: Operand<readonly number[]>): Expression<number> => call('sum', numbers)

/** The average of an array of numbers; absent where the array is empty. */
export const average = (numbers: Operand<readonly number[]>): Expression<number | undefined> => call('average', numbers)

/** The largest of an array of numbers; absent where the array is empty. */
export const max = (numbers: Operand<readonly number[]>): Expression<number | undefined> => call('max', numbers)

/** The smallest of an array of numbers; absent where the array is empty. */
export const min = (numbers: Operand<readonly number[]>): Expression<number | undefined> => call('min', numbers)

/** An array without repeated items. */
export const distinct = <T>(list: List<T>): NewList<T> => callInto<readonly T[]>('distinct', list)

/** An array backwards. */
export const reverse = <T>(list: List<T>): NewList<T> => callInto<readonly T[]>('reverse', list)

/** An array of numbers or strings, the smallest first. */
export const sort = <T extends number | string>(list: List<T>): NewList<T> => callInto<readonly T[]>('sort', list)

/** The whole numbers from `start` to `end`, both included, in steps; none where `end` is before `start`. */
export const range = (start: Operand<number>, end: Operand<number>, step: Operand<number> = 1): NewList<number> =>
  callInto<readonly number[]>('range', start, end, step)

/** An array in parts of at most `size` items. */
export const partition = <T>(list: List<T>, size: Operand<number>): NewList<readonly T[]> =>
  callInto<readonly (readonly T[])[]>('partition', list, size)

/** Whether an array holds a value. */
export const includes = <T extends Defined>(list: List<T>, item: Operand<NoInfer<T>>): Condition =>
  new Expression<boolean>({ kind: 'operator', operator: 'in', operands: [toNode(item), toNode(list)] })
