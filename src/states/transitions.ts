import type { Common, Everything, In, Reaching, Remaining, Vars } from './arriving.ts'
import type { Assigned, Declaring, OutputOf } from './given.ts'
import type { Uncaught, WithName } from './names.ts'
import type { ErrorOutput } from './scope.ts'
import type { Attempt, Shape, Target } from './shape.ts'

/*
 * Each type is a field of a literal, taken out again: an alias of a generic interface would keep its arguments for
 * later, and the compiler would walk a whole flow's history for each state.
 */

/** The shape once a state stands. */
export type After<K extends Shape, Name extends string, Next, Assign, Raised = never, Tried = never> = {
  readonly is: Shape<
    Next,
    Assigned<Vars<K, Name>, Assign>,
    Declaring<K['declared'], Assign>,
    WithName<K['names'], Name>,
    Remaining<K['targets'], Name>,
    K['errors'] | Raised,
    K['output'],
    Tried
  >
}['is']

/** The shape once a state stands that may be retried and caught. */
export type AfterWork<K extends Shape, Name extends string, Next, Assign, Raised, Cause> = {
  readonly is: After<K, Name, Next, Assign, Raised, Attempt<In<K, Name>, Vars<K, Name>, K['errors'], Raised, Cause>>
}['is']

/** The shape once a state stands that nothing follows. */
export type Final<K extends Shape, Name extends string, Given, Raised = never> = {
  readonly is: Shape<
    never,
    K['variables'],
    K['declared'],
    WithName<K['names'], Name>,
    Remaining<K['targets'], Name>,
    K['errors'] | Raised,
    K['output'] | Given,
    never
  >
}['is']

/**
 * The jumps that are waited for, once there is one more: one entry for each name, with all that arrives there. A name that is only
 * known at run time is not waited for: `toAsl` tells whether there is such a state.
 */
type WithJump<K extends Shape, Name extends string, Input, Variables> = string extends Name
  ? K['targets']
  : Name extends K['names']
    ? K['targets']
    : Merged<K['targets'], Extract<K['targets'], { readonly name: Name }>, Name, Input, Variables>

type Merged<Targets, Same, Name, Input, Variables> = [Same] extends [never]
  ? Targets | Target<Name, Input, Variables>
  : Same extends Target<unknown, infer Before, infer Assigned>
    ? Exclude<Targets, { readonly name: Name }> | Target<Name, Before | Input, Extract<Assigned, Variables>>
    : never

/** The shape after a jump. */
export type Jumped<K extends Shape, Name extends string> = {
  readonly is: Shape<
    never,
    K['variables'],
    K['declared'],
    K['names'],
    WithJump<K, Name, K['input'], K['variables']>,
    K['errors'],
    K['output'],
    never
  >
}['is']

/** The shape where a branch ends its graph: what arrives there is a result. */
export type Ended<K extends Shape> = {
  readonly is: Shape<never, K['variables'], K['declared'], K['names'], K['targets'], K['errors'], K['output'] | K['input'], never>
}['is']

/** The same place, with what a branch that began there has added to the graph. */
export type Beside<K extends Shape, B extends Shape> = {
  readonly is: Shape<K['input'], K['variables'], B['declared'], B['names'], B['targets'], B['errors'], B['output'], never>
}['is']

/** Where the branches of a Choice meet. */
export type Meeting<K extends Shape, Inputs, Variables, Raised = never> = {
  readonly is: Shape<
    Inputs,
    Variables extends Everything ? K['variables'] : Variables,
    K['declared'],
    K['names'],
    K['targets'],
    K['errors'] | Raised,
    K['output'],
    never
  >
}['is']

/** The errors that are left once the last state's catcher has taken some. */
type ErrorsWithout<K extends Shape, Caught> =
  K['tried'] extends Attempt<unknown, unknown, infer Before, infer Raised, unknown> ? Before | Uncaught<Raised, Caught> : K['errors']

type TriedWithout<K extends Shape, Caught> =
  K['tried'] extends Attempt<infer Input, infer Variables, infer Before, infer Raised, infer Cause>
    ? Attempt<Input, Variables, Before, Uncaught<Raised, Caught>, Cause>
    : never

/** What was there before the last state did its work. */
export type TriedInput<K extends Shape> = K['tried'] extends { readonly input: infer Input } ? Input : never

export type TriedVars<K extends Shape> = K['tried'] extends { readonly variables: infer Variables } ? Variables : never

/** What a catcher of those names gets: what is caught by its name has one. */
export type CaughtError<K extends Shape, Names> =
  K['tried'] extends Attempt<unknown, unknown, unknown, infer Raised, infer Cause extends string | null>
    ? ErrorOutput<string | ([Extract<Names, 'States.ALL' | 'States.TaskFailed'>] extends [never] ? never : Extract<Raised, null>), Cause>
    : ErrorOutput

/** What a catcher's handler begins with. */
export type Caught<K extends Shape, Names, Out, Assign> = {
  readonly is: Shape<
    OutputOf<Out, CaughtError<K, Names>>,
    Assigned<TriedVars<K>, Assign>,
    Declaring<K['declared'], Assign>,
    K['names'],
    K['targets'],
    ErrorsWithout<K, Names>,
    K['output'],
    never
  >
}['is']

/** What the compiler knows after a step; what it knew before, where the step has a mistake that it has told of. */
export type Sound<After extends Shape, Before extends Shape> = unknown extends After['names'] ? Before : After

/** Where a handler meets the main line again. */
export type Handled<K extends Shape, Names, B extends Shape> = {
  readonly is: unknown extends B['names']
    ? K
    : Shape<
        K['input'] | B['input'],
        Common<Reaching<K>, Reaching<B>>,
        B['declared'],
        B['names'],
        B['targets'],
        B['errors'],
        B['output'],
        TriedWithout<K, Names>
      >
}['is']

/** The main line once a catcher jumps away. */
export type Diverted<K extends Shape, Names, Name extends string, Out, Assign> = {
  readonly is: Shape<
    K['input'],
    K['variables'],
    Declaring<K['declared'], Assign>,
    K['names'],
    WithJump<K, Name, OutputOf<Out, CaughtError<K, Names>>, Assigned<TriedVars<K>, Assign>>,
    ErrorsWithout<K, Names>,
    K['output'],
    TriedWithout<K, Names>
  >
}['is']
