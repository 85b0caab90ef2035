import type { Grant } from '../core/index.ts'
import type { Action, IntegrationPattern } from '../states/index.ts'
import type { Arguments } from './arguments.ts'
import type { Received } from './received.ts'
import { requireGiven } from './require-given.ts'

declare const answered: unique symbol

/** The type that a service answers with. Types only: it holds nothing. */
export interface Answer<Result> {
  readonly [answered]?: Result
}

/** Names the type of an answer in a table entry: `answers: of<PublishResult>()`. */
export const of = <Result>(): Answer<Result> => ({})

/**
 * One entry of the table of integrations: all that Stepwright knows about one action of one service. The patterns that
 * the service has are the ones that stand here; no others exist in the type of the function that is made of it.
 */
export interface Entry<Parameters, Errors extends string, Sent = Arguments<Parameters>> {
  /** The service and its action, as they stand in the state's `Resource`: `sns:publish`. */
  readonly name: string
  /** The parameters that carry what is called: nothing can be made without them. @default none */
  readonly needs?: readonly string[]
  /** What goes into the state's arguments. */
  readonly arguments: (parameters: Parameters) => Sent
  readonly errors: readonly Errors[]
  /** What the machine's role must be allowed to do, in whichever pattern. */
  readonly grants: (parameters: Parameters) => readonly Grant[]
}

/** The answer of a plain call. */
export interface Answers<Result> {
  readonly answers: Answer<Result>
}

/** The `.sync` pattern: what it answers, and what it needs besides. */
export interface RunJob<Parameters, Result> {
  readonly sync: { readonly answers: Answer<Result>; readonly grants: (parameters: Parameters) => readonly Grant[] }
}

/** The `.waitForTaskToken` pattern. */
export interface Callback {
  readonly waitForTaskToken: true
}

/** A schema whose output type tells what the holder of a task token sends back: any Standard Schema, such as zod's. */
export interface ResultSchema<Result> {
  readonly '~standard': { readonly types?: { readonly output: Result } | undefined }
}

/** What a call that waits for its task token may be told. */
export interface CallbackOptions<Result, Failures extends string = AnyName> {
  /** What `SendTaskSuccess` brings. Without it the result is unknown, and must be checked before it is used. */
  readonly result?: ResultSchema<Result>
  /**
   * The error names that `SendTaskFailure` brings: `errors: ['Approval.Rejected']`. Retriers and catchers may then name these
   * besides the service's own, and no others. @default any name
   */
  readonly errors?: readonly Failures[]
}

/** An error's name where nobody has said which there are. */
export type AnyName = string & {}

export type Call<Parameters, Result, Errors extends string, Given> = (
  parameters: Parameters,
) => Action<Result, Errors, 'REQUEST_RESPONSE', Given>

export interface WithSync<Parameters, Result, Errors extends string, Given> {
  /** Starts the job and waits until it has ended (`.sync`). */
  readonly sync: (parameters: Parameters) => Action<Result, Errors, 'RUN_JOB', Given>
}

export interface WithCallback<Parameters, Errors extends string, Given> {
  /**
   * Calls the service, then waits until somebody sends the task token back. The token must be among the parameters, and
   * the state needs a timeout or a heartbeat.
   */
  readonly waitForTaskToken: <Result = unknown, const Failures extends string = AnyName>(
    parameters: Parameters,
    options?: CallbackOptions<Result, Failures>,
  ) => Action<Result, Errors | Failures, 'WAIT_FOR_TASK_TOKEN', Given>
}

/** A plain call of the service. */
export const call =
  <Parameters, Errors extends string, Result, Sent>(
    entry: Entry<Parameters, Errors, Sent> & Answers<Result>,
  ): Call<Parameters, Result, Errors, Received<Sent>> =>
  (parameters) =>
    action<Result, Errors, 'REQUEST_RESPONSE', Parameters, Sent>(entry, 'REQUEST_RESPONSE', '', parameters)

/** A call that waits until the job has ended. */
export const sync = <Parameters, Errors extends string, Result, Sent>(
  entry: Entry<Parameters, Errors, Sent> & RunJob<Parameters, Result>,
): WithSync<Parameters, Result, Errors, Received<Sent>> => ({
  sync: (parameters) => ({
    ...action<Result, Errors, 'RUN_JOB', Parameters, Sent>(entry, 'RUN_JOB', '.sync', parameters),
    grants: [...entry.grants(parameters), ...entry.sync.grants(parameters)],
  }),
})

/** A call that waits until its task token comes back. */
export const callback = <Parameters, Errors extends string, Sent>(
  entry: Entry<Parameters, Errors, Sent> & Callback,
): WithCallback<Parameters, Errors, Received<Sent>> => ({
  waitForTaskToken: <Result, Failures extends string>(parameters: Parameters, options: CallbackOptions<Result, Failures> = {}) => ({
    ...action<Result, Errors | Failures, 'WAIT_FOR_TASK_TOKEN', Parameters, Sent>(
      entry,
      'WAIT_FOR_TASK_TOKEN',
      '.waitForTaskToken',
      parameters,
    ),
    errors: [...entry.errors, ...(options.errors ?? [])],
  }),
})

/** An entry whose caller tells what the service gets, more closely than the entry can. */
export function typedByCaller<Parameters, Errors extends string, Sent, More>(
  entry: Entry<Parameters, Errors, Sent> & More,
): Entry<Parameters, Errors, never> & Omit<More, 'arguments'>
export function typedByCaller(entry: object): object {
  return entry
}

const action = <Result, Errors extends string, Pattern extends IntegrationPattern, Parameters, Sent>(
  entry: Entry<Parameters, Errors, Sent>,
  pattern: Pattern,
  suffix: string,
  parameters: Parameters,
): Action<Result, Errors, Pattern, Received<Sent>> => {
  requireGiven(entry.name, parameters, entry.needs ?? [])
  return {
    kind: 'action',
    resource: `arn:aws:states:::${entry.name}${suffix}`,
    arguments: entry.arguments(parameters),
    pattern,
    errors: entry.errors,
    grants: entry.grants(parameters),
  }
}
