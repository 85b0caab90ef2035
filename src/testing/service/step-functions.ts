import type { FieldValidationMode } from '../../engine/index.ts'

/** What a test needs of Step Functions itself: `new SFN({})` of `@aws-sdk/client-sfn` has it. */
export interface StepFunctions extends StateTester {
  readonly startExecution: (request: { readonly stateMachineArn: string; readonly name?: string; readonly input: string }) => Promise<{
    readonly executionArn?: string | undefined
  }>
  readonly describeExecution: (request: { readonly executionArn: string }) => Promise<{
    readonly status?: string | undefined
    readonly output?: string | undefined
    readonly error?: string | undefined
    readonly cause?: string | undefined
  }>
  readonly getExecutionHistory: (request: {
    readonly executionArn: string
    readonly includeExecutionData: true
    readonly nextToken?: string
  }) => Promise<{ readonly events?: readonly unknown[] | undefined; readonly nextToken?: string | undefined }>
}

/** What a test of a single state needs of Step Functions: `new SFN({})` of `@aws-sdk/client-sfn` has it. */
export interface StateTester {
  readonly testState: (request: StateTestRequest) => Promise<StateTestResponse>
}

/** @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html */
export interface StateTestRequest {
  readonly definition: string
  readonly stateName: string
  readonly input: string
  readonly inspectionLevel: 'DEBUG'
  readonly variables?: string
  readonly context?: string
  readonly roleArn?: string
  readonly mock?: {
    readonly result?: string
    readonly errorOutput?: { readonly error?: string; readonly cause?: string }
    readonly fieldValidationMode?: FieldValidationMode
  }
  readonly stateConfiguration?: { readonly retrierRetryCount?: number }
}

interface StateTestResponse {
  readonly status?: string | undefined
  readonly output?: string | undefined
  readonly error?: string | undefined
  readonly cause?: string | undefined
  readonly nextState?: string | undefined
  readonly inspectionData?: object | undefined
}
