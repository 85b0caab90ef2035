import type { MapRun, MapRunCounts, MapRunHandle } from '../../engine/index.ts'
import type { Output } from '../aws-service.ts'

/** A map run, as it is right now. */
export interface MapRunRecord {
  /** Its limits are those that hold now. */
  run: MapRun
  handle: MapRunHandle
  readonly startDate: Date
  status: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED'
  stopDate?: Date
  /** When it was last redriven. */
  redriveDate?: Date
  items: MapRunCounts
  executions: MapRunCounts
}

/** A map run that tolerated its failures is over for good: no redrive of the execution goes on with it. */
const counts = (given: MapRunCounts, status: MapRunRecord['status']): Output =>
  status === 'SUCCEEDED' ? { ...given, failuresNotRedrivable: given.failed + given.timedOut + given.aborted } : { ...given }

/** A map run as DescribeMapRun shows it. */
export const describeMapRun = ({ run, status, startDate, stopDate, redriveDate, items, executions }: MapRunRecord): Output => ({
  mapRunArn: run.arn,
  executionArn: run.executionArn,
  status,
  startDate,
  stopDate,
  maxConcurrency: run.maxConcurrency,
  toleratedFailureCount: run.toleratedFailureCount,
  toleratedFailurePercentage: run.toleratedFailurePercentage,
  itemCounts: counts(items, status),
  executionCounts: counts(executions, status),
  redriveCount: run.redriveCount,
  redriveDate,
})
