import type { In, Vars } from './arriving.ts'
import type { ResultOf, Shape, ShapeOf, StatesOf } from './shape.ts'

type Fn = (...parameters: never) => unknown

/** What the branches of a Parallel and the inside of a Map begin with: none of the jumps and results around them. */
export type Inside<K extends Shape, Name, Input = In<K, Name>> = {
  readonly is: Shape<Input, Vars<K, Name>, K['declared'], K['names'], never, never, never, never>
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

/** The shape, with the names of the states that nested graphs have added. */
export type WithNames<K extends Shape, Names> = {
  readonly is: Shape<K['input'], K['variables'], K['declared'], Names, K['targets'], K['errors'], K['output'], K['tried']>
}['is']

export type NamesOf<Branches extends readonly Fn[]> = ShapeOf<ReturnType<Branches[number]>>['names']

/** All states of the branches (where their number is known), with those that stood before. */
export type StatesOfAll<Branches extends readonly Fn[], States> = Branches extends readonly [
  infer First extends Fn,
  ...infer Rest extends readonly Fn[],
]
  ? StatesOf<ReturnType<First>> & StatesOfAll<Rest, States>
  : States
