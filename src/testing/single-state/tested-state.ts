import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'

/** What became of a single state. */
export interface TestedState<Name extends string = string> {
  /** `RETRIABLE`: it would be tried again after `retryAfter` seconds. `CAUGHT_ERROR`: it goes on at `nextState`. */
  readonly status: 'SUCCEEDED' | 'FAILED' | 'RETRIABLE' | 'CAUGHT_ERROR'
  /** What the state gives, to the next one or as the end. */
  readonly output: Json | undefined
  readonly error: string | undefined
  readonly cause: string | undefined
  readonly nextState: Name | undefined
  /** What its task, or its branches, got: the arguments with all expressions worked out. */
  readonly arguments: Json | undefined
  /** The variables once the state is done: those that were there, and those that it assigned. */
  readonly variables: JsonObject
  readonly retryAfter: number | undefined
  /** The data after each step, as TestState names them. */
  readonly inspection: JsonObject
}

/** What TestState answers, as the engine and the service both give it. */
export interface Answered {
  readonly status: TestedState['status']
  readonly output?: Json | undefined
  readonly error?: string | undefined
  readonly cause?: string | undefined
  readonly nextState?: string | undefined
  readonly inspection: JsonObject
}

export function testedState({ status, output, error, cause, nextState, inspection }: Answered): TestedState {
  const { variables = {}, errorDetails = {}, afterArguments, afterParameters } = inspection
  const retryAfter = isJsonObject(errorDetails) ? errorDetails.retryBackoffIntervalSeconds : undefined
  return {
    status,
    output,
    error,
    cause,
    nextState,
    arguments: afterArguments ?? afterParameters,
    variables: isJsonObject(variables) ? variables : {},
    retryAfter: typeof retryAfter === 'number' ? retryAfter : undefined,
    inspection,
  }
}
