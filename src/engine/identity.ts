/** STANDARD executions have a history and may take a year; EXPRESS ones have none and may take five minutes. */
export type ExecutionType = 'STANDARD' | 'EXPRESS'

/** What the context object and the history say of an execution. */
export interface ExecutionIdentity {
  readonly arn: string
  readonly name: string
  readonly roleArn: string
}

/** What the context object and the history say of the state machine that an execution runs. */
export interface StateMachineIdentity {
  readonly arn: string
  readonly name: string
  readonly versionArn?: string
  readonly aliasArn?: string
}
