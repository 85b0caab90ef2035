import type { ResultScope, Scope } from './scope.ts'
import type { ContextOf, Setting, TaskContextOf } from './setting.ts'
import type { Shape } from './shape.ts'

type Jumps<Targets, Name> = Extract<Targets, { readonly name: Name }>

type Field<T, Key extends string> = T extends { readonly [K in Key]: infer V } ? V : never

/** What arrives at the state of that name: what flows in, and what jumps bring. */
export type In<K extends Shape, Name> = [K['targets']] extends [never] ? K['input'] : K['input'] | Field<Jumps<K['targets'], Name>, 'input'>

/** The variables that are assigned on every way to the state of that name. */
export type Vars<K extends Shape, Name> = [K['targets']] extends [never]
  ? K['variables']
  : [Jumps<K['targets'], Name>] extends [never]
    ? K['variables']
    : Common<Reaching<K> | Field<Jumps<K['targets'], Name>, 'variables'>>

/** The jumps that are left once the state of that name stands. */
export type Remaining<Targets, Name> = [Targets] extends [never] ? never : Exclude<Targets, { readonly name: Name }>

/** What all members of a union have. */
type Common<Union> = { readonly [Key in keyof Union]: Union[Key] }

/** Variables where ways meet that began with the same ones: what was new on every way is kept. */
export type Joined<Base, Union> = [Union] extends [never]
  ? Base
  : [Union] extends [Base]
    ? [Exclude<keyof Union, keyof Base>] extends [never]
      ? Base
      : Base & { readonly [Key in Exclude<keyof Union, keyof Base>]: Union[Key & keyof Union] }
    : Common<Union>

/** The variables of a flow that goes on; never where it has ended. */
export type Reaching<K extends Shape> = [K['input']] extends [never] ? never : K['variables']

/** What the callbacks of the state of that name may read. */
export type ScopeAt<K extends Shape, S extends Setting, Name> = Scope<In<K, Name>, Vars<K, Name>, ContextOf<S>>

export type TaskScopeAt<K extends Shape, S extends Setting, Name> = Scope<In<K, Name>, Vars<K, Name>, TaskContextOf<S>>

export type ResultScopeAt<K extends Shape, S extends Setting, Name, Result> = ResultScope<In<K, Name>, Vars<K, Name>, ContextOf<S>, Result>
