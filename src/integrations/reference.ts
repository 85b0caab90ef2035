import { type Intrinsic, isIntrinsic } from '../core/index.ts'
import { isExpression } from '../expressions/index.ts'
import type { Text } from './value.ts'

/** Anything that carries its own name, such as what `snsTopic('Inbox')` gives: `{ topicArn }`. */
export type Reference<Key extends string> = { readonly [Name in Key]: string | Intrinsic }

/** The text itself, or the named part of a reference. */
export const resolve = <Key extends string>(value: Text | Reference<Key>, key: Key): Text => (isText(value) ? value : value[key])

export const isText = (value: unknown): value is Text => typeof value === 'string' || isExpression(value) || isIntrinsic(value)
