import { z } from 'zod'
import {
  and,
  contains,
  eq,
  exists,
  gt,
  gte,
  includes,
  isNull,
  literal,
  lt,
  lte,
  matches,
  neq,
  not,
  or,
  stateMachine,
  toMilliseconds,
  verbatim,
} from '../../../src/index.ts'

const Data = z.object({
  text: z.string(),
  other: z.string(),
  number: z.number(),
  limit: z.number(),
  flag: z.boolean(),
  due: z.string(),
  later: z.string(),
  nothing: z.null(),
  note: z.string().optional(),
})

/** Every comparison of a Choice in JSONPath, with a constant and with another path. */
export const comparisons = stateMachine('Every comparison', { input: Data, queryLanguage: 'JSONPath' })
  .choice('Text', (choose) =>
    choose
      .when(
        ({ input }) => or(eq(input.text, 'a'), lt(input.text, 'b'), lte(input.text, 'c'), gt(input.text, 'd'), gte(input.text, 'e')),
        (flow) => flow.succeed('A constant'),
      )
      .when(
        ({ input }) =>
          and(
            neq(input.text, input.other),
            or(lt(input.text, input.other), lte(input.text, input.other), gt(input.text, input.other), gte(input.text, input.other)),
          ),
        (flow) => flow.succeed('Another text'),
      )
      .when(
        ({ input }) =>
          and(matches(input.text, 'log-*.txt'), not(contains(input.text, '*')), includes(literal<string[]>(['x', 'y']), input.text)),
        (flow) => flow.succeed('A pattern'),
      )
      .otherwise((flow) => flow),
  )
  .choice('Number', (choose) =>
    choose
      .when(
        ({ input }) => or(eq(input.number, 1), lt(input.number, 2), lte(input.number, 3), gt(input.number, 4), gte(input.number, 5)),
        (flow) => flow.succeed('A number'),
      )
      .when(
        ({ input }) => and(eq(input.number, input.limit), lt(input.number, input.limit)),
        (flow) => flow.succeed('Another number'),
      )
      .otherwise((flow) => flow),
  )
  .choice('Time', (choose) =>
    choose
      .when(
        ({ input }) =>
          or(
            eq(toMilliseconds(input.due), toMilliseconds('2030-01-01T00:00:00Z')),
            lt(toMilliseconds(input.due), toMilliseconds('2030-01-02T00:00:00Z')),
            lte(toMilliseconds(input.due), toMilliseconds('2030-01-03T00:00:00Z')),
            gt(toMilliseconds(input.due), toMilliseconds('2030-01-04T00:00:00Z')),
            gte(toMilliseconds(input.due), toMilliseconds('2030-01-05T00:00:00Z')),
          ),
        (flow) => flow.succeed('A time'),
      )
      .when(
        ({ input }) =>
          or(
            eq(toMilliseconds(input.due), toMilliseconds(input.later)),
            lt(toMilliseconds(input.due), toMilliseconds(input.later)),
            lte(toMilliseconds(input.due), toMilliseconds(input.later)),
            gt(toMilliseconds(input.due), toMilliseconds(input.later)),
            gte(toMilliseconds(input.due), toMilliseconds(input.later)),
          ),
        (flow) => flow.succeed('Another time'),
      )
      .when(
        () => verbatim<boolean>({ Variable: '$.due', IsTimestamp: true }),
        (flow) => flow.succeed('Any time'),
      )
      .otherwise((flow) => flow),
  )
  .choice('The rest', (choose) =>
    choose
      .when(
        ({ input }) => and(input.flag, eq(input.flag, true), not(exists(input.note)), isNull(input.nothing)),
        (flow) => flow.succeed('All of it'),
      )
      .noOtherwise(),
  )
  .end()
