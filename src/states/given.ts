import type { Filled, Resolved, Value } from '../expressions/index.ts'
import type { Setting } from './setting.ts'

/** What a state gives: its `output` where it has one. */
export type OutputOf<Out, Otherwise> = [Out] extends [never] ? Otherwise : Resolved<Out>

/** The variables after `assign`: new ones are added, others keep the type that they have. */
export type Assigned<Variables, Assign> = [Assign] extends [never]
  ? Variables
  : [Exclude<keyof Assign, keyof Variables>] extends [never]
    ? Variables
    : Variables & { readonly [Key in Exclude<keyof Assign, keyof Variables>]: Resolved<Assign[Key & keyof Assign]> }

/** What `assign` may hold: a variable keeps its type, and those of the flows around cannot be assigned. */
export type Assignable<Assign, Variables, S extends Setting> = {
  readonly [Key in keyof Assign]: Key extends keyof S['locked']
    ? `The variable '${Key & string}' belongs to the flow around this one: it can be read here, not assigned`
    : Key extends keyof Variables
      ? Value<Variables[Key]>
      : Filled<Assign[Key]>
}
