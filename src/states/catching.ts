import type { Filled } from '../expressions/index.ts'
import type { Readable } from './arriving.ts'
import type { AslFields } from './asl-fields.ts'
import type { Assignable, Assigned, OutputOf } from './given.ts'
import type { JumpName } from './names.ts'
import type { Giving } from './options.ts'
import type { ErrorScope } from './scope.ts'
import type { ContextOf, Setting } from './setting.ts'
import type { Shape } from './shape.ts'
import type { CaughtError, TriedInput, TriedVars } from './transitions.ts'

/** What a catcher may say: `output` and `assign` from the error, the state's input and the variables before it. */
export interface CatchOptions<K extends Shape, S extends Setting, Names, Out, Assign>
  extends Giving<
    ErrorScope<TriedInput<K>, Readable<K['declared'], TriedVars<K>>, ContextOf<S>, CaughtError<K, Names>>,
    Out,
    Assign & Assignable<Assign, K['declared'], S>
  > {
  readonly comment?: string
  /** Fields of the catcher in Amazon States Language: `asl({ ResultPath: '$.error' })`. */
  readonly fields?: AslFields<Out>
}

/**
 * The same for a jump whose `output` says what the target gets: only once that is known can the target be told to fit, so
 * that it is `output` which must fit.
 */
export interface JumpOptions<K extends Shape, S extends Setting, States, Names, Name extends string, Out, Assign>
  extends Pick<CatchOptions<K, S, Names, Out, Assign>, 'assign' | 'comment'> {
  readonly output: (
    scope: ErrorScope<TriedInput<K>, Readable<K['declared'], TriedVars<K>>, ContextOf<S>, CaughtError<K, Names>>,
  ) => Out & Filled<Out> & Landing<Name, CaughtName<K, S, States, Names, Name, Out, Assign>>
}

type Landing<Name, Target> = [Target] extends [Name] ? unknown : Target

/** The target of a catcher's jump; what is wrong where the jump cannot be. */
export type CaughtName<K extends Shape, S extends Setting, States, Names, Name extends string, Out, Assign> = JumpName<
  Name,
  OutputOf<Out, CaughtError<K, Names>>,
  Assigned<TriedVars<K>, Assign>,
  K['names'],
  States,
  S
>
