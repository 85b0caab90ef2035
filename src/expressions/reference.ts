import { StepwrightError } from '../core/index.ts'
import { Expression, node, notKnownYet } from './expression.ts'
import type { ExpressionNode, PathRoot } from './node.ts'
import { nodeInWords } from './node-in-words.ts'
import { isSpreadKey, spreadKeys } from './spread.ts'

/**
 * A typed reference to data of the running state machine: `input.order.total`. It records its path.
 *
 * A field that may be absent can be walked through, and what comes out may be absent too. So may any field of a record
 * (`{ [sku: string]: number }`).
 */
export type Reference<T> = 0 extends 1 & T ? Expression<unknown> : Expression<T> & Fields<Exclude<T, null | undefined>, Absence<T>>

/** `undefined` where a field of `T` may be missing because `T` itself may be. */
type Absence<T> = null extends T ? undefined : undefined extends T ? undefined : never

type Fields<T, Missing> = [T] extends [readonly unknown[]]
  ? Items<T, Missing>
  : [T] extends [object]
    ? string extends keyof T
      ? Entries<T, Missing>
      : { readonly [Key in keyof T & string]: Reference<T[Key] | Missing> }
    : unknown

/** The fields of a record: those that no type names may be absent. */
type Entries<T, Missing> = {
  readonly [Key in keyof T as Key & string]-?: Reference<T[Key] | (string extends Key ? undefined : Missing)>
}

type Items<T extends readonly unknown[], Missing> = number extends T['length']
  ? { readonly [Index in Digit]: Reference<T[number] | undefined> } & { readonly [index: number]: Reference<T[number] | undefined> }
  : { readonly [Key in keyof T & `${number}`]: Reference<T[Key] | Missing> }

/** Spelled out, so that `noUncheckedIndexedAccess` does not add an `undefined` that no reference ever is. */
type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

type PathNode = ExpressionNode & { readonly kind: 'path' }

/** A reference to what stands at `steps` below `root`. */
export const reference = <T>(root: PathRoot, steps: readonly (string | number)[] = []): Reference<T> =>
  // The proxy answers for every field there can be, which is what `Reference<T>` says and no class can.
  new Proxy(new Place({ kind: 'path', root, steps }), fieldsOfPlaces) as unknown as Reference<T>

/** What an expression computes, to be walked into: `parseJson<Cause>(error.Cause).stoppedReason`. */
export const computed = <T>(root: ExpressionNode): Reference<T> => reference<T>({ of: 'expression', expression: root })

/** What a reference is a proxy of. */
class Place extends Expression<unknown> {
  readonly path: PathNode

  constructor(path: PathNode) {
    super(path)
    this.path = path
  }
}

/** One for all references: a reference is made at every field that is walked through. */
const fieldsOfPlaces: ProxyHandler<Place> = {
  get({ path }, key) {
    if (key === node) return nodeOf(path)
    if (key === Symbol.toPrimitive || key === Symbol.iterator || key === Symbol.asyncIterator) return () => refuse(path)
    if (isSpreadKey(key)) return new Expression(nodeOf(path))
    if (typeof key === 'symbol') return undefined
    return reference<unknown>(path.root, [...path.steps, isIndex(key) ? Number(key) : key])
  },

  ownKeys({ path }) {
    return spreadKeys(nodeOf(path))
  },

  getOwnPropertyDescriptor({ path }, key) {
    return isSpreadKey(key) ? { value: new Expression(nodeOf(path)), enumerable: true, configurable: true } : undefined
  },

  set({ path }) {
    throw new StepwrightError('REFERENCE_IS_READ_ONLY', `${nodeInWords(path)} cannot be assigned to.`, {
      hint: "Assign a variable of the state machine with the state's `assign` option, or make a new value in its `output`.",
    })
  },
}

const refuse = (path: PathNode): never => {
  throw notKnownYet(nodeInWords(path))
}

const isIndex = (key: string): boolean => /^(?:0|[1-9]\d*)$/.test(key)

/** A computed value that was not walked into is that value. */
const nodeOf = (path: PathNode): ExpressionNode => (path.root.of === 'expression' && path.steps.length === 0 ? path.root.expression : path)
