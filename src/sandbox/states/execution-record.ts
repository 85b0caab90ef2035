import type { Execution, ExecutionResult, HistoryEvent } from '../../engine/index.ts'
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
  readonly mapRunArn: string | undefined
  /** What has happened so far, in the order of the ids. Empty for EXPRESS ones: the service keeps none. */
  readonly events: HistoryEvent[]
  /** Absent where it belongs to a map run, which runs it. */
  execution: Execution | undefined
  status: 'RUNNING' | ExecutionResult['status']
  stopDate?: Date
  /** JSON text. */
  output?: string
  error?: string
  cause?: string
}

export const newRecord = (known: Omit<ExecutionRecord, 'startDate' | 'events' | 'status' | 'execution'>): ExecutionRecord => ({
  ...known,
  startDate: new Date(),
  events: [],
  execution: undefined,
  status: 'RUNNING',
})

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
