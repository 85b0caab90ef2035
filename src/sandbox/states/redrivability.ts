import { quotas } from '../../asl/index.ts'
import type { ExecutionRecord } from './execution-record.ts'
import type { ExecutionStore } from './execution-store.ts'

const day = 86_400_000

/** Whether an execution can be redriven now, and if not, why. */
export interface Redrivability {
  readonly status: 'REDRIVABLE' | 'NOT_REDRIVABLE' | 'REDRIVABLE_BY_MAP_RUN'
  readonly reason?: string
}

/** Why a child execution of a map run is not redriven, though it could be. */
export const childByItself = 'A child execution is redriven by its Map Run, when the parent execution is redriven'

const not = (reason: string): Redrivability => ({ status: 'NOT_REDRIVABLE', reason })

/** Why an execution that began, and ended, so long ago cannot be redriven any more. */
export function tooLate(
  { startDate, stopDate = startDate }: Pick<ExecutionRecord, 'startDate' | 'stopDate'>,
  now: number,
): string | undefined {
  if (now - startDate.getTime() >= quotas.standardSeconds * 1000) return 'Execution has exceeded the max execution time'
  return now - stopDate.getTime() >= 14 * day ? 'Execution redrivable period exceeded' : undefined
}

/** @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeExecution.html `redriveStatusReason` */
export function redrivability(record: ExecutionRecord, store: ExecutionStore, now = Date.now()): Redrivability {
  const { status, target, execution, mapRun } = record
  if (target.machine.status === 'DELETING') return not('State machine is in DELETING status')
  if (status === 'RUNNING' || status === 'SUCCEEDED') return not(`Execution is ${status} and cannot be redriven`)
  if (execution?.redrivePoint() === undefined) return not('Execution history event limit exceeded')
  const late = tooLate(record, now)
  if (late !== undefined) return not(late)
  if (mapRun === undefined) return { status: 'REDRIVABLE' }
  const parent = store.find(store.getMapRun(mapRun.arn).run.executionArn)
  const goesOn = parent?.execution?.redrivePoint()?.mapRuns.includes(mapRun.arn) === true
  return goesOn ? { status: 'REDRIVABLE_BY_MAP_RUN' } : not('The Map Run of the execution cannot be redriven')
}
