import type { In, Remaining, ResultScopeAt, Vars } from './arriving.ts'
import type { Assignable, Assigned, Declaring, OutputOf } from './given.ts'
import type { NewName, WithName } from './names.ts'
import type { Gives } from './options.ts'
import type { Setting } from './setting.ts'
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

/** The name of a Parallel, whose branches must jump to states of their own only, and have no name twice. */
export type ParallelName<Name extends string, K extends Shape, Branches extends readonly Fn[]> =
  unknown extends NamesOf<Branches>
    ? NewName<Name, K>
    : [ShapeOf<ReturnType<Branches[number]>>['targets']] extends [never]
      ? [Twice<Branches, K['names'], never>] extends [never]
        ? NewName<Name, K>
        : `Two branches have a state named '${Twice<Branches, K['names'], never>}': give each state of the machine a name of its own`
      : 'A goTo in a branch names a state that is not in it: a jump cannot leave a Parallel'

/** The names that more than one branch has given to a state. */
type Twice<Branches extends readonly Fn[], Before, Seen> = Branches extends readonly [
  infer First extends Fn,
  ...infer Rest extends readonly Fn[],
]
  ? Extract<Added<First, Before>, Seen> | Twice<Rest, Before, Seen | Added<First, Before>>
  : never

/** The names that a branch has added. */
type Added<Branch extends Fn, Before> = Extract<Exclude<ShapeOf<ReturnType<Branch>>['names'], Before>, string>

/** The shape once a state with graphs in it stands: with the names of their states, and what is uncaught in them. */
export type AfterNested<K extends Shape, Name extends string, Next, Assign, Names, Raised> = {
  readonly is: Shape<
    Next,
    Assigned<Vars<K, Name>, Assign>,
    Declaring<K['declared'], Assign>,
    WithName<K['names'] | (unknown extends Names ? never : Names), Name>,
    Remaining<K['targets'], Name>,
    K['errors'] | Raised,
    K['output'],
    Attempt<In<K, Name>, Vars<K, Name>, K['errors'], Raised, string | null>
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

/** The shape once a Parallel stands. */
export type AfterBranches<K extends Shape, Name extends string, Branches extends readonly Fn[], Out, Assign> = {
  readonly is: AfterNested<K, Name, OutputOf<Out, ResultsOf<Branches>>, Assign, NamesOf<Branches>, ErrorsOf<Branches>>
}['is']

/** What a Parallel may say. */
export type ParallelOptions<K extends Shape, S extends Setting, Name, Branches extends readonly Fn[], Out, Assign> = Gives<
  ResultScopeAt<K, S, Name, ResultsOf<Branches>>,
  Out,
  Assign & Assignable<Assign, K['declared'], S>
>
