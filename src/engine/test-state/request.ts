import type { StateDefinition, StateMachineDefinition } from '../../asl/index.ts'
import type { Json, JsonObject } from '../../core/index.ts'

/**
 * What to test: one state, by itself or out of its state machine, and what it is to find.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html
 */
export interface TestStateRequest {
  readonly definition: StateDefinition | StateMachineDefinition
  /** Which state, where the definition is a state machine's. It may stand in a branch or a Map. */
  readonly stateName?: string
  /** @default {} */
  readonly input?: Json
  /** @default 'INFO' */
  readonly inspectionLevel?: 'INFO' | 'DEBUG' | 'TRACE'
  /** Stands in for the task, the branches or the iterations. */
  readonly mock?: Mock
  /** The context object as the state finds it, in place of one that is made up. It needs a mock. */
  readonly context?: JsonObject
  readonly variables?: JsonObject
  readonly stateConfiguration?: StateConfiguration
  readonly roleArn?: string
  /** Secrets are shown of a real call only, never with a mock. @default false */
  readonly revealSecrets?: boolean
}

export interface Mock {
  /** JSON text. */
  readonly result?: string
  readonly errorOutput?: { readonly error?: string; readonly cause?: string }
  /** How a result is held against what the API answers: STRICT wants all that is required, PRESENT looks only at what is there. @default 'STRICT' */
  readonly fieldValidationMode?: FieldValidationMode
}

/** How strictly a mocked result is held against what the API answers; `NONE` takes any. */
export type FieldValidationMode = 'STRICT' | 'PRESENT' | 'NONE'

export interface StateConfiguration {
  /** How often the retrier that takes the mocked error has tried already. */
  readonly retrierRetryCount?: number
  /** Which state inside a Map or Parallel the mocked error comes from. */
  readonly errorCausedByState?: string
  /** How many iterations of a Map have failed. */
  readonly mapIterationFailureCount?: number
  /** What the item reader of a distributed Map reads, as text. */
  readonly mapItemReaderData?: string
}

export interface TestStateResponse {
  readonly status: 'SUCCEEDED' | 'FAILED' | 'RETRIABLE' | 'CAUGHT_ERROR'
  readonly output?: Json
  readonly error?: string
  readonly cause?: string
  readonly nextState?: string
  /** The data after each step, at the levels DEBUG and TRACE. The API gives each value as JSON text. */
  readonly inspectionData?: JsonObject
}

/** The service does not take the request. */
export class TestStateRefusal extends Error {
  override readonly name = 'TestStateRefusal'
  readonly code: 'ValidationException' | 'InvalidDefinition'

  constructor(code: TestStateRefusal['code'], message: string) {
    super(message)
    this.code = code
  }
}

export const invalid = (message: string): TestStateRefusal => new TestStateRefusal('ValidationException', message)
