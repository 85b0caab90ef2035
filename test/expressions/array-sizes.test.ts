import { describe, expect, test } from 'vitest'
import type { Json, Problem } from '../../src/core/index.ts'
import {
  add,
  append,
  distinct,
  filter,
  gt,
  gte,
  ifPresent,
  keys,
  length,
  literal,
  map,
  orElse,
  Placeholders,
  parseJson,
  partition,
  range,
  reduce,
  reference,
  reverse,
  slice,
  sort,
  sortBy,
  split,
  stringify,
  toJsonPathPayload,
  values,
  when,
} from '../../src/expressions/index.ts'
import { only, outputOf } from '../engine/run.ts'
import { evaluated } from './evaluate.ts'

interface Sized {
  readonly count: number
  readonly list: readonly number[]
  readonly lists: readonly (readonly number[])[]
  readonly none: readonly number[]
  readonly text: string
  readonly fields: { readonly [name: string]: number }
}

const { count, list, lists, none, text, fields } = reference<Sized>({ of: 'input' })

/** What the cases read, with so many items. */
function sized(size: number): { readonly [Name in keyof Sized]: Json } {
  const items = Array.from({ length: size }, (_, index) => index + 1)
  return {
    count: size,
    list: items,
    lists: items.map((item) => [item]),
    none: [],
    text: items.join(','),
    fields: Object.fromEntries(items.map((item) => [`f${item}`, item])),
  }
}

/** What each gives for no item, for one, and for two: an array, always. */
const cases: readonly (readonly [what: string, list: unknown, none: Json, one: Json, two: Json])[] = [
  ['map', map(list, (item) => add(item, 1)), [], [2], [2, 3]],
  ['map to arrays', map(list, (item) => [item]), [], [[1]], [[1], [2]]],
  ['map to empty arrays', map(list, () => none), [], [[]], [[], []]],
  ['filter', filter(list, (item) => gt(item, 0)), [], [1], [1, 2]],
  ['filter of arrays', filter(lists, (item) => gt(length(item), 0)), [], [[1]], [[1], [2]]],
  ['append', append(none, list), [], [1], [1, 2]],
  ['append of arrays', append(lists, none), [], [[1]], [[1], [2]]],
  ['distinct', distinct(list), [], [1], [1, 2]],
  ['distinct of arrays', distinct(append(lists, lists)), [], [[1]], [[1], [2]]],
  ['sort', sort(list), [], [1], [1, 2]],
  ['sort of a new array', sort(filter(list, (item) => gte(item, 1))), [], [1], [1, 2]],
  ['sortBy', sortBy(lists, (item) => length(item)), [], [[1]], [[1], [2]]],
  ['reverse', reverse(list), [], [1], [2, 1]],
  ['reverse of arrays', reverse(lists), [], [[1]], [[2], [1]]],
  ['slice', slice(list, 0, 2), [], [1], [1, 2]],
  ['slice of arrays', slice(lists, 0), [], [[1]], [[1], [2]]],
  ['range', range(1, count), [], [1], [1, 2]],
  ['range in steps', range(1, count, 2), [], [1], [1]],
  ['range in an array', [range(1, count)], [[]], [[1]], [[1, 2]]],
  ['range, then map', map(range(1, count), (item) => add(item, 1)), [], [2], [2, 3]],
  ['range, then reverse', reverse(range(1, count)), [], [1], [2, 1]],
  ['range as text', parseJson(stringify(range(1, count))), [], [1], [1, 2]],
  ['partition', partition(list, 2), [], [[1]], [[1, 2]]],
  ['partition to ones', partition(list, 1), [], [[1]], [[1], [2]]],
  ['partition of arrays', partition(lists, 1), [], [[[1]]], [[[1]], [[2]]]],
  ['partition of a range', partition(range(1, count), 2), [], [[1]], [[1, 2]]],
  ['partition, then map', map(partition(list, 2), (part) => length(part)), [], [1], [2]],
  ['keys', keys(fields), [], ['f1'], ['f1', 'f2']],
  ['values', values(fields), [], [1], [1, 2]],
  [
    'reduce',
    reduce(
      list,
      (before, item) =>
        append(
          before,
          map(literal([0]), () => item),
        ),
      literal<readonly number[]>([]),
    ),
    [],
    [1],
    [1, 2],
  ],
  ['when', when(gt(count, 1), list, none), [], [], [1, 2]],
  ['orElse', orElse(list, [9]), [], [1], [1, 2]],
  ['ifPresent', ifPresent(list, (there) => there, [9]), [], [1], [1, 2]],
]

describe('what is typed an array is one', () => {
  test.each(cases)('%s', async (_what, payload, ...gives) => {
    const found = await Promise.all([0, 1, 2].map((size) => evaluated({ found: payload }, sized(size))))
    expect(found).toEqual(gives.map((given) => ({ found: given })))
  })

  test('split has one part at least', async () => {
    const found = await Promise.all([0, 1, 2].map((size) => evaluated({ found: split(text, ',') }, sized(size))))
    expect(found).toEqual([{ found: [''] }, { found: ['1'] }, { found: ['1', '2'] }])
  })
})

describe('in JSONPath, too', () => {
  const inJsonPath = (payload: unknown, input: Json): Promise<Json> => {
    const problems: Problem[] = []
    const context = {
      placeholders: new Placeholders(),
      path: '',
      data: 'input',
      report: (problem: Problem) => problems.push(problem),
    } as const
    const Parameters = toJsonPathPayload({ found: payload }, context)
    expect(problems).toEqual([])
    return outputOf(only({ Type: 'Pass', Parameters, End: true }), { input })
  }
  const sayable = ['distinct', 'range', 'range in steps', 'range in an array', 'partition', 'partition to ones', 'partition of a range']

  test.each(cases.filter(([what]) => sayable.includes(what)))('%s', async (_what, payload, ...gives) => {
    const found = await Promise.all([0, 1, 2].map((size) => inJsonPath(payload, sized(size))))
    expect(found).toEqual(gives.map((given) => ({ found: given })))
  })

  test('split leaves empty parts out', async () => {
    expect(await inJsonPath(split(text, ','), sized(0))).toEqual({ found: [] })
    expect(await inJsonPath(split(text, ','), sized(1))).toEqual({ found: ['1'] })
  })
})
