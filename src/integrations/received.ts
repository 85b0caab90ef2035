import type { Intrinsic, Json } from '../core/index.ts'
import type { Defined, Expression } from '../expressions/index.ts'

/**
 * What a service gets of arguments once the state machine has worked them out. What CloudFormation fills in is text; of
 * what may be any JSON, no more is known.
 */
export type Received<Sent> = unknown extends Sent
  ? Json
  : [Extract<Sent, Expression<unknown>>] extends [never]
    ? Plain<Sent>
    : Extract<Sent, Expression<unknown>> extends Expression<infer T>
      ? Defined extends T
        ? Json
        : T
      : never

type Plain<Sent> =
  Sent extends Intrinsic<unknown>
    ? string
    : Sent extends string | number | boolean | null | undefined
      ? Sent
      : { readonly [Key in keyof Sent]: Received<Sent[Key]> }

/** Arguments one of which carries what the user made up: a message, a payload. Where nothing is carried it is not there. */
export type Carrying<Arguments, Name extends string, Carried> = {
  readonly [Key in keyof Arguments as Key extends Name ? never : Key]: Arguments[Key]
} & ([Carried] extends [never] ? unknown : { readonly [Key in Name]: Received<Carried> })
