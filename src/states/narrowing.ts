import type { Expression } from '../expressions/index.ts'
import type { Mistake } from './mistake.ts'
import type { Shape } from './shape.ts'

/** An input of which some fields are certain to be there, and not null. */
export type Present<Input, Fields> = Omit<Input, keyof Fields> & {
  readonly [Name in keyof Fields]: Fields[Name] extends Expression<infer T> ? Exclude<T, undefined | null> : never
}

/** The kinds of an input that have these values. */
export type Matched<Input, Values> = Input extends Values
  ? Input
  : Values extends Pick<Input, keyof Values & keyof Input>
    ? Input & Values
    : never

/** The kinds of an input that do not have these values for certain. */
export type Unmatched<Input, Values> = Input extends Values ? never : Input

/** Values that the input can have; a mistake for what it never has. */
export type Matching<Values, Input> = {
  readonly [Name in keyof Values]: Name extends keyof Input
    ? Extract<Input[Name], string | number | boolean | null>
    : Mistake<`Not every kind of input has a field '${Name & string}'`>
}

/** The shape with another input. */
export type WithInput<K extends Shape, Input> = {
  readonly is: Shape<Input, K['variables'], K['declared'], K['names'], K['targets'], K['errors'], K['output'], never>
}['is']
