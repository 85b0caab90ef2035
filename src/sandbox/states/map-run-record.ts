import type { MapRun, MapRunCounts } from '../../engine/index.ts'
import type { Output } from '../aws-service.ts'

/** A map run, as it is right now. */
export interface MapRunRecord {
  readonly run: MapRun
  /** The ARN of the machine whose Map state it is. */
  readonly stateMachineArn: string
  readonly startDate: Date
  status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED'
  stopDate?: Date
  items: MapRunCounts
  executions: MapRunCounts
}

export const noCounts: MapRunCounts = {
  pending: 0,
  running: 0,
  succeeded: 0,
  failed: 0,
  timedOut: 0,
  aborted: 0,
  total: 0,
  resultsWritten: 0,
}

const counts = (given: MapRunCounts): Output => ({ ...given, failuresNotRedrivable: 0, pendingRedrive: 0 })

/** A map run as DescribeMapRun shows it. */
export const describeMapRun = ({ run, status, startDate, stopDate, items, executions }: MapRunRecord): Output => ({
  mapRunArn: run.arn,
  executionArn: run.executionArn,
  status,
  startDate,
  stopDate,
  maxConcurrency: run.maxConcurrency,
  toleratedFailureCount: run.toleratedFailureCount,
  toleratedFailurePercentage: run.toleratedFailurePercentage,
  itemCounts: counts(items),
  executionCounts: counts(executions),
  redriveCount: 0,
})
