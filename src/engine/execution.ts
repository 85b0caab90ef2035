import type { StateMachineDefinition } from '../asl/index.ts'
import type { Json } from '../core/index.ts'
import type { Clock } from './clock.ts'
import type { Digest } from './digest.ts'
import type { ExecutionHandle } from './execution-handle.ts'
import type { ExecutionResult } from './execution-result.ts'
import type { HistoryEvent } from './history-event.ts'
import type { ExecutionIdentity, ExecutionType, StateMachineIdentity } from './identity.ts'
import type { MapRunListener } from './map-run.ts'
import type { ObjectStore } from './object-store.ts'
import type { RedrivePoint } from './redrive-point.ts'
import type { TakenListener } from './taken.ts'
import type { TaskHandler } from './task.ts'

/** What an execution needs. The engine has no clock, randomness or way out but these. */
export interface ExecutionOptions {
  readonly definition: StateMachineDefinition
  /** @default {} */
  readonly input?: Json
  /** @default 'STANDARD' */
  readonly type?: ExecutionType
  /** Runs every attempt of every Task state. */
  readonly tasks: TaskHandler
  readonly clock: Clock
  /** A number from 0 up to (not including) 1, as `Math.random` gives it. Jitter, `States.MathRandom`, `$random` and ids come from here. */
  readonly random: () => number
  /** Computes the hashes of `States.Hash` and `$hash`. */
  readonly digest: Digest
  /** What the context object and the history say of this execution. */
  readonly execution: ExecutionIdentity
  readonly stateMachine: StateMachineIdentity
  /**
   * Goes on with an execution that failed, timed out or was stopped, from the states that had not succeeded. The
   * definition, the input and the identities must be those of that execution.
   */
  readonly redrive?: RedrivePoint | undefined
  /** Stops the execution (ABORTED) when it aborts. */
  readonly signal?: AbortSignal
  /** Gets every history event as it happens. It must not throw. Nothing is kept by the engine. */
  readonly onEvent?: (event: HistoryEvent) => void
  /** S3, for item readers and result writers of distributed Maps. */
  readonly objects?: ObjectStore
  /** Follows the map runs of distributed Maps and their child executions. */
  readonly mapRuns?: MapRunListener
  /** Hears of the states, rules, retriers and catchers that are taken, those of child executions too. */
  readonly onTaken?: TakenListener | undefined
}

/** A running execution. */
export interface Execution extends ExecutionHandle {
  /** Settles when the execution has ended. Rejects only with a fault of the host: a task handler or an object store that threw. */
  readonly result: Promise<ExecutionResult>
}
