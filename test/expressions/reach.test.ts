import { describe, expect, test } from 'vitest'
import {
  add,
  and,
  at,
  base64Decode,
  base64Encode,
  type Condition,
  distinct,
  endsWith,
  eq,
  exists,
  gt,
  gte,
  hash,
  includes,
  isBoolean,
  isNull,
  isNumber,
  isPresent,
  isText,
  isTimestamp,
  length,
  lt,
  lte,
  matches,
  merge,
  neq,
  not,
  or,
  Placeholders,
  parseJson,
  partition,
  random,
  randomInteger,
  range,
  reference,
  split,
  startsWith,
  stringify,
  text,
  toChoiceRule,
  toJsonataPayload,
  toJsonPathPayload,
  toMilliseconds,
  uuid,
} from '../../src/expressions/index.ts'

const input = reference<{
  a: string
  b: string
  n: number
  m: number
  yes: boolean
  list: readonly number[]
  x: { c: 1 }
  note?: string
}>({ of: 'input' })

/** A field of which the type says that it is there, and the data do not. */
const orNone = reference<string>({ of: 'input' }, ['note'])

const context = () => ({
  placeholders: new Placeholders(),
  path: '/States/A',
  data: 'input' as const,
  report: ({ message }: { readonly message: string }) => expect.fail(message),
})

describe('every intrinsic function can be called from a JSONPath state', () => {
  test.each([
    ["States.Array($.a, 'b')", [input.a, 'b']],
    ['States.ArrayPartition($.list, 2)', partition(input.list, 2)],
    ['States.ArrayContains($.list, $.n)', includes(input.list, input.n)],
    ['States.ArrayRange(1, $.n, 2)', range(1, input.n, 2)],
    ['States.ArrayGetItem($.list, $.n)', at(input.list, input.n)],
    ['States.ArrayLength($.list)', length(input.list)],
    ['States.ArrayUnique($.list)', distinct(input.list)],
    ['States.Base64Encode($.a)', base64Encode(input.a)],
    ['States.Base64Decode($.a)', base64Decode(input.a)],
    ["States.Hash($.a, 'SHA-256')", hash(input.a, 'SHA-256')],
    ['States.JsonMerge($.x, $.x, false)', merge(input.x, input.x)],
    ['States.StringToJson($.a)', parseJson<number>(input.a)],
    ['States.JsonToString($.x)', stringify(input.x)],
    ['States.MathRandom(1, $.n)', randomInteger(1, input.n)],
    ['States.MathAdd($.n, 1)', add(input.n, 1)],
    ["States.StringSplit($.a, ',')", split(input.a, ',')],
    ['States.UUID()', uuid()],
    ["States.Format('{} of {}', $.n, $.m)", text`${input.n} of ${input.m}`],
  ] as const)('%s', (written, value) => {
    expect(toJsonPathPayload({ it: value }, context())).toEqual({ 'it.$': written })
  })

  test('a separator of two characters is none for States.StringSplit', () => {
    const problems: string[] = []
    toJsonPathPayload({ it: split(input.a, ', ') }, { ...context(), report: ({ code }) => problems.push(code) })
    expect(problems).toEqual(['JSONPATH_CANNOT_SAY'])
  })
})

test.each([
  ['[$partition($states.input.list, 2)]', partition(input.list, 2)],
  ['[$range(1, 5, 2)]', range(1, 5, 2)],
  ["$hash($states.input.a, 'MD5')", hash(input.a, 'MD5')],
  ['$random(7)', random(7)],
  ['$uuid()', uuid()],
  ['$parse($states.input.a)', parseJson<number>(input.a)],
])('what AWS adds to JSONata can be called: %s', (written, value) => {
  expect(toJsonataPayload(value, context())).toBe(`{% ${written} %}`)
})

describe('every comparison of a JSONPath Choice can be said', () => {
  const times = (compare: typeof gt, other: string | typeof input.b) => compare(toMilliseconds(input.a), toMilliseconds(other))
  const time = '2030-01-31T12:00:00Z'
  test.each<readonly [string, Condition]>([
    ['And', and(gt(input.n, 1), input.yes)],
    ['Or', or(gt(input.n, 1), input.yes)],
    ['Not', not(input.yes)],
    ['BooleanEquals', input.yes],
    ['BooleanEqualsPath', eq(input.yes, input.yes)],
    ['IsBoolean', isBoolean(input.yes)],
    ['IsNull', isNull(input.a)],
    ['IsNumeric', isNumber(input.n)],
    ['IsPresent', exists(input.note)],
    ['IsString', isText(input.a)],
    ['IsTimestamp', isTimestamp(input.a)],
    ['NumericEquals', eq(input.n, 1)],
    ['NumericEqualsPath', eq(input.n, input.m)],
    ['NumericGreaterThan', gt(input.n, 1)],
    ['NumericGreaterThanPath', gt(input.n, input.m)],
    ['NumericGreaterThanEquals', gte(input.n, 1)],
    ['NumericGreaterThanEqualsPath', gte(input.n, input.m)],
    ['NumericLessThan', lt(input.n, 1)],
    ['NumericLessThanPath', lt(input.n, input.m)],
    ['NumericLessThanEquals', lte(input.n, 1)],
    ['NumericLessThanEqualsPath', lte(input.n, input.m)],
    ['StringEquals', neq(input.a, 'x')],
    ['StringEqualsPath', eq(input.a, input.b)],
    ['StringGreaterThan', gt(input.a, 'x')],
    ['StringGreaterThanPath', gt(input.a, input.b)],
    ['StringGreaterThanEquals', gte(input.a, 'x')],
    ['StringGreaterThanEqualsPath', gte(input.a, input.b)],
    ['StringLessThan', lt(input.a, 'x')],
    ['StringLessThanPath', lt(input.a, input.b)],
    ['StringLessThanEquals', lte(input.a, 'x')],
    ['StringLessThanEqualsPath', lte(input.a, input.b)],
    ['StringMatches', matches(input.a, 'x*')],
    ['TimestampEquals', eq(toMilliseconds(input.a), toMilliseconds(time))],
    ['TimestampEqualsPath', eq(toMilliseconds(input.a), toMilliseconds(input.b))],
    ['TimestampGreaterThan', times(gt, time)],
    ['TimestampGreaterThanPath', times(gt, input.b)],
    ['TimestampGreaterThanEquals', times(gte, time)],
    ['TimestampGreaterThanEqualsPath', times(gte, input.b)],
    ['TimestampLessThan', times(lt, time)],
    ['TimestampLessThanPath', times(lt, input.b)],
    ['TimestampLessThanEquals', times(lte, time)],
    ['TimestampLessThanEqualsPath', times(lte, input.b)],
  ])('%s', (operator, condition) => {
    expect(JSON.stringify(toChoiceRule(condition, context()))).toContain(`"${operator}":`)
  })

  test('Sparta fault: Is* operators take a boolean', () => {
    expect(toChoiceRule(isText(input.a), context())).toEqual({
      And: [
        { Variable: '$.a', IsPresent: true },
        { Variable: '$.a', IsString: true },
      ],
    })
  })

  test('Sparta fault: nested And, Or and Not', () => {
    expect(toChoiceRule(not(and(or(input.yes, not(input.yes)), gt(input.n, 1))), context())).toEqual({
      Not: {
        And: [
          { Or: [{ Variable: '$.yes', BooleanEquals: true }, { Not: { Variable: '$.yes', BooleanEquals: true } }] },
          { Variable: '$.n', NumericGreaterThan: 1 },
        ],
      },
    })
  })

  test('what is absent neither equals nor differs, as in JSONata', () => {
    const present = { Variable: '$.note', IsPresent: true }
    expect(toChoiceRule(neq(orNone, 'x'), context())).toEqual({ And: [present, { Not: { Variable: '$.note', StringEquals: 'x' } }] })
    expect(toChoiceRule(isPresent(input.note), context())).toEqual({ And: [present, { Not: { Variable: '$.note', IsNull: true } }] })
  })

  test('texts that begin and end with marks as they are', () => {
    expect(toChoiceRule(startsWith(input.a, 'a*'), context())).toEqual({ Variable: '$.a', StringMatches: 'a\\**' })
    expect(toChoiceRule(endsWith(input.a, '.txt'), context())).toEqual({ Variable: '$.a', StringMatches: '*.txt' })
  })
})
