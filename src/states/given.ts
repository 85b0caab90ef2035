import type { Filled, Stored, Value } from '../expressions/index.ts'
import type { Mistake } from './mistake.ts'
import type { Setting } from './setting.ts'

/**
 * What a state gives: its `output` where it has one. What stands around the state's flow must not tell the compiler what
 * the state gives, hence `NoInfer`.
 */
export type OutputOf<Out, Otherwise> = Given<NoInfer<Out>, Otherwise>

type Given<Out, Otherwise> = [Out] extends [never] ? Otherwise : Stored<Out>

/** The names of the variables after `assign`. */
export type Assigned<Names, Assign> = [Assign] extends [never] ? Names : Names | keyof Assign

/** The types of the variables after `assign`: new ones are added, others keep the type that they have. */
export type Declaring<Declared, Assign> = [Assign] extends [never]
  ? Declared
  : [Exclude<keyof Assign, keyof Declared>] extends [never]
    ? Declared
    : Declared & Declaration<Exclude<keyof Assign, keyof Declared>, Assign>

/** On its own, so that the compiler does not carry all earlier variables along with each new one. */
type Declaration<Names, Assign> = { readonly [Name in Names & keyof Assign]: Stored<Assign[Name]> }

/** What `assign` may hold: a variable keeps its type, and those of the flows around cannot be assigned. */
export type Assignable<Assign, Declared, S extends Setting> = {
  readonly [Name in keyof Assign]: Name extends S['locked']
    ? Mistake<`The variable '${Name & string}' belongs to the flow around this one: it can be read here, not assigned`>
    : Name extends keyof Declared
      ? Value<Declared[Name]>
      : Filled<Assign[Name]>
}
