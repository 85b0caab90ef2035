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

/** The number that a string, or a boolean, stands for. The state fails where it stands for none. */
export const toNumber = (value: Operand<string> | Operand<boolean> | Numeric): Expression<number> => call('number', value)
