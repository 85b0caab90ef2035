import type { Json } from '../core/index.ts'
import type { ExecutionResult } from './execution-result.ts'
import type { ExecutionIdentity } from './identity.ts'
import type { Variables } from './run/variables.ts'

/** Where an execution stood when it failed, timed out or was stopped: what a redrive goes on from. */
export interface RedrivePoint {
  /** Undefined where it had come to no state yet. */
  readonly resume: ResumePoint | undefined
  /** How many events its history has. */
  readonly events: number
  readonly startedAt: number
  /** How often it was redriven before. */
  readonly redriveCount: number
  /** The ARNs of the map runs that a redrive goes on with. */
  readonly mapRuns: readonly string[]
}

/** Where a branch stood when its execution ended. */
export interface ResumePoint {
  readonly name: string
  readonly input: Json
  /** Undefined where the state was not entered yet. */
  readonly enteredEventId: number | undefined
  readonly variables: Variables
  /** The results of the branches or iterations inside the state that had succeeded. */
  readonly results: readonly (Json | undefined)[]
  /** Where those stood that had not. */
  readonly inner: ReadonlyMap<number, ResumePoint>
  /** The map run that was under way. */
  readonly mapRun: MapRunState | undefined
}

/** A map run, and what became of its child executions, in the order of their items. */
export interface MapRunState {
  readonly arn: string
  readonly redriveCount: number
  readonly children: (FinishedChild | undefined)[]
}

/** A child execution of a map run that has ended. */
export interface FinishedChild {
  readonly execution: ExecutionIdentity
  readonly stateMachineArn: string
  readonly input: Json
  /** How many items it was given. */
  readonly items: number
  readonly startedAt: number
  readonly stoppedAt: number
  readonly result: ExecutionResult
  readonly redriveCount: number
  /** How a redrive of the map run goes on with it: where it stood, anew as EXPRESS ones do, or not at all. */
  readonly redrive: RedrivePoint | 'anew' | 'never'
}
