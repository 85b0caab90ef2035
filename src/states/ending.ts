import type { Readable } from './arriving.ts'
import type { StateMachine } from './machine.ts'
import type { Setting } from './setting.ts'
import type { ResultOf, Shape, StateEntry } from './shape.ts'

/** Whether a flow may end here: in a machine, every target of a jump must stand. Where the flow is lost, that was said already. */
export type Endable<S extends Setting, K extends Shape> = S['place'] extends 'branch'
  ? unknown
  : [K['targets']] extends [never]
    ? unknown
    : unknown extends K['targets']
      ? unknown
      : K['targets'] extends { readonly name: infer Name extends string }
        ? `There is a goTo('${Name}'), but no state has that name`
        : never

/** What `.end()` gives: the machine, or the branch that has ended. */
export type End<S extends Setting, K extends Shape, States, EndedBranch> = S['place'] extends 'machine'
  ? StateMachine<S['root'], ResultOf<K>, K['errors'], Finished<States, K['declared']>, S['type']>
  : EndedBranch

/** The states with the types of their variables. Those that only a Parallel or a Map knows are not kept. */
type Finished<States, Declared> = {
  readonly [Name in keyof States]: States[Name] extends StateEntry<infer Input, infer Names, infer Graph, infer Task>
    ? StateEntry<Input, Graph extends '' ? Readable<Declared, Names> : Readonly<Record<string, unknown>>, Graph, Task>
    : never
}
