import type { HistoryEvent } from '../../engine/index.ts'

/** What went wrong, as far as it was told. */
export interface Failure {
  readonly error: string | undefined
  readonly cause: string | undefined
}

/** The events that tell of a failure, with the names of their details. */
const details = {
  TaskStartFailed: 'taskStartFailedEventDetails',
  TaskSubmitFailed: 'taskSubmitFailedEventDetails',
  TaskFailed: 'taskFailedEventDetails',
  TaskTimedOut: 'taskTimedOutEventDetails',
  LambdaFunctionScheduleFailed: 'lambdaFunctionScheduleFailedEventDetails',
  LambdaFunctionStartFailed: 'lambdaFunctionStartFailedEventDetails',
  LambdaFunctionFailed: 'lambdaFunctionFailedEventDetails',
  LambdaFunctionTimedOut: 'lambdaFunctionTimedOutEventDetails',
  ActivityScheduleFailed: 'activityScheduleFailedEventDetails',
  ActivityFailed: 'activityFailedEventDetails',
  ActivityTimedOut: 'activityTimedOutEventDetails',
  MapRunFailed: 'mapRunFailedEventDetails',
  EvaluationFailed: 'evaluationFailedEventDetails',
  ExecutionFailed: 'executionFailedEventDetails',
} as const satisfies { readonly [Type in HistoryEvent['type']]?: keyof HistoryEvent }

/** The failure that an event tells of; undefined where it tells of none. */
export function failureOf(event: HistoryEvent): Failure | undefined {
  const { type } = event
  if (!isFailure(type)) return undefined
  const { error, cause } = event[details[type]] ?? {}
  return { error: error ?? (type.endsWith('TimedOut') ? 'States.Timeout' : undefined), cause }
}

const isFailure = (type: string): type is keyof typeof details => Object.hasOwn(details, type)
