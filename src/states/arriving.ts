import type { ResultScope, Scope } from './scope.ts'
import type { ContextOf, Setting, TaskContextOf } from './setting.ts'
import type { Shape, Target } from './shape.ts'

/** The jump to that name; never where there is none. */
type JumpTo<K extends Shape, Name> = Extract<K['targets'], { readonly name: Name }>

type InputOf<T> = T extends Target<unknown, infer Input, unknown> ? Input : never

type VariablesOf<T> = T extends Target<unknown, unknown, infer Names> ? Names : never

/** What arrives at the state of that name: what flows in, and what jumps bring. */
export type In<K extends Shape, Name> = [K['targets']] extends [never] ? K['input'] : K['input'] | InputOf<JumpTo<K, Name>>

/** The names of the variables that are assigned on every way to the state of that name. */
export type Vars<K extends Shape, Name> = [K['targets']] extends [never]
  ? K['variables']
  : [JumpTo<K, Name>] extends [never]
    ? K['variables']
    : Common<Reaching<K>, VariablesOf<JumpTo<K, Name>>>

/** The names that are in both; where a way has ended, `Everything`, the other's. */
export type Common<A, B> = A extends Everything ? B : B extends Everything ? A : Extract<A, B>

/** Stands for the variables of a way that has ended: it takes nothing away where ways meet. */
export interface Everything {
  readonly everything: true
}

/** The variables of a flow that goes on. */
export type Reaching<K extends Shape> = [K['input']] extends [never] ? Everything : K['variables']

/** The jumps that are left once the state of that name stands. */
export type Remaining<Targets, Name> = [Targets] extends [never] ? never : Exclude<Targets, { readonly name: Name }>

/** The variables of those names, with their types. */
export type Readable<Declared, Names> = { readonly [Name in Names & keyof Declared]: Declared[Name] }

/** What the callbacks of the state of that name may read. */
export type ScopeAt<K extends Shape, S extends Setting, Name> = Scope<In<K, Name>, Readable<K['declared'], Vars<K, Name>>, ContextOf<S>>

export type TaskScopeAt<K extends Shape, S extends Setting, Name> = Scope<
  In<K, Name>,
  Readable<K['declared'], Vars<K, Name>>,
  TaskContextOf<S>
>

export type ResultScopeAt<K extends Shape, S extends Setting, Name, Result> = ResultScope<
  In<K, Name>,
  Readable<K['declared'], Vars<K, Name>>,
  ContextOf<S>,
  Result
>
