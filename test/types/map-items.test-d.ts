import { describe, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { add, literal, merge, orElse, type Reference, readItems, stateMachine, text } from '../../src/index.ts'

const begin = () =>
  stateMachine('Machine', {
    input: z.object({
      id: z.string(),
      total: z.number(),
      lines: z.array(z.object({ price: z.number() })),
      extra: z.array(z.string()).optional(),
    }),
  })

const same = <F>(flow: F): F => flow

describe('what a Map works on', () => {
  test('an array that is computed', () => {
    begin().map(
      'Each',
      ({ input }) => input.lines,
      (each) => each.pass('Read', { output: ({ input }) => add(input.price, 1) }),
    )
    begin().map('Each', { items: ({ input }) => input.lines, select: ({ item, index }) => ({ price: item.price, index }) }, (each) =>
      each.pass('Read', { output: ({ input }) => add(input.price, input.index) }),
    )
  })

  test('an array that is written there', () => {
    begin()
      .map(
        'Each',
        () => [1, 2, 3],
        (each) => each.pass('Read', { output: ({ input }) => add(input, 1) }),
      )
      .pass('Then', { output: ({ input }) => ({ first: orElse(input[0], 0) }) })
    begin().map(
      'Each',
      {
        items: ({ input }) => [
          { name: 'a', total: input.total },
          { name: input.id, total: 1 },
        ],
        select: ({ item }) => merge(item, { more: 1 }),
      },
      (each) =>
        each.pass('Read', {
          output: ({ input, context }) => {
            expectTypeOf(input.name).toEqualTypeOf<Reference<string>>()
            return text`${input.name} ${add(input.total, input.more)} ${context.Map.Item.Value.name}`
          },
        }),
    )
    begin().map(
      'Each',
      () => literal([1, 2]),
      (each) => each.pass('Read', { output: ({ input }) => add(input, 1) }),
    )
    begin().distributedMap(
      'Each',
      () => ['a', 'b'],
      (each) => each.pass('Read', { output: ({ input }) => text`${input}` }),
    )
  })

  test('an array without items has iterations, too: they are never run', () => {
    begin().map(
      'Each',
      () => [],
      (each) => each.pass('Read'),
    )
  })

  test('what is no array is one mistake, not two', () => {
    begin().map(
      'Each',
      // @ts-expect-error a text is no array
      ({ input }) => input.id,
      (each) => each.pass('Read'),
    )
  })

  test('nothing else', () => {
    // @ts-expect-error a number is no array
    begin().map('Each', () => 1, same)
    // @ts-expect-error nor is a text
    begin().map('Each', ({ input }) => input.id, same)
    // @ts-expect-error it may be absent
    begin().map('Each', ({ input }) => input.extra, same)
    // @ts-expect-error one of the items may be absent
    begin().map('Each', ({ input }) => [input.extra], same)
    // @ts-expect-error a date is no JSON
    begin().map('Each', () => [new Date(0)], same)
    // @ts-expect-error only a distributed Map has a reader
    begin().map('Each', () => readItems.objects({ bucket: 'b' }), same)
    begin().map(
      'Each',
      () => ['a'],
      // @ts-expect-error the items are texts
      (each) => each.pass('Read', { output: ({ input }) => add(input, 1) }),
    )
  })
})
