import { type Each, filter, type List, length, type NewList } from './arrays.ts'
import { type Condition, eq, gt, gte, lt } from './compare.ts'
import type { Expression, Filled, Stored, Value } from './expression.ts'
import { lambda } from './lambda.ts'
import { and, not } from './logic.ts'
import { callInto, type Operand } from './operand.ts'
import type { Reference } from './reference.ts'

/** Whether the condition is true of at least one item. */
export const some = <T>(list: List<T>, condition: Each<T, Condition>): Condition => gt(length(filter(list, condition)), 0)

/** Whether the condition is true of every item; of none it is true. */
export const every = <T>(list: List<T>, condition: Each<T, Condition>): Condition =>
  eq(length(filter(list, (item, index) => not(condition(item, index)))), 0)

/** The first item of which the condition is true; absent where there is none. */
export const find = <T>(list: List<T>, condition: Each<T, Condition>): Reference<T | undefined> =>
  callInto<T | undefined>('at', filter(list, condition), 0)

/** The items from index `start` (0 is the first) up to, not including, `end`. */
export const slice = <T>(list: List<T>, start: Operand<number>, end?: Operand<number>): NewList<T> =>
  filter(list, (_, index) => (end === undefined ? gte(index, start) : and(gte(index, start), lt(index, end))))

/** An array in the order of what the callback makes of each item, the smallest first: `sortBy(input.lines, (line) => line.price)`. */
export const sortBy = <T, Key extends number | string>(list: List<T>, key: (item: Reference<T>) => Expression<Key>): NewList<T> =>
  callInto<readonly T[]>(
    'sort',
    list,
    lambda<T, T>('left', 'right', (left, right) => callInto<boolean>('after', key(left), key(right))),
  )

/** One value out of all items, from the first to the last: `reduce(input.lines, (total, line) => add(total, line.price), 0)`. */
export const reduce = <T, const Begin>(
  list: List<T>,
  next: (before: Reference<Stored<Begin>>, item: Reference<T>) => Value<Stored<Begin>>,
  begin: Begin & Filled<Begin>,
): Reference<Stored<Begin>> => callInto<Stored<Begin>>('reduce', list, lambda<Stored<Begin>, T>('before', 'item', next), begin)
