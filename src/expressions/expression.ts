import type { Intrinsic } from '../core/index.ts'
import type { ExpressionNode } from './node.ts'

declare const valueType: unique symbol

/** Where an expression keeps its node. A symbol, so that no field name of the user's collides with it. */
export const node: unique symbol = Symbol.for('stepwright.expression')

/**
 * A value that the state machine computes while it runs. It is data: an expression tree that `toAsl` compiles to
 * JSONata or JSONPath.
 */
export interface Expression<out T> {
  readonly [node]: ExpressionNode
  readonly [valueType]?: T
}

/** Tells whether a value is an expression. */
export const isExpression = (value: unknown): value is Expression<unknown> => typeof value === 'object' && value !== null && node in value

/** `T`, where every leaf (and every part) may also be an expression, or a value that CloudFormation fills in. */
export type Value<T> =
  | Expression<T>
  | Intrinsic<unknown>
  | (T extends string | number | boolean | null | undefined
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Value<Item>[]
        : T extends object
          ? { readonly [Key in keyof T]: Value<T[Key]> }
          : T)
