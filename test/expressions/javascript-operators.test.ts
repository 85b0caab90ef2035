/* oxlint-disable typescript/no-misused-spread, typescript/restrict-template-expressions, typescript/no-base-to-string, typescript/no-for-in-array, typescript/restrict-plus-operands -- what must fail is written here as somebody would write it */
import { describe, expect, test } from 'vitest'
import { add, and, type Condition, eq, gt, merge, Placeholders, reference, toJsonataPayload, when } from '../../src/expressions/index.ts'

const input = reference<{ total: number; other: number; name: string; paid: boolean; lines: readonly { price: number }[] }>({ of: 'input' })

const use = (...values: readonly unknown[]): number => values.length

describe('an operator of JavaScript on a reference', () => {
  test.each<readonly [string, () => unknown]>([
    ['a template literal', () => `${input.name}`],
    // @ts-expect-error a reference is no number
    ['+ with a number', () => input.total + 1],
    ['+ with a text', () => `total: ${input.total}`],
    // @ts-expect-error a reference is no number
    ['-', () => input.total - 1],
    // oxlint-disable-next-line typescript/no-unsafe-unary-minus
    ['unary -', () => -input.total],
    // @ts-expect-error a reference is no number
    ['>', () => input.total > 1],
    ['> between two', () => input.total > input.other],
    // @ts-expect-error a reference and a text have nothing in common
    ['== with a text', () => input.name == 'a'],
    ['String()', () => String(input.name)],
    // @ts-expect-error a reference is no number
    ['Math', () => Math.round(input.total)],
    // @ts-expect-error a reference is no index
    ['an index', () => ['a', 'b'][input.total]],
    ['JSON.stringify', () => JSON.stringify(input)],
    ['JSON.stringify around it', () => JSON.stringify({ name: input.name })],
    ['JSON.stringify of what is computed', () => JSON.stringify([add(input.total, 1)])],
    ['an expression in a template literal', () => `${add(input.total, 1)}`],
    [
      'for of',
      () => {
        // @ts-expect-error its items are not known
        for (const line of input.lines) use(line)
      },
    ],
    // @ts-expect-error its items are not known
    ['a spread into an array', () => [...input.lines]],
    // @ts-expect-error its items are not known
    ['a spread into a call', () => use(...input.lines)],
    // @ts-expect-error its items are not known
    ['Array.from', () => Array.from(input.lines)],
  ])('%s: throws, with what to write instead', (_, mistake) => {
    expect(mistake).toThrow(expect.objectContaining({ code: 'EXPRESSION_USED_AS_VALUE', hint: expect.stringContaining('gt(…)') }))
  })

  test.each<readonly [named: string, () => unknown]>([
    ['input.name', () => `${input.name}`],
    ['input.lines', () => JSON.stringify(input.lines)],
    ['input.lines.0.price', () => JSON.stringify({ deep: [input.lines[0].price] })],
    ['input', () => JSON.stringify(input)],
    ['An expression', () => JSON.stringify(add(input.total, 1))],
  ])('the message says what it is: %s', (named, mistake) => {
    expect(mistake).toThrow(`${named} is not known before the state machine runs.`)
  })

  test.each<readonly [string, () => unknown]>([
    // @ts-expect-error a reference to an array has no methods
    ['.map()', () => input.lines.map((line: unknown) => line)],
    // @ts-expect-error a reference to a text has no methods
    ['.toUpperCase()', () => input.name.toUpperCase()],
  ])('%s: is no function', (_, mistake) => {
    expect(mistake).toThrow(TypeError)
  })

  test('.length is none of an array: it does not compile', () => {
    // @ts-expect-error write length(input.lines)
    void input.lines.length
  })

  test('what JavaScript decides by itself is no condition: it does not compile', () => {
    // @ts-expect-error `!` asks whether the reference is there, which it always is
    const negated: Condition = !input.paid
    // @ts-expect-error `===` compares with the reference itself
    const same: Condition = input.total === input.other
    // @ts-expect-error a constant is none, either
    void and(gt(input.total, 1), !input.paid)
    // @ts-expect-error nor here
    void when(input.total === input.other, 1, 2)
    expect([negated, same]).toEqual([false, false])
    // @ts-expect-error they have nothing in common
    void (input.name === 'a')
    void when(eq(input.total, input.other), 1, 2)
  })

  test('a value is not set', () => {
    expect(() => {
      // @ts-expect-error it is only read
      input.total = 1
    }).toThrow(expect.objectContaining({ code: 'REFERENCE_IS_READ_ONLY' }))
  })
})

describe('a reference that is spread', () => {
  const payload = (value: unknown) =>
    toJsonataPayload(value, { placeholders: new Placeholders(), path: '', report: ({ message }) => expect.fail(message) })

  test('gives its fields, in their place', () => {
    expect(payload({ a: 1, ...input, total: 2 })).toBe("{% $merge([{'a': 1}, $states.input, {'total': 2}]) %}")
  })

  test('twice into one object says so: JavaScript does not tell where the second stood', () => {
    // @ts-expect-error the second spread has a total, too
    expect(() => payload({ ...input, total: 2, ...input })).toThrow(
      expect.objectContaining({ code: 'EXPRESSION_SPREAD_TWICE', hint: expect.stringContaining('merge(') }),
    )
    expect(payload(merge(merge(input, { total: 2 }), input))).toBe("{% $merge([$merge([$states.input, {'total': 2}]), $states.input]) %}")
  })
})
