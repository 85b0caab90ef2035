import type { HistoryEvent } from '@aws-sdk/client-sfn'

/** Something that failed inside an execution: an attempt of a state's work, or the execution itself. */
export interface Failure {
  /** The state, where it is known. */
  readonly state?: string
  readonly error?: string
  readonly cause?: string
}

/** What an event of a history means. */
export interface ReadEvent {
  readonly type: string
  /** The state that the event belongs to. */
  readonly state?: string
  readonly failure?: Failure
}

/** Reads a history's events in their order: each is traced back to the state that it belongs to. */
export function historyReader(): (event: HistoryEvent) => ReadEvent {
  const states = new Map<number, string>()
  return (event) => {
    const state = nameIn(event) ?? states.get(event.previousEventId ?? 0)
    if (state !== undefined && event.id !== undefined) states.set(event.id, state)
    const owner = state === undefined ? {} : { state }
    const details = failureDetails(event)
    return {
      type: event.type ?? '',
      ...owner,
      ...(details === undefined
        ? {}
        : {
            failure: {
              ...owner,
              ...(details.error === undefined ? {} : { error: details.error }),
              ...(details.cause === undefined ? {} : { cause: details.cause }),
            },
          }),
    }
  }
}

/** The state that an event names itself; the others only say which event came before. */
const nameIn = ({ stateEnteredEventDetails, stateExitedEventDetails, evaluationFailedEventDetails }: HistoryEvent): string | undefined =>
  stateEnteredEventDetails?.name ?? stateExitedEventDetails?.name ?? evaluationFailedEventDetails?.state

/** The details of an event that tells of a failure. Each kind of event has a field of its own for them. */
const failureDetails = (event: HistoryEvent): { readonly error?: string | undefined; readonly cause?: string | undefined } | undefined =>
  event.taskFailedEventDetails ??
  event.taskTimedOutEventDetails ??
  event.taskSubmitFailedEventDetails ??
  event.taskStartFailedEventDetails ??
  event.lambdaFunctionFailedEventDetails ??
  event.lambdaFunctionTimedOutEventDetails ??
  event.lambdaFunctionScheduleFailedEventDetails ??
  event.lambdaFunctionStartFailedEventDetails ??
  event.activityFailedEventDetails ??
  event.activityTimedOutEventDetails ??
  event.activityScheduleFailedEventDetails ??
  event.mapRunFailedEventDetails ??
  event.evaluationFailedEventDetails ??
  event.executionFailedEventDetails ??
  event.executionTimedOutEventDetails ??
  event.executionAbortedEventDetails
