import type { ExecutionHandle, ExecutionResult, HistoryEvent } from '../../engine/index.ts'
import type { Target } from './target.ts'

/** An execution, as it is right now. */
export interface ExecutionRecord {
  readonly arn: string
  readonly name: string
  readonly target: Target
  /** JSON text, as it was given. */
  readonly input: string
  readonly startDate: Date
  readonly traceHeader: string | undefined
  /** The map run that started it. */
  mapRun: ParentMapRun | undefined
  /** What has happened so far, in the order of the ids. Empty for EXPRESS ones: the service keeps none. */
  readonly events: HistoryEvent[]
  execution: ExecutionHandle | undefined
  status: 'RUNNING' | ExecutionResult['status']
  stopDate?: Date
  /** JSON text. */
  output?: string
  error?: string
  cause?: string
  redriveCount: number
  redriveDate?: Date
  /** The redrives that callers asked for, by their tokens, the latest last. */
  readonly redrives: Map<string, Date>
}

/** What a child execution knows of the map run that started it. */
export interface ParentMapRun {
  readonly arn: string
  /** The machine of the execution that the map run belongs to, with the label of the Map. */
  readonly stateMachineArn: string
  /** How often the map run had been redriven when it came to this execution. */
  readonly attempt: number
}

export const newRecord = (
  known: Omit<ExecutionRecord, 'startDate' | 'events' | 'status' | 'execution' | 'redriveCount' | 'redrives'>,
): ExecutionRecord => ({
  ...known,
  startDate: new Date(),
  events: [],
  execution: undefined,
  status: 'RUNNING',
  redriveCount: 0,
  redrives: new Map(),
})

/** Writes down that an execution is redriven: it runs again, and how it ended is forgotten. */
export function goOn(record: ExecutionRecord): Date {
  const redriveDate = new Date()
  record.status = 'RUNNING'
  record.redriveCount += 1
  record.redriveDate = redriveDate
  for (const name of ['stopDate', 'error', 'cause'] as const) delete record[name]
  return redriveDate
}

/** Writes down how an execution ended. */
export function conclude(record: ExecutionRecord, result: ExecutionResult): void {
  record.status = result.status
  record.stopDate = new Date()
  if (result.status === 'SUCCEEDED') {
    record.output = JSON.stringify(result.output)
    return
  }
  if (result.error !== undefined) record.error = result.error
  if (result.cause !== undefined) record.cause = result.cause
}
