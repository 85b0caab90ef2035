/* oxlint-disable typescript/no-misused-spread -- references are made to be spread: `{ ...input, total: 1 }` */
import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/core/index.ts'
import {
  absolute,
  add,
  and,
  append,
  at,
  base64Decode,
  base64Encode,
  ceil,
  concat,
  contains,
  distinct,
  divide,
  eq,
  exists,
  filter,
  floor,
  fromMilliseconds,
  gt,
  gte,
  hash,
  ifPresent,
  includes,
  isAfter,
  isBefore,
  isNull,
  join,
  keys,
  length,
  literal,
  lookup,
  lowercase,
  lt,
  lte,
  map,
  matches,
  max,
  merge,
  min,
  modulo,
  multiply,
  neq,
  not,
  or,
  orElse,
  parseJson,
  partition,
  power,
  random,
  range,
  raw,
  reference,
  replace,
  reverse,
  round,
  sort,
  split,
  stringify,
  substring,
  substringAfter,
  substringBefore,
  subtract,
  sum,
  text,
  textLength,
  toMilliseconds,
  toNumber,
  trim,
  uppercase,
  when,
} from '../../src/expressions/index.ts'
import { compiled, evaluated } from './evaluate.ts'

interface Line {
  readonly sku: string
  readonly price: number
  readonly tags: readonly string[]
}

interface Order {
  readonly id: string
  readonly total: number
  readonly paid: boolean
  readonly note?: string
  readonly nothing: null
  readonly lines: readonly Line[]
  readonly none: readonly Line[]
  readonly one: readonly number[]
  readonly nested: readonly (readonly number[])[]
  readonly prices: { readonly [sku: string]: number }
  readonly json: string
  readonly 'odd name': { readonly 'a`b': string; readonly and: string; readonly '0x': string }
}

const order = reference<Order>({ of: 'input' })
const input: Json = {
  id: 'o-1',
  total: 7,
  paid: true,
  nothing: null,
  lines: [
    { sku: 'b', price: 2.5, tags: ['x'] },
    { sku: 'a', price: 4.5, tags: [] },
  ],
  none: [],
  one: [5],
  nested: [[1, 2]],
  prices: { a: 1, b: 2 },
  json: '{"deep":{"list":[{"n":9}]}}',
  'odd name': { 'a`b': 'tick', and: 'word', '0x': 'digit' },
}

const cases: readonly (readonly [what: string, payload: unknown, gives: Json])[] = [
  ['a path', order.lines[1].sku, 'a'],
  ['a name that is no identifier', order['odd name'].and, 'word'],
  ['a name that begins with a digit', order['odd name']['0x'], 'digit'],
  ['a name with a back quote in it', order['odd name']['a`b'], 'tick'],
  ['an array of one stays an array', order.one, [5]],
  ['an empty array stays an array', order.none, []],
  ['an array in an array stays one', order.nested, [[1, 2]]],
  [
    'constants and expressions, mixed',
    { a: 1, b: [order.id, null, true], c: { d: order.total } },
    { a: 1, b: ['o-1', null, true], c: { d: 7 } },
  ],
  ['a constant that looks like an expression', { a: '{% $x %}' }, { a: '{% $x %}' }],
  ['a constant with every kind of quote', { a: text`${order.id}'"\\"\`\n%}` }, { a: 'o-1\'"\\"`\n%}' }],
  ['a constant with single quotes', { a: text`${order.id} isn't` }, { a: "o-1 isn't" }],
  ['gt', gt(order.total, 6), true],
  ['gte', gte(order.total, 7), true],
  ['lt', lt(order.id, 'o-2'), true],
  ['lte', lte(order.total, 6), false],
  ['eq', eq(order.id, 'o-1'), true],
  ['eq of what is absent', eq(order.note, 'x'), false],
  ['eq, deep', eq(order.lines[0].tags, ['x']), true],
  ['neq', neq(order.total, 7), false],
  ['and', and(gt(order.total, 1), order.paid), true],
  ['and of nothing', and(), true],
  ['or', or(gt(order.total, 10), not(order.paid), eq(order.id, 'o-1')), true],
  ['or of nothing', or(), false],
  ['operators in operators', and(or(order.paid, eq(order.total, 1)), not(gt(order.total, 10))), true],
  ['exists', exists(order.note), false],
  ['a null exists', exists(order.nothing), true],
  ['isNull', isNull(order.nothing), true],
  ['orElse of what is absent', orElse(order.note, 'none'), 'none'],
  ['orElse of what is there', orElse(order.lines[0].sku, 'none'), 'b'],
  ['orElse, then further in', orElse(order.lines[7], { sku: 'z', price: 0, tags: [] }).sku, 'z'],
  ['ifPresent', ifPresent(order.note, (note) => uppercase(note), 'none'), 'none'],
  ['ifPresent, there', ifPresent(order.lines[0], (line) => ({ sku: line.sku }), null), { sku: 'b' }],
  ['matches', matches(order.id, 'o-*'), true],
  ['matches the whole', matches(order.id, '-*'), false],
  ['matches marks as they are', matches('a.b*c/d', 'a.?\\**/d'), false],
  ['matches an escaped star', matches('a*c/(d)', 'a\\*c/(*)'), true],
  ['isBefore', isBefore('2030-01-01T00:00:00Z', '2030-01-01T02:00:00+01:00'), true],
  ['isAfter', isAfter('2030-01-01T00:00:00Z', '2030-01-01T02:00:00+01:00'), false],
  ['when', when(gt(order.total, 5), 'large', 'small'), 'large'],
  ['when in when', when(gt(order.total, 9), 'large', when(gt(order.total, 5), 'medium', 'small')), 'medium'],
  ['when in an operator', concat('a ', when(order.paid, 'paid', 'open'), ' order'), 'a paid order'],
  ['add', add(order.total, 1), 8],
  ['subtract, from the left', subtract(subtract(order.total, 1), 2), 4],
  ['subtract, from the right', subtract(order.total, subtract(5, 2)), 4],
  ['multiply before add', multiply(add(order.total, 1), 2), 16],
  ['divide', divide(order.total, 2), 3.5],
  ['modulo', modulo(order.total, 4), 3],
  ['absolute', absolute(subtract(1, order.total)), 6],
  ['floor', floor(divide(order.total, 2)), 3],
  ['ceil', ceil(divide(order.total, 2)), 4],
  ['round', round(divide(order.total, 3), 2), 2.33],
  ['power', power(order.total, 2), 49],
  ['toNumber', toNumber('12'), 12],
  ['concat', concat(order.id, ' ', order.total, ' ', order.paid), 'o-1 7 true'],
  ['concat of one number is a string', concat(order.total), '7'],
  ['concat of nothing', concat(), ''],
  ['text', text`Order ${order.id}: ${order.total}`, 'Order o-1: 7'],
  ['text of one number', text`${order.total}`, '7'],
  ['text without expressions', text`plain`, 'plain'],
  ['substring', substring(order.id, 0, 1), 'o'],
  ['substringBefore', substringBefore(order.id, '-'), 'o'],
  ['substringAfter', substringAfter(order.id, '-'), '1'],
  ['uppercase', uppercase(order.id), 'O-1'],
  ['lowercase', lowercase('ABC'), 'abc'],
  ['trim', trim('  a  b '), 'a b'],
  ['contains', contains(order.id, 'o'), true],
  ['split', split(order.id, '-'), ['o', '1']],
  ['split, then an item', split(order.id, '-')[1], '1'],
  ['join', join(split('a,b', ','), '+'), 'a+b'],
  ['replace', replace('a.a', '.', '-'), 'a-a'],
  ['textLength', textLength(order.id), 3],
  ['base64Encode', base64Encode('a'), 'YQ=='],
  ['base64Decode', base64Decode('YQ=='), 'a'],
  [
    'map',
    map(order.lines, (line) => ({ id: line.sku, cost: multiply(line.price, 2) })),
    [
      { id: 'b', cost: 5 },
      { id: 'a', cost: 9 },
    ],
  ],
  ['map over one item', map(order.one, (item) => add(item, 1)), [6]],
  ['map over none', map(order.none, (item) => item.sku), []],
  ['map to arrays', map(order.one, (item) => [item, orElse(order.lines[0].tags, [])]), [[5, ['x']]]],
  ['map over arrays', map(order.nested, (item) => item), [[1, 2]]],
  ['map with the index', map(order.lines, (line, index) => text`${index}${line.sku}`), ['0b', '1a']],
  ['map in map', map(order.lines, (line) => map(line.tags, (tag) => concat(line.sku, tag))), [['bx'], []]],
  ['filter to one', filter(order.lines, (line) => gt(line.price, 3)), [{ sku: 'a', price: 4.5, tags: [] }]],
  ['filter to none', filter(order.lines, (line) => gt(line.price, 30)), []],
  ['length', length(order.lines), 2],
  ['length of none', length(order.none), 0],
  ['at', at(order.lines, subtract(length(order.lines), 1)).sku, 'a'],
  ['append', append(order.one, order.none), [5]],
  ['sum', sum(map(order.lines, (line) => line.price)), 7],
  ['sum of none', sum(map(order.none, (line) => line.price)), 0],
  ['max', max(order.one), 5],
  ['min', min([3, 1, 2]), 1],
  ['distinct', distinct(literal([1, 1, 2])), [1, 2]],
  ['distinct of one', distinct(order.one), [5]],
  ['reverse', reverse(literal([1, 2])), [2, 1]],
  ['sort', sort(map(order.lines, (line) => line.sku)), ['a', 'b']],
  ['sort of one', sort(order.one), [5]],
  ['range', range(0, 4, 2), [0, 2, 4]],
  ['partition', partition(literal([1, 2, 3]), 2), [[1, 2], [3]]],
  ['includes', includes(order.one, 5), true],
  ['merge', merge(order.prices, { b: 3 }), { a: 1, b: 3 }],
  ['a spread', { ...order.prices, c: order.total }, { a: 1, b: 2, c: 7 }],
  ['a spread after fields', { b: 0, c: 0, ...order.prices }, { a: 1, b: 2, c: 0 }],
  ['two spreads', { ...order.prices, ...order.lines[0] }, { a: 1, b: 2, sku: 'b', price: 2.5, tags: ['x'] }],
  ['a spread further in', { list: [{ ...order.prices, nested: [[order.total]] }] }, { list: [{ a: 1, b: 2, nested: [[7]] }] }],
  ['lookup', lookup(order.prices, concat('', 'b')), 2],
  ['keys', keys(order.prices), ['a', 'b']],
  ['keys of one', keys(literal({ only: 1 })), ['only']],
  ['keys of none', keys(literal({})), []],
  ['parseJson', parseJson<{ deep: { list: { n: number }[] } }>(order.json).deep.list[0].n, 9],
  ['stringify', stringify({ a: order.total }), '{"a":7}'],
  ['hash', hash('a', 'MD5'), '0cc175b9c0f1b6a831c399e269772661'],
  ['toMilliseconds', toMilliseconds('1970-01-01T00:00:01Z'), 1000],
  ['fromMilliseconds', fromMilliseconds(1000), '1970-01-01T00:00:01.000Z'],
  ['raw', raw<number>('$sum($states.input.lines.price)'), 7],
  ['raw in an operator', multiply(raw<number>('1 + 2'), 2), 6],
  ['raw, further in', raw<{ a: number }>('{"a": 4}').a, 4],
  ['the context', reference<{ Name: string }>({ of: 'context' }, ['Execution']).Name, 'run-1'],
]

test.each(cases)('%s', async (_what, payload, gives) => {
  expect(await evaluated(Object(payload), input)).toEqual(gives)
})

test('a number of every seed is the same each time', async () => {
  expect(await evaluated(eq(random(7), random(7)))).toBe(true)
})

describe('what is written', () => {
  test.each<readonly [unknown, Json]>([
    [order.lines[0].sku, '{% $states.input.lines[0].sku %}'],
    [order['odd name'], '{% $states.input.`odd name` %}'],
    [gt(add(order.total, 1), 10), '{% $states.input.total + 1 > 10 %}'],
    [text`Order ${order.id}`, "{% 'Order ' & $states.input.id %}"],
    [map(order.lines, (line) => line.sku), '{% [$map($states.input.lines, function($item) { $item.sku })[]] %}'],
    [literal('constant'), 'constant'],
    [{ a: literal({ b: 1 }), left: undefined }, { a: { b: 1 } }],
  ])('%#', (payload, written) => {
    expect(compiled(payload)).toEqual(written)
  })

  test('a parameter does not hide a variable of the same name', () => {
    const item = reference<number>({ of: 'variable', name: 'item' })
    expect(compiled(map(order.one, (each) => add(each, item)))).toBe(
      '{% [$map($states.input.one, function($item2) { $item2 + $item })[]] %}',
    )
  })
})
