import type { Json } from '../../core/index.ts'
import type { Clock } from '../clock.ts'
import type { Digest } from '../digest.ts'
import type { ExecutionIdentity, ExecutionResult, ExecutionType, StateMachineIdentity } from '../execution.ts'
import type { History } from '../history/history.ts'
import type { MapRunListener } from '../map-run.ts'
import type { ObjectStore } from '../object-store.ts'
import type { PayloadText } from '../payload.ts'
import type { TaskHandler } from '../task.ts'
import type { Graph } from './graph.ts'
import type { Scheduler } from './scheduler.ts'

/** Everything outside the engine that an execution may touch. */
export interface Host {
  readonly tasks: TaskHandler
  readonly clock: Clock
  readonly random: () => number
  readonly digest: Digest
  readonly objects: ObjectStore | undefined
  readonly mapRuns: MapRunListener | undefined
}

/** What all branches of one execution share. */
export interface Run {
  readonly host: Host
  readonly type: ExecutionType
  readonly input: Json
  readonly execution: ExecutionIdentity
  readonly stateMachine: StateMachineIdentity
  readonly startedAt: number
  readonly redriveCount: number
  readonly scheduler: Scheduler
  readonly history: History
  readonly text: PayloadText
  /** Starts an execution of its own: an item, or a batch of items, of a distributed Map. */
  readonly startChild: (options: ChildOptions, ended: (result: ExecutionResult) => void) => Child
}

export interface ChildOptions {
  readonly graph: Graph
  readonly type: ExecutionType
  readonly input: Json
  readonly execution: ExecutionIdentity
  readonly stateMachine: StateMachineIdentity
  readonly mapRunArn: string
  readonly timeoutSeconds: number
}

export interface Child {
  readonly stop: () => void
}
