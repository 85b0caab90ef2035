import { expect, test } from 'vitest'
import type { Json } from '../../src/core/index.ts'
import { failureOf, machine, outputOf } from './run.ts'

const taken = (rule: object, input: Json): Promise<Json> =>
  outputOf(
    machine({
      StartAt: 'Choose',
      States: {
        Choose: { Type: 'Choice', Choices: [{ ...rule, Next: 'Yes' }], Default: 'No' },
        Yes: { Type: 'Pass', Result: true, End: true },
        No: { Type: 'Pass', Result: false, End: true },
      },
    }),
    { input },
  )

const v = '$.v'

test.each<[object, Json, boolean]>([
  [{ Variable: v, StringEquals: 'a' }, 'a', true],
  [{ Variable: v, StringLessThan: 'b' }, 'a', true],
  [{ Variable: v, StringGreaterThanEquals: 'b' }, 'a', false],
  [{ Variable: v, NumericEquals: 1 }, '1', false],
  [{ Variable: v, NumericLessThanEquals: 1 }, 1, true],
  [{ Variable: v, NumericGreaterThanPath: '$.other' }, 6, true],
  [{ Variable: v, BooleanEquals: true }, true, true],
  [{ Variable: v, TimestampLessThan: '2030-01-01T00:00:00Z' }, '2029-12-31T23:59:59+00:00', true],
  [{ Variable: v, TimestampEquals: '2030-01-01T01:00:00+01:00' }, '2030-01-01T00:00:00Z', true],
  [{ Variable: v, TimestampGreaterThan: '2030-01-01T00:00:00Z' }, 'not a time', false],
  [{ Variable: v, IsTimestamp: true }, '2030-01-01', false],
  [{ Variable: v, IsTimestamp: true }, '2030-01-01T00:00:00.123Z', true],
  [{ Variable: v, IsNull: true }, null, true],
  [{ Variable: v, IsNumeric: false }, 'x', true],
  [{ Variable: '$.gone', IsPresent: false }, 1, true],
  [{ Variable: '$.gone.deeper[3]', IsPresent: true }, 1, false],
  [{ Variable: v, StringMatches: 'log-*.txt' }, 'log-2030.txt', true],
  [{ Variable: v, StringMatches: '*a*b*' }, 'xxaxxb', true],
  [{ Variable: v, StringMatches: 'a*' }, 'ba', false],
  [{ Variable: v, StringMatches: 'a\\*b' }, 'a*b', true],
  [{ Variable: v, StringMatches: 'a\\*b' }, 'axb', false],
  [{ Variable: v, StringMatches: '*aa' }, 'a', false],
  [{ Not: { Variable: v, NumericEquals: 1 } }, 2, true],
  [
    {
      And: [
        { Variable: v, IsString: true },
        {
          Or: [
            { Variable: v, StringEquals: 'x' },
            { Variable: v, StringEquals: 'y' },
          ],
        },
      ],
    },
    'y',
    true,
  ],
])('%o of %o', async (rule, value, expected) => {
  expect(await taken(rule, { v: value, other: 5 })).toBe(expected)
})

test('a comparison with a field that is absent fails the execution', async () => {
  await expect(taken({ Variable: '$.gone', NumericEquals: 1 }, {})).rejects.toThrow(
    "Invalid path '$.gone': The choice state's condition path references an invalid value.",
  )
})

test('where no rule holds and there is no default, the error has a name of its own', async () => {
  const definition = machine({
    StartAt: 'Choose',
    States: { Choose: { Type: 'Choice', Choices: [{ Variable: v, IsNull: true, Next: 'End' }] }, End: { Type: 'Succeed' } },
  })
  expect(await failureOf(definition, { input: { v: 1 } })).toMatchObject({ error: 'States.NoChoiceMatched' })
})

test('JSONata: the first condition that holds wins, with its own Output and Assign', async () => {
  const definition = machine({
    QueryLanguage: 'JSONata',
    StartAt: 'Choose',
    States: {
      Choose: {
        Type: 'Choice',
        Choices: [
          { Condition: '{% $states.input.n > 10 %}', Next: 'End', Output: 'large', Assign: { size: 'L' } },
          { Condition: '{% $states.input.n > 5 %}', Next: 'End', Output: { n: '{% $states.input.n %}' }, Assign: { size: 'M' } },
        ],
        Default: 'End',
        Output: 'small',
        Assign: { size: 'S' },
      },
      End: { Type: 'Pass', Output: ['{% $size %}', '{% $states.input %}'], End: true },
    },
  })
  expect(await outputOf(definition, { input: { n: 20 } })).toEqual(['L', 'large'])
  expect(await outputOf(definition, { input: { n: 7 } })).toEqual(['M', { n: 7 }])
  expect(await outputOf(definition, { input: { n: 1 } })).toEqual(['S', 'small'])
})

test('JSONata: a condition must be a boolean', async () => {
  const definition = machine({
    QueryLanguage: 'JSONata',
    StartAt: 'Choose',
    States: { Choose: { Type: 'Choice', Choices: [{ Condition: '{% "yes" %}', Next: 'End' }], Default: 'End' }, End: { Type: 'Succeed' } },
  })
  expect(await failureOf(definition)).toMatchObject({
    error: 'States.QueryEvaluationError',
    cause: expect.stringContaining(
      `specified for the field 'Choices[0]/Condition' returned an unexpected result type. Expected 'boolean', but was 'string' for value: "yes"`,
    ),
  })
})
