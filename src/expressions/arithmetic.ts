import { Expression } from './expression.ts'
import type { Operator } from './node.ts'
import { call, type Operand, toNode } from './operand.ts'

type Numeric = Operand<number>

const compute = (operator: Operator, left: Numeric, right: Numeric): Expression<number> =>
  new Expression<number>({ kind: 'operator', operator, operands: [toNode(left), toNode(right)] })

/** `left + right`. */
export const add = (left: Numeric, right: Numeric): Expression<number> => compute('+', left, right)

/** `left - right`. */
export const subtract = (left: Numeric, right: Numeric): Expression<number> => compute('-', left, right)

/** `left * right`. */
export const multiply = (left: Numeric, right: Numeric): Expression<number> => compute('*', left, right)

/** `left / right`. */
export const divide = (left: Numeric, right: Numeric): Expression<number> => compute('/', left, right)

/** What is left of `left` after dividing by `right`. */
export const modulo = (left: Numeric, right: Numeric): Expression<number> => compute('%', left, right)

/** A number without its sign. */
export const absolute = (value: Numeric): Expression<number> => call('abs', value)

/** The largest whole number that is not greater. */
export const floor = (value: Numeric): Expression<number> => call('floor', value)

/** The smallest whole number that is not less. */
export const ceil = (value: Numeric): Expression<number> => call('ceil', value)

/** A number with that many decimals (0 by default); a half goes to the even neighbour. */
export const round = (value: Numeric, decimals?: Numeric): Expression<number> =>
  decimals === undefined ? call('round', value) : call('round', value, decimals)

/** `base` to the power of `exponent`. */
export const power = (base: Numeric, exponent: Numeric): Expression<number> => call('power', base, exponent)

/** The square root. The state fails where the number is negative. */
export const squareRoot = (value: Numeric): Expression<number> => call('sqrt', value)

/**
 * A number as text: `formatNumber(input.total, '#,##0.00')`.
 *
 * @param picture as XPath has it: `#` is a digit where there is one, `0` always a digit.
 * @see https://docs.jsonata.org/numeric-functions#formatnumber
 */
export const formatNumber = (value: Numeric, picture: Operand<string>): Expression<string> => call('formatNumber', value, picture)

/** A whole number from `start` up to, not including, `end`. The same seed gives the same number. */
export const randomInteger = (start: Numeric, end: Numeric, seed?: Numeric): Expression<number> =>
  seed === undefined ? call('randomInteger', start, end) : call('randomInteger', start, end, seed)

/** The number that a string, or a boolean, stands for. The state fails where it stands for none. */
export const toNumber = (value: Operand<string> | Operand<boolean> | Numeric): Expression<number> => call('number', value)
