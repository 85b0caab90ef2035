import type { Grant } from '../core/index.ts'
import type { Action, IntegrationPattern } from '../states/index.ts'

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
export interface Entry<Parameters, Errors extends string> {
  /** The service and its action, as they stand in the state's `Resource`: `sns:publish`. */
  readonly name: string
  /** What goes into the state's arguments. */
  readonly arguments: (parameters: Parameters) => object
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
export interface CallbackOptions<Result> {
  /** What `SendTaskSuccess` brings. Without it the result is unknown, and must be checked before it is used. */
  readonly result?: ResultSchema<Result>
}

export type Call<Parameters, Result, Errors extends string> = (parameters: Parameters) => Action<Result, Errors, 'REQUEST_RESPONSE'>

export interface WithSync<Parameters, Result, Errors extends string> {
  /** Starts the job and waits until it has ended (`.sync`). */
  readonly sync: (parameters: Parameters) => Action<Result, Errors, 'RUN_JOB'>
}

export interface WithCallback<Parameters, Errors extends string> {
  /**
   * Calls the service, then waits until somebody sends the task token back. The token must be among the parameters, and
   * the state needs a timeout or a heartbeat.
   */
  readonly waitForTaskToken: <Result = unknown>(
    parameters: Parameters,
    options?: CallbackOptions<Result>,
  ) => Action<Result, Errors, 'WAIT_FOR_TASK_TOKEN'>
}

/** A plain call of the service. */
export const call =
  <Parameters, Errors extends string, Result>(entry: Entry<Parameters, Errors> & Answers<Result>): Call<Parameters, Result, Errors> =>
  (parameters) =>
    action<Result, Errors, 'REQUEST_RESPONSE', Parameters>(entry, 'REQUEST_RESPONSE', '', parameters)

/** A call that waits until the job has ended. */
export const sync = <Parameters, Errors extends string, Result>(
  entry: Entry<Parameters, Errors> & RunJob<Parameters, Result>,
): WithSync<Parameters, Result, Errors> => ({
  sync: (parameters) => ({
    ...action<Result, Errors, 'RUN_JOB', Parameters>(entry, 'RUN_JOB', '.sync', parameters),
    grants: [...entry.grants(parameters), ...entry.sync.grants(parameters)],
  }),
})

/** A call that waits until its task token comes back. */
export const callback = <Parameters, Errors extends string>(
  entry: Entry<Parameters, Errors> & Callback,
): WithCallback<Parameters, Errors> => ({
  waitForTaskToken: <Result>(parameters: Parameters) =>
    action<Result, Errors, 'WAIT_FOR_TASK_TOKEN', Parameters>(entry, 'WAIT_FOR_TASK_TOKEN', '.waitForTaskToken', parameters),
})

const action = <Result, Errors extends string, Pattern extends IntegrationPattern, Parameters>(
  entry: Entry<Parameters, Errors>,
  pattern: Pattern,
  suffix: string,
  parameters: Parameters,
): Action<Result, Errors, Pattern> => ({
  kind: 'action',
  resource: `arn:aws:states:::${entry.name}${suffix}`,
  arguments: entry.arguments(parameters),
  pattern,
  errors: entry.errors,
  grants: entry.grants(parameters),
})
