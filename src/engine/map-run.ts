import type { Json } from '../core/index.ts'
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
}

/** A map run: what a distributed Map state started. */
export interface MapRun {
  readonly arn: string
  readonly executionArn: string
  readonly label: string
  readonly maxConcurrency: number
  readonly toleratedFailureCount: number
  readonly toleratedFailurePercentage: number
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
  readonly started?: (run: MapRun) => void
  /** Called whenever a child execution starts or ends. */
  readonly progressed?: (run: MapRun, items: MapRunCounts, executions: MapRunCounts) => void
  readonly ended?: (run: MapRun, status: 'SUCCEEDED' | 'FAILED' | 'ABORTED') => void
  /** Where it returns a function, that gets the child's history events. */
  readonly childStarted?: (child: ChildExecution) => ((event: HistoryEvent) => void) | undefined
  readonly childEnded?: (child: ChildExecution, result: ExecutionResult) => void
}
