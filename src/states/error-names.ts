/**
 * The error names that Step Functions itself raises.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
 */
export const errors = {
  /** Every error, except those that cannot be caught. Stands alone, in the last catcher or retrier. */
  all: 'States.ALL',
  branchFailed: 'States.BranchFailed',
  dataLimitExceeded: 'States.DataLimitExceeded',
  exceedToleratedFailureThreshold: 'States.ExceedToleratedFailureThreshold',
  heartbeatTimeout: 'States.HeartbeatTimeout',
  http: 'States.Http.Socket',
  intrinsicFailure: 'States.IntrinsicFailure',
  itemReaderFailed: 'States.ItemReaderFailed',
  noChoiceMatched: 'States.NoChoiceMatched',
  parameterPathFailure: 'States.ParameterPathFailure',
  permissions: 'States.Permissions',
  queryEvaluationError: 'States.QueryEvaluationError',
  resultPathMatchFailure: 'States.ResultPathMatchFailure',
  resultWriterFailed: 'States.ResultWriterFailed',
  runtime: 'States.Runtime',
  /** Any failure of the task, except a timeout. */
  taskFailed: 'States.TaskFailed',
  timeout: 'States.Timeout',
} as const

/** The name of an error that Step Functions itself raises. */
export type StatesError = (typeof errors)[keyof typeof errors]
