import { type Defined, Expression, type Read, type Resolved } from './expression.ts'
import type { Operator } from './node.ts'
import { type Operand, toNode } from './operand.ts'

/**
 * An expression that is true or false. `true` and `false` themselves are none: they are what JavaScript's own `!`, `===` and `>` make
 * of a reference. Where a constant is meant, write `literal(true)`.
 */
export type Condition = Expression<boolean>

/** What `gt`, `lt` and their like compare: numbers with numbers, strings with strings. */
type Ordered = Operand<number> | Operand<string>

/** The type that the other side of a comparison must have: `5` may be compared with any number. */
type Like<L> = Resolved<L> extends number ? number : Resolved<L> extends string ? string : never

const compare = (operator: Operator, left: unknown, right: unknown): Condition =>
  new Expression<boolean>({ kind: 'operator', operator, operands: [toNode(left), toNode(right)] })

/** `left > right`. */
export const gt = <L extends Ordered>(left: L, right: Operand<Like<L>>): Condition => compare('>', left, right)

/** `left >= right`. */
export const gte = <L extends Ordered>(left: L, right: Operand<Like<L>>): Condition => compare('>=', left, right)

/** `left < right`. */
export const lt = <L extends Ordered>(left: L, right: Operand<Like<L>>): Condition => compare('<', left, right)

/** `left <= right`. */
export const lte = <L extends Ordered>(left: L, right: Operand<Like<L>>): Condition => compare('<=', left, right)

/** Whether both sides are the same, at any depth. False where the left side is absent. */
export const eq = <T>(left: Read<T>, right: Operand<NoInfer<Exclude<T, undefined> & Defined>>): Condition => compare('=', left, right)

/** Whether the two sides differ, at any depth. False where the left side is absent. */
export const neq = <T extends Defined>(left: Expression<T>, right: Operand<NoInfer<T>>): Condition => compare('!=', left, right)
