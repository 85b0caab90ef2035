import type { In, Joined, Reaching, Remaining, Vars } from './arriving.ts'
import type { Assignable, Assigned, OutputOf } from './given.ts'
import type { StateMachine } from './machine.ts'
import type { JumpName, Uncaught, WithState } from './names.ts'
import type { Gives } from './options.ts'
import type { ErrorOutput, ErrorScope } from './scope.ts'
import type { ContextOf, Setting } from './setting.ts'
import type { Attempt, ResultOf, Shape, ShapeOf, StateEntry, Target } from './shape.ts'

type Fn = (...parameters: never) => unknown

/** The shape once a state stands. */
export type After<K extends Shape, S extends Setting, Name extends string, Next, Assign> = Shape<
  Next,
  Assigned<Vars<K, Name>, Assign>,
  WithState<K['states'], Name, StateEntry<In<K, Name>, Vars<K, Name>, S['graph'], never>>,
  Remaining<K['targets'], Name>,
  K['errors'],
  K['output'],
  never
>

/** The shape once a state stands that may be retried and caught. */
export type AfterWork<K extends Shape, S extends Setting, Name extends string, Next, Assign, Raised, Task = never> = Shape<
  Next,
  Assigned<Vars<K, Name>, Assign>,
  WithState<K['states'], Name, StateEntry<In<K, Name>, Vars<K, Name>, S['graph'], Task>>,
  Remaining<K['targets'], Name>,
  K['errors'] | Raised,
  K['output'],
  Attempt<In<K, Name>, Vars<K, Name>, K['errors'], Raised>
>

/** The shape once a state stands that nothing follows. */
export type Final<K extends Shape, S extends Setting, Name extends string, Given, Raised = never> = Shape<
  never,
  Vars<K, Name>,
  WithState<K['states'], Name, StateEntry<In<K, Name>, Vars<K, Name>, S['graph'], never>>,
  Remaining<K['targets'], Name>,
  K['errors'] | Raised,
  K['output'] | Given,
  never
>

/** The jumps that are waited for, once there is one to the state of that name. */
type WithJump<K extends Shape, Name extends string, Input, Variables> = Name extends keyof K['states']
  ? K['targets']
  : K['targets'] | Target<Name, Input, Variables>

/** The shape after a jump. */
export type Jumped<K extends Shape, Name extends string> = Shape<
  never,
  K['variables'],
  K['states'],
  WithJump<K, Name, K['input'], K['variables']>,
  K['errors'],
  K['output'],
  never
>

/** The shape where a branch ends its graph: what arrives there is a result. */
export type Ended<K extends Shape> = Shape<never, K['variables'], K['states'], K['targets'], K['errors'], K['output'] | K['input'], never>

/** What a branch begins with. */
export type Start<K extends Shape, Input, Variables> = Shape<Input, Variables, K['states'], K['targets'], K['errors'], K['output'], never>

/** The same place, with what a branch that began there has added to the graph. */
export type Beside<K extends Shape, B extends Shape> = Shape<
  K['input'],
  K['variables'],
  B['states'],
  B['targets'],
  B['errors'],
  B['output'],
  never
>

/** Where the branches of a Choice meet. */
export type Meeting<K extends Shape, Inputs, Variables> = Start<K, Inputs, Joined<K['variables'], Variables>>

/** The errors that are left once the last state's catcher has taken some. */
type ErrorsWithout<K extends Shape, Names> =
  K['tried'] extends Attempt<unknown, unknown, infer Before, infer Raised> ? Before | Uncaught<Raised, Names> : K['errors']

type TriedWithout<K extends Shape, Names> =
  K['tried'] extends Attempt<infer Input, infer Variables, infer Before, infer Raised>
    ? Attempt<Input, Variables, Before, Uncaught<Raised, Names>>
    : never

/** What was there before the last state did its work. */
export type TriedInput<K extends Shape> = K['tried'] extends { readonly input: infer Input } ? Input : never

export type TriedVars<K extends Shape> = K['tried'] extends { readonly variables: infer Variables } ? Variables : never

/** What a catcher's handler begins with. */
export type Caught<K extends Shape, Names, Out, Assign> = Shape<
  OutputOf<Out, ErrorOutput>,
  Assigned<TriedVars<K>, Assign>,
  K['states'],
  K['targets'],
  ErrorsWithout<K, Names>,
  K['output'],
  never
>

/** Where a handler meets the main line again. */
export type Handled<K extends Shape, Names, B extends Shape> = Shape<
  K['input'] | B['input'],
  Joined<TriedVars<K>, Reaching<K> | Reaching<B>>,
  B['states'],
  B['targets'],
  B['errors'],
  B['output'],
  TriedWithout<K, Names>
>

/** The main line once a catcher jumps away. */
export type Diverted<K extends Shape, Names, Name extends string, Out, Assign> = Shape<
  K['input'],
  K['variables'],
  K['states'],
  WithJump<K, Name, OutputOf<Out, ErrorOutput>, Assigned<TriedVars<K>, Assign>>,
  ErrorsWithout<K, Names>,
  K['output'],
  TriedWithout<K, Names>
>

/** What the branches of a Parallel and the inside of a Map begin with: none of the jumps and results around them. */
export type Inside<K extends Shape, Input, Variables> = Shape<Input, Variables, K['states'], never, never, never, never>

/** The results of a Parallel's branches, in their order. */
export type ResultsOf<Branches extends readonly Fn[]> = {
  readonly [Index in keyof Branches]: ResultOf<ShapeOf<ReturnType<Branches[Index]>>>
}

export type ErrorsOf<Branches extends readonly Fn[]> = ShapeOf<ReturnType<Branches[number]>>['errors']

/** All states of the branches (where their number is known), with those that stood before. */
export type StatesOf<Branches extends readonly Fn[], States> = Branches extends readonly [
  infer First extends Fn,
  ...infer Rest extends readonly Fn[],
]
  ? ShapeOf<ReturnType<First>>['states'] & StatesOf<Rest, States>
  : States

/** The shape, with the states that nested graphs have added. */
export type WithStates<K extends Shape, States> = Shape<
  K['input'],
  K['variables'],
  States,
  K['targets'],
  K['errors'],
  K['output'],
  K['tried']
>

export type WithError<K extends Shape, Raised> = Shape<
  K['input'],
  K['variables'],
  K['states'],
  K['targets'],
  K['errors'] | Raised,
  K['output'],
  never
>

/** What a catcher may say: `output` and `assign` from the error, the state's input and the variables before it. */
export type CatchOptions<K extends Shape, S extends Setting, Out, Assign> = Gives<
  ErrorScope<TriedInput<K>, TriedVars<K>, ContextOf<S>>,
  Out,
  Assign & Assignable<Assign, TriedVars<K>, S>
>

/** The target of a catcher's jump; what is wrong where the jump cannot be. */
export type CaughtName<K extends Shape, S extends Setting, Name extends string, Out, Assign> = JumpName<
  Name,
  OutputOf<Out, ErrorOutput>,
  Assigned<TriedVars<K>, Assign>,
  K['states'],
  S
>

/** Whether a flow may end here: in a machine, every target of a jump must stand. */
export type Endable<K extends Shape> = [K['targets']] extends [never]
  ? unknown
  : K['targets'] extends { readonly name: infer Name extends string }
    ? `There is a goTo('${Name}'), but no state has that name`
    : never

/** What `.end()` gives: the machine, or the branch that has ended. */
export type End<S extends Setting, K extends Shape, EndedBranch> = S['place'] extends 'machine'
  ? StateMachine<S['root'], ResultOf<K>, K['errors'], K['states'], S['type']>
  : EndedBranch
