import type { RedrivePoint } from './redrive-point.ts'

/** What can be done to an execution from outside. */
export interface ExecutionHandle {
  /** Ends the execution as ABORTED, at once. Does nothing where it has ended. */
  readonly stop: (error?: string, cause?: string) => void
  /**
   * Where the execution stood when it ended, for a redrive. Undefined while it runs, where it succeeded, for EXPRESS
   * executions, and where the history is full.
   */
  readonly redrivePoint: () => RedrivePoint | undefined
}
