import type { In, Remaining, Vars } from './arriving.ts'
import type { Assigned, Declaring } from './given.ts'
import type { WithName } from './names.ts'
import type { Attempt, ResultOf, Shape, ShapeOf, StatesOf } from './shape.ts'

type Fn = (...parameters: never) => unknown

/** What the branches of a Parallel and the inside of a Map begin with: none of the jumps and results around them. */
export type Inside<K extends Shape, Name, Input = In<K, Name>, Variables = Vars<K, Name>> = {
  readonly is: Shape<Input, Variables, K['declared'], K['names'], never, never, never, never>
}['is']

/** The results of a Parallel's branches, in their order. */
export type ResultsOf<Branches extends readonly Fn[]> = {
  readonly [Index in keyof Branches]: ResultOf<ShapeOf<ReturnType<Branches[Index]>>>
}

export type ErrorsOf<Branches extends readonly Fn[]> = ShapeOf<ReturnType<Branches[number]>>['errors']

/** One argument too few is how the compiler says that a branch jumps to a state that is not in it. */
export type Open<Branches extends readonly Fn[]> = [ShapeOf<ReturnType<Branches[number]>>['targets']] extends [never]
  ? []
  : [aGoToInABranchNamesAStateThatIsNotInIt: ShapeOf<ReturnType<Branches[number]>>['targets']]

/** The shape once a state with graphs in it stands: with the names of their states, and what is uncaught in them. */
export type AfterNested<K extends Shape, Name extends string, Next, Assign, Names, Raised> = {
  readonly is: Shape<
    Next,
    Assigned<Vars<K, Name>, Assign>,
    Declaring<K['declared'], Assign>,
    WithName<K['names'] | Names, Name>,
    Remaining<K['targets'], Name>,
    K['errors'] | Raised,
    K['output'],
    Attempt<In<K, Name>, Vars<K, Name>, K['errors'], Raised>
  >
}['is']

export type NamesOf<Branches extends readonly Fn[]> = ShapeOf<ReturnType<Branches[number]>>['names']

/** All states of the branches (where their number is known), with those that stood before. */
export type StatesOfAll<Branches extends readonly Fn[], States> = Branches extends readonly [
  infer First extends Fn,
  ...infer Rest extends readonly Fn[],
]
  ? StatesOf<ReturnType<First>> & StatesOfAll<Rest, States>
  : States
