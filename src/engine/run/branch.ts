import type { Json } from '../../core/index.ts'
import type { Clock } from '../clock.ts'
import type { Digest } from '../digest.ts'
import type { ExecutionResult } from '../execution-result.ts'
import type { History } from '../history/history.ts'
import type { StateType } from '../history-event.ts'
import type { ExecutionIdentity, ExecutionType, StateMachineIdentity } from '../identity.ts'
import type { MapRunListener } from '../map-run.ts'
import type { ObjectStore } from '../object-store.ts'
import type { PayloadText } from '../payload.ts'
import type { TaskHandler, TaskRequest } from '../task.ts'
import type { Routine } from './routine.ts'
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
  readonly work: (branch: Branch) => Routine<Json>
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

export type Variables = Readonly<Record<string, Json>>

/** The item that an iteration of a Map works on, as the context object shows it. */
export interface MapItem {
  readonly Index: number
  readonly Value: Json
  readonly Key?: string
  readonly Source?: string
}

/** One line of control of an execution: the execution itself, a branch of a Parallel, an iteration of a Map. */
export interface Branch {
  readonly run: Run
  readonly path: TaskRequest['path']
  readonly item: MapItem | undefined
  /** What the history calls it, where it is an iteration of an inline Map. */
  readonly iteration: Iteration | undefined
  /** Written by Assign. Inner branches begin with those of the outer one, and theirs end with them. */
  variables: Variables
  /** The event that the next one follows. */
  lastEventId: number
  /** The state that it is in. */
  openState: StateType | undefined
  /** The branches inside that state that are under way. */
  readonly inner: Set<Branch>
}

/** The Map state's name, and which of its items. */
export interface Iteration {
  readonly name: string
  readonly index: number
}

interface BranchOptions {
  readonly run: Run
  readonly iteration?: Iteration
  readonly path?: TaskRequest['path']
  readonly item?: MapItem | undefined
  readonly variables?: Variables
  readonly lastEventId?: number
}

export const newBranch = (options: BranchOptions): Branch => ({
  run: options.run,
  path: options.path ?? [],
  item: options.item,
  iteration: options.iteration,
  variables: options.variables ?? {},
  lastEventId: options.lastEventId ?? 0,
  openState: undefined,
  inner: new Set(),
})
