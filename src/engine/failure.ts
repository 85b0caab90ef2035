/** What makes a failure more than an error name and a cause. */
interface FailureOptions {
  /** No Retry and no Catch sees it, not even one further out: the execution fails at once. */
  readonly terminal?: boolean
  /** The field whose JSONata failed, such as `Arguments/FunctionName`; empty where no one field is to blame. */
  readonly location?: string
  /** Which event the history gives as the one before `EvaluationFailed`. */
  readonly evaluated?: 'on-entry' | 'later'
  /** Other names under which a Retry or Catch may know it. */
  readonly aliases?: readonly string[]
  /** The cause as a Catch reads it, where it differs from the history's. */
  readonly caughtCause?: string
}

/** An error of the workflow: what Retry and Catch deal with, and what an execution fails with. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly error: string | undefined
  readonly reason: string | undefined
  readonly options: FailureOptions

  constructor(error: string | undefined, cause: string | undefined, options: FailureOptions = {}) {
    super(cause ?? error ?? '')
    this.error = error
    this.reason = cause
    this.options = options
  }

  get terminal(): boolean {
    return this.options.terminal === true
  }

  /** `{ Error, Cause }`, as a Catch gets it. */
  get output(): { readonly Error: string | null; readonly Cause: string | null } {
    return { Error: this.error ?? null, Cause: this.reason ?? this.options.caughtCause ?? null }
  }
}

/** The errors that the service itself raises. */
export const errorNames = {
  all: 'States.ALL',
  dataLimitExceeded: 'States.DataLimitExceeded',
  exceedToleratedFailureThreshold: 'States.ExceedToleratedFailureThreshold',
  heartbeatTimeout: 'States.HeartbeatTimeout',
  intrinsicFailure: 'States.IntrinsicFailure',
  itemReaderFailed: 'States.ItemReaderFailed',
  noChoiceMatched: 'States.NoChoiceMatched',
  queryEvaluationError: 'States.QueryEvaluationError',
  resultPathMatchFailure: 'States.ResultPathMatchFailure',
  resultWriterFailed: 'States.ResultWriterFailed',
  runtime: 'States.Runtime',
  taskFailed: 'States.TaskFailed',
  timeout: 'States.Timeout',
} as const

/** A task, or a state, took too long. Its Catch reads an empty cause. */
export const timeoutFailure = (aliases: readonly string[] = []): Failure =>
  new Failure(errorNames.timeout, undefined, { caughtCause: '', aliases })
