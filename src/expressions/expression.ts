import { type Intrinsic, StepwrightError } from '../core/index.ts'
import type { ExpressionNode } from './node.ts'
import { nodeInWords } from './node-in-words.ts'

declare const valueType: unique symbol

/** Where an expression keeps its node. A symbol, so that no field name of the user's collides with it. */
export const node: unique symbol = Symbol.for('stepwright.expression')

/** A node that remembers, for the compiler only, the type of what it computes. */
export type TypedNode<T> = ExpressionNode & { readonly [valueType]?: () => T }

/**
 * A value that the state machine computes while it runs. It is data: an expression tree that `toAsl` compiles to
 * JSONata or JSONPath.
 *
 * A class with a getter, so that TypeScript leaves the node out where an expression is spread into an object.
 */
export class Expression<out T> {
  readonly #node: TypedNode<T>

  constructor(root: ExpressionNode) {
    this.#node = root
  }

  get [node](): TypedNode<T> {
    return this.#node
  }

  /** Template literals, `+` and comparisons of JavaScript's own ask for a value that nobody knows yet. */
  [Symbol.toPrimitive](): never {
    throw notKnownYet(nodeInWords(this.#node))
  }

  static {
    // `JSON.stringify` asks for it. No type tells of it: a field of the user's data may have the same name.
    Object.defineProperty(this.prototype, 'toJSON', {
      value(this: Expression<unknown>) {
        throw notKnownYet(nodeInWords(this[node]))
      },
    })
  }
}

/** The error that tells what to write instead of JavaScript's own operators. */
export const notKnownYet = (what: string): StepwrightError =>
  new StepwrightError('EXPRESSION_USED_AS_VALUE', `${what} is not known before the state machine runs.`, {
    hint: 'Build strings with text`…` or concat(…), JSON text with stringify(…), compute with add(…), compare with gt(…) or eq(…), go through arrays with map(…) or filter(…).',
  })

/** Makes an expression of a node. */
export const expression = <T>(root: ExpressionNode): Expression<T> => new Expression<T>(root)

/** Tells whether a value is an expression. */
export const isExpression = (value: unknown): value is Expression<unknown> => typeof value === 'object' && value !== null && node in value

/**
 * What a function reads that takes care of what may be absent. No reference is ever `undefined`: with `noUncheckedIndexedAccess`
 * the compiler adds it to a field of a record.
 */
export type Read<T> = Expression<T> | undefined

/** What a field that is certainly there can hold. */
export type Defined = string | number | boolean | object | null

/**
 * `T`, where every leaf (and every part) may also be an expression, or a value that CloudFormation fills in.
 *
 * An expression whose value may be absent is no such value: Step Functions fails where an expression gives nothing.
 * Give it a default with `orElse`.
 */
export type Value<T> =
  | Expression<Exclude<T, undefined>>
  | Intrinsic<unknown>
  | (T extends string | number | boolean | null | undefined
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Value<Item>[]
        : T extends object
          ? { readonly [Key in keyof T]: Value<T[Key]> }
          : T)

/** JSON that the state machine fills in while it runs: any part may be an expression or an intrinsic. */
export type Payload = Expression<Defined> | Intrinsic<unknown> | string | number | boolean | null | readonly Payload[] | PayloadObject

export interface PayloadObject {
  readonly [key: string]: Payload
  readonly [node]?: never
}

/**
 * What a payload will be once the state machine has filled it in: `{ id: Reference<string> }` gives `{ id: string }`.
 */
export type Resolved<V> =
  V extends Expression<infer T>
    ? T
    : V extends Intrinsic<infer T>
      ? T
      : V extends string | number | boolean | null | undefined
        ? V
        : { [Key in keyof V]: Resolved<V[Key]> }

/**
 * What later states read of a payload: as `Resolved`, but constants widen (`0` is a `number` that a loop may count
 * up). `literal('ok')` keeps its own type.
 */
export type Stored<V> =
  V extends Expression<infer T>
    ? T
    : V extends Intrinsic<infer T>
      ? T
      : V extends string
        ? string
        : V extends number
          ? number
          : V extends boolean
            ? boolean
            : V extends null | undefined
              ? V
              : { [Key in keyof V]: Stored<V[Key]> }

type Unsaid = 'Nobody said what this is: give it a type in the schema of the input, or in { result: schema } where the task is called'

/**
 * A payload of which every part is certain to give something: Step Functions fails where an expression gives nothing.
 * What is not certain is replaced by a sentence that says what to do.
 */
export type Filled<V> =
  V extends Expression<infer T>
    ? unknown extends T
      ? Unsaid
      : undefined extends T
        ? 'This may be absent while the state machine runs: give it a default with orElse(…), or use merge(…) instead of a spread'
        : V
    : V extends Intrinsic<unknown> | string | number | boolean | null
      ? V
      : V extends undefined
        ? 'This may be undefined: write a constant, leave the field out, or read the field of a record with orElse(…) or lookup(…)'
        : V extends symbol | bigint | Date | ReadonlyMap<unknown, unknown> | ReadonlySet<unknown> | ((...parameters: never) => unknown)
          ? 'This is no JSON: use references, strings, numbers, booleans, null, arrays and objects'
          : { [Key in keyof V]: Filled<V[Key]> }
