import type { Json } from '../../core/index.ts'
import type { ExecutionResult } from '../execution-result.ts'
import type { ExecutionIdentity } from '../identity.ts'

/** A child execution of a map run that has ended. */
export interface FinishedChild {
  readonly execution: ExecutionIdentity
  readonly stateMachineArn: string
  readonly input: Json
  readonly startedAt: number
  readonly stoppedAt: number
  readonly result: ExecutionResult
}

/** A map run, and what became of its child executions, in the order of their items. */
export interface MapRunState {
  readonly arn: string
  readonly redriveCount: number
  readonly children: (FinishedChild | undefined)[]
}
