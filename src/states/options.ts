import type { Duration } from '../core/index.ts'
import type { Expression, Filled, Operand, Value } from '../expressions/index.ts'
import type { AslFields } from './asl-fields.ts'
import type { Mistake } from './mistake.ts'

/** What any state may say about itself. */
export interface StateOptions {
  readonly comment?: string
  /** A state of a JSONPath machine may be written in JSONata. @default the machine's */
  readonly queryLanguage?: 'JSONata'
}

/** What is given on, and what is put into variables. */
export interface Giving<In, Out, Assign> {
  /** The output. @default what the state's work gave; where no work is done, the state's input */
  readonly output?: (scope: In) => Out & Filled<Out>
  /** Variables to assign. A variable keeps its type once it has one. */
  readonly assign?: (scope: In) => Assign
}

/** What a state gives to the next one, and to variables. */
export interface Gives<In, Out, Assign> extends StateOptions, Giving<In, Out, Assign> {
  /** Fields in Amazon States Language that stand beside and above the others: `asl({ ResultPath: '$.report' })`. */
  readonly fields?: AslFields<Out>
}

/** A time in words, or the seconds as an expression. */
export type TimeOf<In, Limit = unknown> = (Duration & Limit) | ((scope: In) => Operand<number> & Limit)

/** What a Task state may say. */
export interface TaskOptions<In, InResult, Out, Assign, Timeout, Heartbeat> extends Gives<InResult, Out, Assign> {
  /** The longest time that the task may take. @default none: the task may run as long as the execution, up to a year */
  readonly timeout?: TimeOf<In, Timeout>
  /** The longest time between two heartbeats; no longer than the timeout. */
  readonly heartbeat?: TimeOf<In, Heartbeat>
  /** The role to call the service with, where it is not the machine's own. */
  readonly credentials?: (scope: In) => { readonly RoleArn: Value<string> }
}

/** A task that waits for its token waits for ever where the token is lost: it must have a timeout or a heartbeat. */
export type Bounded<Pattern, Limit> = [Pattern] extends ['WAIT_FOR_TASK_TOKEN']
  ? [Limit] extends [never]
    ? Mistake<"A task that waits for its token needs a timeout or a heartbeat: { timeout: '1 hour' }">
    : unknown
  : unknown

/** An EXPRESS machine waits for nothing. */
export type Fitting<Kind, Pattern> = Kind extends 'EXPRESS'
  ? [Pattern] extends ['REQUEST_RESPONSE']
    ? unknown
    : Mistake<'An EXPRESS machine cannot wait for a job (.sync) or a task token: make it STANDARD, or only start the work'>
  : unknown

/** A time in words; a sentence that says how it is written where it is none. */
export type Worded<Words extends string | number> = Words extends Duration
  ? Words
  : `'${Words}' is no time: write it as '30 seconds', '15 minutes', '2 hours' or '7 days'`

/** How long a Wait state waits where it is computed: seconds, or until a time (ISO 8601). */
export type ComputedTime<In> = ((scope: In) => Operand<number>) | { readonly until: string | ((scope: In) => Operand<string>) }

/** How long a Wait state waits: a time in words, seconds that are computed, or until a time (ISO 8601). */
export type WaitTime<In> = Duration | ComputedTime<In>

/** What is added to the names that a task raises: null where whoever sends the token back need not tell one. */
export type Untold<Pattern> = 'WAIT_FOR_TASK_TOKEN' extends Pattern ? null : never

/** The cause that a task's errors have. */
export type CauseOf<Pattern> = string | Untold<Pattern>

/** The name that a Fail state raises, as far as it is known. */
export type NameOf<Raised> = string extends Raised ? string & {} : Raised

/** Why an execution fails. */
export interface Failure<Name extends string | null = string> {
  /** The error's name, as a caller's catcher would name it: `Order.TooLarge`. */
  readonly error?: NonNullable<Name> | Expression<NonNullable<Name>>
  readonly cause?: Value<string>
}
