import type { Json } from '../core/index.ts'
import type { ExecutionHandle } from './execution-handle.ts'
import type { ExecutionResult } from './execution-result.ts'
import type { HistoryEvent } from './history-event.ts'
import type { ExecutionType } from './identity.ts'

/** The counts that DescribeMapRun gives, for items and for child executions. */
export interface MapRunCounts {
  readonly pending: number
  readonly running: number
  readonly succeeded: number
  readonly failed: number
  readonly timedOut: number
  readonly aborted: number
  readonly total: number
  readonly resultsWritten: number
  /** Those that had not succeeded, and wait for the redrive to come to them. */
  readonly pendingRedrive: number
  /** Those that did not succeed, and that no redrive goes on with. */
  readonly failuresNotRedrivable: number
}

/** The counts of a map run that has not begun. */
export const noMapRunCounts: MapRunCounts = {
  pending: 0,
  running: 0,
  succeeded: 0,
  failed: 0,
  timedOut: 0,
  aborted: 0,
  total: 0,
  resultsWritten: 0,
  pendingRedrive: 0,
  failuresNotRedrivable: 0,
}

/** A map run: what a distributed Map state started. */
export interface MapRun extends MapRunLimits {
  readonly arn: string
  readonly executionArn: string
  /** The state machine that its child executions run: that of the execution, with the label. */
  readonly stateMachineArn: string
  readonly label: string
  /** 0 where it was never redriven. */
  readonly redriveCount: number
}

/** How many child executions a map run has at a time, and how many items may fail. */
export interface MapRunLimits {
  /** 0 stands for as many as the service allows. */
  readonly maxConcurrency: number
  readonly toleratedFailureCount: number
  readonly toleratedFailurePercentage: number
}

/** What can be done to a map run from outside. */
export interface MapRunHandle {
  /** Changes limits while it runs. They hold from now on. */
  readonly update: (limits: Partial<MapRunLimits>) => void
}

/** A child execution of a map run. */
export interface ChildExecution {
  readonly mapRunArn: string
  readonly arn: string
  readonly name: string
  readonly stateMachineArn: string
  readonly type: ExecutionType
  readonly input: Json
}

/** Hears of map runs and their child executions as they go. Its functions must not throw. */
export interface MapRunListener {
  /** A map run begins, or is redriven. */
  readonly started?: (run: MapRun, handle: MapRunHandle) => void
  /** Called whenever a child execution starts or ends. */
  readonly progressed?: (run: MapRun, items: MapRunCounts, executions: MapRunCounts) => void
  readonly ended?: (run: MapRun, status: 'SUCCEEDED' | 'FAILED' | 'ABORTED') => void
  /** A child begins, or goes on in a redrive. Where this returns a function, that gets the child's history events. */
  readonly childStarted?: (child: ChildExecution, handle: ExecutionHandle) => ((event: HistoryEvent) => void) | undefined
  readonly childEnded?: (child: ChildExecution, result: ExecutionResult) => void
}
