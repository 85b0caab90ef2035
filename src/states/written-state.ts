import type { Grant, Json } from '../core/index.ts'
import type { Defined } from '../expressions/index.ts'
import type { Vars } from './arriving.ts'
import type { WithName } from './names.ts'
import type { AnyFlow, ClosedFlow, Shape, Target } from './shape.ts'

/** A state in Amazon States Language, whole: what it does, and what leads on from it. */
export interface WrittenState {
  readonly Type: 'Task' | 'Pass' | 'Choice' | 'Wait' | 'Succeed' | 'Fail' | 'Parallel' | 'Map'
  readonly [field: string]: Json
}

/** What stands beside the JSON of a written state: graphs as flows, which the JSON then leaves out, and permissions. */
export interface Besides<Inner> {
  readonly Branches?: readonly ((flow: Inner) => ClosedFlow)[]
  readonly ItemProcessor?: (flow: Inner) => ClosedFlow
  /** The name that `ItemProcessor` had before 2022. */
  readonly Iterator?: (flow: Inner) => ClosedFlow
  /** What the machine's role must be allowed for this state. */
  readonly grants?: readonly Grant[]
}

/** A branch that has ended, by `.end()`, a Succeed, a Fail or a jump. */
export type EndedFlow = AnyFlow<Shape<never>>

type Next<T> = T extends { readonly Next: infer Name extends string } ? Name : never

type NextOfEach<List> = List extends readonly (infer Item)[] ? Next<Item> : never

type Field<T, Name extends string> = T extends { readonly [Key in Name]: infer Value } ? Value : never

/** The states that a written one names. */
type TargetsIn<Definition> =
  | Next<Definition>
  | NextOfEach<Field<Definition, 'Catch'>>
  | NextOfEach<Field<Definition, 'Choices'>>
  | Extract<Field<Definition, 'Default'>, string>

type WithJumps<Targets, Names, Variables> =
  | Exclude<Targets, { readonly name: Names }>
  | (Names extends string ? Target<Names, Defined, CommonVariables<Extract<Targets, { readonly name: Names }>, Variables>> : never)

type CommonVariables<Same, Variables> = [Same] extends [never]
  ? Variables
  : Same extends Target<unknown, unknown, infer Before>
    ? Extract<Before, Variables>
    : never

/** The shape once a written state stands: it names what follows it, and what it gives the types do not know. */
export type AfterWritten<K extends Shape, Name extends string, Definition> = {
  readonly is: Shape<
    never,
    K['variables'],
    K['declared'],
    WithName<K['names'], Name>,
    WithJumps<Exclude<K['targets'], { readonly name: Name }>, Exclude<TargetsIn<Definition>, K['names'] | Name>, Vars<K, Name>>,
    K['errors'] | (string & {}),
    K['output'] | ([Next<Definition>] extends [never] ? Defined : never),
    never
  >
}['is']

/** What a flow that stands aside begins with: nothing flows in, only jumps do. */
export type Outside<K extends Shape> = {
  readonly is: Shape<never, K['variables'], K['declared'], K['names'], K['targets'], K['errors'], K['output'], never>
}['is']
