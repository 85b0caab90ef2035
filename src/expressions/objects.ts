import { type Defined, Expression, type Filled, type Payload, type Resolved } from './expression.ts'
import { call, callInto, type Operand, toNode } from './operand.ts'
import { computed, type Reference } from './reference.ts'

/** Two types as one object: the second's fields win. */
type Merged<A, B> = Omit<A, keyof B> & B

/** Two objects as one; the second's fields win. `{ ...first, ...second }` says the same. */
export const merge = <const A extends object, const B extends object>(
  first: A & Filled<A>,
  second: B & Filled<B>,
): Reference<Merged<Resolved<A>, Resolved<B>>> => callInto<Merged<Resolved<A>, Resolved<B>>>('merge', first, second)

/** The field of an object whose name is computed; absent where there is none. */
export const lookup = <T>(record: Expression<{ readonly [key: string]: T }>, key: Operand<string>): Reference<T | undefined> =>
  callInto<T | undefined>('lookup', record, key)

/** The names of an object's fields. */
export const keys = (value: Expression<object>): Reference<readonly string[]> => callInto('keys', value)

/** The values of an object's fields. */
export const values = <T extends object>(value: Expression<T>): Reference<readonly T[keyof T][]> => callInto('values', value)

/** An object with these fields only. Those that are absent stay absent. */
export const pick = <T extends object, const Name extends keyof T & string>(
  value: Expression<T>,
  ...names: readonly Name[]
): Reference<Pick<T, Name>> => callInto<Pick<T, Name>>('pick', value, names)

/** An object without these fields. */
export const omit = <T extends object, const Name extends keyof T & string>(
  value: Expression<T>,
  ...names: readonly Name[]
): Reference<Omit<T, Name>> => callInto<Omit<T, Name>>('omit', value, names)

/** A value that is written here, as an expression: `literal<string[]>([])` is an empty array of strings. */
export const literal = <const T extends Defined>(value: T & Filled<T>): Reference<Resolved<T>> => computed<Resolved<T>>(toNode(value))

/**
 * The value that a JSON text holds.
 *
 * The type is your word for what the text holds: nothing checks it while the state machine runs. Fields that may be
 * missing should be optional in it.
 */
export const parseJson = <T>(json: Operand<string>): Reference<T> => callInto<T>('parse', json)

/** The JSON text of a value. */
export const stringify = (value: Payload): Expression<string> => call('string', value)

/** A hash of a value's text, in hexadecimal. */
export const hash = (value: Operand<string>, algorithm: 'MD5' | 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'): Expression<string> =>
  call('hash', value, algorithm)

/** A new random UUID (version 4) each time the state runs. */
export const uuid = (): Expression<string> => call('uuid')

/** A random number from 0 up to, not including, 1. The same seed gives the same number. */
export const random = (seed?: Operand<number>): Expression<number> => (seed === undefined ? call('random') : call('random', seed))
