import type { In, Vars } from './arriving.ts'
import type { StatesError } from './error-names.ts'
import type { Mistake } from './mistake.ts'
import type { Setting } from './setting.ts'
import type { Shape, StateEntry } from './shape.ts'

/**
 * A name for a new state; a sentence that says what is wrong where it cannot be. Where the compiler has lost track of the flow, it
 * has said why: the names that follow are not at fault.
 */
export type NewName<Name extends string, K extends Shape> = string extends Name
  ? Name
  : unknown extends K['names']
    ? Name
    : Name extends K['names']
      ? `There is a state named '${Name}' already: give this one a name of its own`
      : [In<K, Name>] extends [never]
        ? `Nothing leads to '${Name}': the flow has ended, and no goTo('${Name}') stands before it`
        : Name

/** The name of a distributed Map, which only a STANDARD machine has. */
export type DistributedName<Name extends string, K extends Shape, S extends Setting> = S['type'] extends 'EXPRESS'
  ? 'An EXPRESS machine has no distributed Map: make it STANDARD, or use .map(…)'
  : NewName<Name, K>

/** The names of all states, and a new one. A name that is only known at run time is not kept. */
export type WithName<Names, Name extends string> = string extends Name ? Names : Names | Name

/** All states, and a new one with what arrives there. */
export type Add<States, S extends Setting, K extends Shape, Name extends string, Task = never> = string extends Name
  ? States
  : States & Named<Name, StateEntry<In<K, Name>, Vars<K, Name>, S['graph'], Task>>

type Named<Name extends string, Entry> = { readonly [Key in Name]: Entry }

/** The target of a jump; what is wrong where the jump cannot be. */
export type JumpName<Name extends string, Input, Variables, Names, States, S extends Setting> = string extends Name
  ? Name
  : unknown extends Names
    ? Name
    : Name extends Names
      ? Name extends keyof States
        ? JumpTo<Name, Input, Variables, States[Name], S>
        : `'${Name}' is not in this branch: a jump cannot leave a Parallel or a Map`
      : Name

type JumpTo<Name extends string, Input, Variables, Entry, S extends Setting> =
  Entry extends StateEntry<infer Needed, infer Assumed, infer Graph, unknown>
    ? [Graph] extends [S['graph']]
      ? [Input] extends [Needed]
        ? [Assumed] extends [Variables]
          ? Name
          : { readonly 'The target reads variables that are not assigned here': Exclude<Assumed, Variables> }
        : { readonly 'The target takes other input than arrives here': { readonly takes: Needed; readonly arrives: Input } }
      : `'${Name}' is inside another branch or Map`
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
  : StatesError | RaisedIn<K>

type RaisedIn<K extends Shape> = K['tried'] extends { readonly raised: infer Raised } ? Extract<Raised, string> : never

/**
 * Where a state can raise any name, a name that begins like those that are known must be one of them: a misspelt one would never
 * be raised.
 */
export type Raisable<K extends Shape, Name> = string extends RaisedIn<K> ? Spelt<Name, StatesError | HttpError | Told<RaisedIn<K>>> : Name

/** An answer of an HTTP endpoint that is no success. */
type HttpError = `States.Http.StatusCode.${number}`

type Told<Raised> = Raised extends unknown ? (string extends Raised ? never : Raised) : never

type Spelt<Name, Known> = Name extends Known
  ? Name
  : [Beginning<Name>] extends [never]
    ? Name
    : Beginning<Name> extends Beginning<Known>
      ? Mistake<`No service raises '${Name & string}': look for the name that is meant`>
      : Name

/** `lambda` of `Lambda.ServiceException`. */
type Beginning<Name> = Name extends `${infer First}.${string}` ? Lowercase<First> : never
