import type { Json } from '../core/index.ts'

/** One attempt of a Task state (or of an activity), as it leaves the engine. */
export interface TaskRequest {
  readonly state: string
  /** The `Resource` of the state: an integration, a Lambda function's ARN, an activity's ARN. */
  readonly resource: string
  /** The arguments, evaluated. */
  readonly parameters: Json
  /** 0 for the first attempt. */
  readonly attempt: number
  readonly timeoutSeconds?: number
  readonly heartbeatSeconds?: number
  readonly credentials?: Json
  /** The token of a `.waitForTaskToken` task or an activity. */
  readonly taskToken?: string
  /** Where inside Map and Parallel states: the index of the iteration or branch at each level, outermost first. */
  readonly path: readonly { readonly state: string; readonly index: number }[]
  /** The execution that asks: the child's own where a distributed Map started one. */
  readonly executionArn: string
  /** Aborts when the state has timed out, a sibling has failed or the execution was stopped. */
  readonly signal: AbortSignal
  /** Tells the engine that a heartbeat came in; it restarts the heartbeat's clock. */
  readonly heartbeat: () => void
  /** Records in the history that an activity's worker took the work (`ActivityStarted`). Other tasks start at once. */
  readonly started: (workerName?: string) => void
  /** Records in the history that the service took the work (`TaskSubmitted`), with what it answered. */
  readonly submitted: (answer: Json) => void
  /** Shows what went over the wire, where somebody tests the state by itself: the steps `request` and `response`. */
  readonly inspect?: (step: 'request' | 'response', value: Json) => void
  /** Waits on the execution's clock, so that a virtual clock may move on meanwhile. Rejects when the signal aborts. */
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Waits for something that itself needs time to pass, such as a callback: a virtual clock may move on meanwhile. */
  readonly wait: <T>(something: Promise<T>) => Promise<T>
}

/** How a task attempt ended. A handler that throws is a fault of the host, never a workflow error. */
export type TaskOutcome =
  | { readonly status: 'succeeded'; readonly result: Json }
  | { readonly status: 'failed'; readonly error?: string; readonly cause?: string }
  | { readonly status: 'timed-out'; readonly error?: string; readonly cause?: string }

/** Runs one attempt. The only way out of the engine. */
export type TaskHandler = (request: TaskRequest) => Promise<TaskOutcome>
