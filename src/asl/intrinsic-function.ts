import type { Path } from './json-path.ts'

/** A call of an intrinsic function, as it stands behind a field whose name ends in `.$`. */
export interface IntrinsicCall {
  readonly kind: 'call'
  readonly name: IntrinsicName
  readonly arguments: readonly IntrinsicArgument[]
  /** As it was written. */
  readonly text: string
}

export type IntrinsicArgument = IntrinsicLiteral | Path | IntrinsicCall

export interface IntrinsicLiteral {
  readonly kind: 'literal'
  /** The value, its escapes resolved. */
  readonly value: null | boolean | number | string
  /** The text between the quotes, its escapes as they stand: what States.Format looks for `{}` in. */
  readonly raw: string
}

/** How many arguments each intrinsic function takes: the fewest and the most. */
export const intrinsicFunctions = {
  'States.Array': [0, Number.POSITIVE_INFINITY],
  'States.ArrayContains': [2, 2],
  'States.ArrayGetItem': [2, 2],
  'States.ArrayLength': [1, 1],
  'States.ArrayPartition': [2, 2],
  'States.ArrayRange': [3, 3],
  'States.ArrayUnique': [1, 1],
  'States.Base64Decode': [1, 1],
  'States.Base64Encode': [1, 1],
  'States.Format': [1, Number.POSITIVE_INFINITY],
  'States.Hash': [2, 2],
  'States.JsonMerge': [3, 3],
  'States.JsonToString': [1, 1],
  'States.MathAdd': [2, 2],
  'States.MathRandom': [2, 3],
  'States.StringSplit': [2, 2],
  'States.StringToJson': [1, 1],
  'States.UUID': [0, 0],
} as const satisfies Readonly<Record<string, readonly [fewest: number, most: number]>>

/** @see https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html */
export type IntrinsicName = keyof typeof intrinsicFunctions

export const isIntrinsicName = (name: string): name is IntrinsicName => Object.hasOwn(intrinsicFunctions, name)
