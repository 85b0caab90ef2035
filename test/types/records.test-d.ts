import { describe, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { type Filled } from '../../src/expressions/index.ts'
import {
  add,
  at,
  type Expression,
  eq,
  exists,
  ifNull,
  ifPresent,
  isNull,
  isNumber,
  isPresent,
  literal,
  lookup,
  orElse,
  type Reference,
  stateMachine,
  when,
} from '../../src/index.ts'

const begin = () =>
  stateMachine('Machine', {
    input: z.object({
      prices: z.record(z.string(), z.number()),
      lines: z.record(z.string(), z.object({ sku: z.string(), pieces: z.array(z.number()) })),
      loose: z.looseObject({ id: z.string(), note: z.string().optional() }),
      fixed: z.record(z.enum(['a', 'b']), z.number()),
      sure: z.number(),
      anything: z.unknown(),
    }),
  })

type Input = Parameters<NonNullable<NonNullable<Parameters<ReturnType<typeof begin>['pass']>[1]>['output']>>[0]['input']

describe('a field of a record may be absent', () => {
  test('it needs a default', () => {
    // @ts-expect-error there may be no such price
    begin().pass('Read', { output: ({ input }) => ({ price: input.prices.apple }) })
    // @ts-expect-error nor is it a number that can be added to
    begin().pass('Read', { output: ({ input }) => ({ more: add(input.prices.apple, 1) }) })
    begin()
      .pass('Read', { output: ({ input }) => ({ price: orElse(input.prices.apple, 0) }) })
      .pass('Use', { output: ({ input }) => add(input.price, 1) })
  })

  test('with or without noUncheckedIndexedAccess it is the same type', () => {
    expectTypeOf<NonNullable<Input['prices'][string]>>().toEqualTypeOf<Reference<number | undefined>>()
  })

  test('whatever asks whether it is there takes it', () => {
    begin().pass('Ask', {
      output: ({ input: { prices } }) => ({
        present: ifPresent(prices.apple, (price) => add(price, 1), 0),
        notNull: ifNull(prices.apple, 0),
        kinds: when(isNumber(prices.apple), 1, 2),
        same: eq(prices.apple, 1),
        there: [exists(prices.apple), isPresent(prices.apple), isNull(prices.apple)],
      }),
    })
  })

  test('what is further in, too', () => {
    // @ts-expect-error there may be no such line
    begin().pass('Read', { output: ({ input }) => ({ sku: input.lines.first?.sku }) })
    begin().pass('Read', { output: ({ input }) => ({ sku: orElse(input.lines.first?.sku, '') }) })
  })

  test('the same as lookup and at say it', () => {
    expectTypeOf(lookup(literal({ a: 1 }), 'a')).toEqualTypeOf<Reference<1 | undefined>>()
    begin().pass('Look', { output: ({ input }) => ({ price: orElse(lookup(input.prices, 'apple'), 0) }) })
    // @ts-expect-error there may be no such price
    begin().pass('Look', { output: ({ input }) => ({ price: lookup(input.prices, 'apple') }) })
    // @ts-expect-error nor so many pieces
    begin().pass('Look', { output: ({ input }) => ({ piece: at(orElse(input.lines.first?.pieces, []), 3) }) })
  })

  test('one that a type names is there', () => {
    begin().pass('Read', { output: ({ input }) => ({ id: input.loose.id, a: input.fixed.a, note: orElse(input.loose.note, '') }) })
    // @ts-expect-error it is optional
    begin().pass('Read', { output: ({ input }) => ({ note: input.loose.note }) })
    // @ts-expect-error a record of two names has no third
    begin().pass('Read', { output: ({ input }) => ({ c: orElse(input.fixed.c, 0) }) })
  })
})

describe('what cannot be given on says why', () => {
  test('what nobody has described needs a schema', () => {
    expectTypeOf<Filled<Expression<unknown>>>().toExtend<`Nobody said what this is${string}`>()
    // @ts-expect-error z.unknown() says nothing
    begin().pass('Read', { output: ({ input }) => input.anything })
    // @ts-expect-error nor within an object
    begin().pass('Read', { output: ({ input }) => ({ it: input.anything }) })
    // @ts-expect-error nor what a looseObject does not name
    begin().pass('Read', { output: ({ input }) => ({ it: input.loose.other }) })
  })

  test('what may be absent needs a default', () => {
    expectTypeOf<Filled<Expression<string | undefined>>>().toExtend<`This may be absent${string}`>()
    expectTypeOf<Filled<undefined>>().toExtend<`This may be undefined${string}`>()
    expectTypeOf<Filled<Date>>().toExtend<`This is no JSON${string}`>()
    expectTypeOf<Filled<Expression<string>>>().toEqualTypeOf<Expression<string>>()
  })
})
