/** The state types as the history names them. */
export type StateType = 'Task' | 'Pass' | 'Choice' | 'Wait' | 'Succeed' | 'Fail' | 'Parallel' | 'Map'

type StateEventType =
  | `${StateType}StateEntered`
  | `${Exclude<StateType, 'Fail'>}StateExited`
  | `${'Task' | 'Wait' | 'Parallel' | 'Map'}StateAborted`
  | `${'Parallel' | 'Map'}State${'Started' | 'Succeeded' | 'Failed'}`

/** What a history event tells. */
export type HistoryEventType =
  | `Execution${'Started' | 'Succeeded' | 'Failed' | 'Aborted' | 'TimedOut' | 'Redriven'}`
  | StateEventType
  | `Task${'Scheduled' | 'Started' | 'StartFailed' | 'Submitted' | 'SubmitFailed' | 'Succeeded' | 'Failed' | 'TimedOut'}`
  | `LambdaFunction${'Scheduled' | 'ScheduleFailed' | 'Started' | 'StartFailed' | 'Succeeded' | 'Failed' | 'TimedOut'}`
  | `Activity${'Scheduled' | 'ScheduleFailed' | 'Started' | 'Succeeded' | 'Failed' | 'TimedOut'}`
  | `MapIteration${'Started' | 'Succeeded' | 'Failed' | 'Aborted'}`
  | `MapRun${'Started' | 'Succeeded' | 'Failed' | 'Aborted' | 'Redriven'}`
  | 'EvaluationFailed'

interface Truncation {
  /** Always false here: the engine refuses what is too long instead of cutting it. */
  readonly truncated?: boolean
}

interface Failure {
  readonly error?: string
  readonly cause?: string
}

interface Resource {
  /** The service, e.g. `ecs`, `lambda`, `aws-sdk:s3`. */
  readonly resourceType: string
  /** The action, with its pattern, e.g. `runTask.sync`. */
  readonly resource: string
}

interface Output {
  /** JSON text. */
  readonly output?: string
  readonly outputDetails?: Truncation
}

interface Input {
  /** JSON text. */
  readonly input?: string
  readonly inputDetails?: Truncation
}

interface Limits {
  readonly timeoutInSeconds?: number
  readonly heartbeatInSeconds?: number
}

interface Credentials {
  readonly taskCredentials?: { readonly roleArn?: string }
}

interface Iteration {
  /** The Map state's name. */
  readonly name?: string
  readonly index?: number
}

/** The details that events carry, by the name of the field that holds them. */
export interface HistoryEventDetails {
  readonly executionStartedEventDetails?: Input & {
    readonly roleArn?: string
    readonly stateMachineAliasArn?: string
    readonly stateMachineVersionArn?: string
  }
  readonly executionSucceededEventDetails?: Output
  readonly executionFailedEventDetails?: Failure
  readonly executionAbortedEventDetails?: Failure
  readonly executionTimedOutEventDetails?: Failure
  readonly executionRedrivenEventDetails?: { readonly redriveCount?: number }
  readonly stateEnteredEventDetails?: Input & { readonly name: string }
  readonly stateExitedEventDetails?: Output & {
    readonly name: string
    /** JSON text of each variable that the state assigned. */
    readonly assignedVariables?: Record<string, string>
    readonly assignedVariablesDetails?: Truncation
  }
  readonly taskScheduledEventDetails?: Resource & Limits & Credentials & { readonly region: string; readonly parameters: string }
  readonly taskStartedEventDetails?: Resource
  readonly taskStartFailedEventDetails?: Resource & Failure
  readonly taskSubmittedEventDetails?: Resource & Output
  readonly taskSubmitFailedEventDetails?: Resource & Failure
  readonly taskSucceededEventDetails?: Resource & Output
  readonly taskFailedEventDetails?: Resource & Failure
  readonly taskTimedOutEventDetails?: Resource & Failure
  readonly lambdaFunctionScheduledEventDetails?: Input & Credentials & { readonly resource: string; readonly timeoutInSeconds?: number }
  readonly lambdaFunctionScheduleFailedEventDetails?: Failure
  readonly lambdaFunctionStartFailedEventDetails?: Failure
  readonly lambdaFunctionSucceededEventDetails?: Output
  readonly lambdaFunctionFailedEventDetails?: Failure
  readonly lambdaFunctionTimedOutEventDetails?: Failure
  readonly activityScheduledEventDetails?: Input & Limits & { readonly resource: string }
  readonly activityScheduleFailedEventDetails?: Failure
  readonly activityStartedEventDetails?: { readonly workerName?: string }
  readonly activitySucceededEventDetails?: Output
  readonly activityFailedEventDetails?: Failure
  readonly activityTimedOutEventDetails?: Failure
  readonly mapStateStartedEventDetails?: { readonly length?: number }
  readonly mapIterationStartedEventDetails?: Iteration
  readonly mapIterationSucceededEventDetails?: Iteration
  readonly mapIterationFailedEventDetails?: Iteration
  readonly mapIterationAbortedEventDetails?: Iteration
  readonly mapRunStartedEventDetails?: { readonly mapRunArn?: string }
  readonly mapRunFailedEventDetails?: Failure
  readonly mapRunRedrivenEventDetails?: { readonly mapRunArn?: string; readonly redriveCount?: number }
  readonly evaluationFailedEventDetails?: Failure & { readonly location?: string; readonly state: string }
}

/**
 * One event of an execution's history, as GetExecutionHistory of the AWS SDK gives it.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_HistoryEvent.html
 */
export interface HistoryEvent extends HistoryEventDetails {
  /** 1 for the first event of the execution. */
  readonly id: number
  readonly previousEventId: number
  readonly timestamp: Date
  readonly type: HistoryEventType
}
