import type { In } from './arriving.ts'
import type { StatesError } from './error-names.ts'
import type { Setting } from './setting.ts'
import type { Shape, StateEntry } from './shape.ts'

/** A name for a new state; a sentence that says what is wrong where it cannot be. */
export type NewName<Name extends string, K extends Shape> = string extends Name
  ? Name
  : Name extends keyof K['states']
    ? `There is a state named '${Name}' already: give this one a name of its own`
    : [In<K, Name>] extends [never]
      ? `Nothing leads to '${Name}': the flow has ended, and no goTo('${Name}') stands before it`
      : Name

/** All states, and a new one. A name that is only known at run time is not kept. */
export type WithState<States, Name extends string, Entry> = string extends Name ? States : States & { readonly [Key in Name]: Entry }

/** The target of a jump; what is wrong where the jump cannot be. */
export type JumpName<Name extends string, Input, Variables, States, S extends Setting> = string extends Name
  ? Name
  : Name extends keyof States
    ? JumpTo<Name, Input, Variables, States[Name], S>
    : Name

type JumpTo<Name, Input, Variables, Entry, S extends Setting> =
  Entry extends StateEntry<infer Needed, infer Assumed, infer Graph, unknown>
    ? [Graph] extends [S['graph']]
      ? [Input] extends [Needed]
        ? [Variables] extends [Assumed]
          ? Name
          : { readonly 'The target reads variables that are not assigned here': Exclude<keyof Assumed, keyof Variables> }
        : { readonly 'The target takes other input than arrives here': { readonly takes: Needed; readonly arrives: Input } }
      : { readonly 'The target is inside another branch or Map': Name }
    : never

/** The errors that are left once a catcher has taken some. */
export type Uncaught<Raised, Caught> = 'States.ALL' extends Caught
  ? never
  : 'States.TaskFailed' extends Caught
    ? Extract<Raised, 'States.Timeout'>
    : Exclude<Raised, Caught>

/** What a retrier or a catcher may name: what the state can raise, and what Step Functions raises. */
export type Catchable<K extends Shape> = [K['tried']] extends [never]
  ? 'Only a task, a Parallel or a Map can be retried or caught: put this right after one'
  : StatesError | (K['tried'] extends { readonly raised: infer Raised extends string } ? Raised : never)
