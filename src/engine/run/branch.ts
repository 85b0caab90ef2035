import type { Json } from '../../core/index.ts'
import type { Clock } from '../clock.ts'
import type { Digest } from '../digest.ts'
import type { ExecutionHandle } from '../execution-handle.ts'
import type { ExecutionResult } from '../execution-result.ts'
import type { History } from '../history/history.ts'
import type { StateType } from '../history-event.ts'
import type { ExecutionIdentity, ExecutionType, StateMachineIdentity } from '../identity.ts'
import type { MapRunListener } from '../map-run.ts'
import type { ObjectStore } from '../object-store.ts'
import type { PayloadText } from '../payload.ts'
import type { MapRunState, RedrivePoint, ResumePoint } from '../redrive-point.ts'
import type { TakenListener } from '../taken.ts'
import type { TaskHandler, TaskRequest } from '../task.ts'
import type { Routine } from './routine.ts'
import type { Scheduler } from './scheduler.ts'
import type { Variables } from './variables.ts'

/** Everything outside the engine that an execution may touch. */
export interface Host {
  readonly tasks: TaskHandler
  readonly clock: Clock
  readonly random: () => number
  readonly digest: Digest
  readonly objects: ObjectStore | undefined
  readonly mapRuns: MapRunListener | undefined
  readonly onTaken: TakenListener | undefined
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
  /** When it was redriven last; undefined where it never was. */
  readonly redrivenAt: number | undefined
  readonly scheduler: Scheduler
  readonly history: History
  readonly text: PayloadText
  /** Starts an execution of its own: an item, or a batch of items, of a distributed Map. */
  readonly startChild: (options: ChildOptions, ended: (result: ExecutionResult) => void) => Child
}

export interface ChildOptions {
  readonly work: (branch: Branch, resume?: ResumePoint) => Routine<Json>
  readonly type: ExecutionType
  readonly input: Json
  readonly execution: ExecutionIdentity
  readonly stateMachine: StateMachineIdentity
  readonly mapRunArn: string
  readonly timeoutSeconds: number
  /** Where it stood, where the map run is redriven. */
  readonly before: RedrivePoint | undefined
}

export type Child = ExecutionHandle

/** The item that an iteration of a Map works on, as the context object shows it. */
export interface MapItem {
  readonly Index: number
  readonly Value: Json
  readonly Key?: string
  readonly Source?: string
}

/** Where a branch stands inside the state around it. */
export interface Place {
  readonly kind: 'branch' | 'iteration'
  /** The name of the Parallel or Map. */
  readonly state: string
  readonly index: number
}

/** The state that a branch is in, and how far that has come. */
export interface OpenState {
  readonly type: StateType
  readonly name: string
  readonly input: Json
  readonly enteredEventId: number
  /** What the branches, iterations or child executions inside it gave so far, by their index. */
  results: (Json | undefined)[]
  mapRun: MapRunState | undefined
}

/** One line of control of an execution: the execution itself, a branch of a Parallel, an iteration of a Map. */
export class Branch {
  readonly run: Run
  readonly outer: Branch | undefined
  readonly place: Place | undefined
  readonly item: MapItem | undefined
  /** Written by Assign. Inner branches begin with those of the outer one, and theirs end with them. */
  variables: Variables
  /** The event that the next one follows. */
  lastEventId = 0
  /** The state that it is in. */
  open: OpenState | undefined
  /** The state that it comes to next, where it stands still before it. */
  ahead: { readonly name: string; readonly input: Json } | undefined
  #inner: Set<Branch> | undefined

  constructor(run: Run, variables: Variables = {}, outer?: Branch, place?: Place, item?: MapItem) {
    this.run = run
    this.variables = variables
    this.outer = outer
    this.place = place
    this.item = item
  }

  /** A branch inside the state that this one is in. */
  inside(place: Place, lastEventId: number, item = this.item): Branch {
    const inner = new Branch(this.run, this.variables, this, place, item)
    inner.lastEventId = lastEventId
    return inner
  }

  /** The branches inside that state that are under way. */
  get inner(): Set<Branch> {
    this.#inner ??= new Set()
    return this.#inner
  }

  /** The states around it, outermost first, and which of their branches or iterations it is in. */
  get path(): TaskRequest['path'] {
    const path = this.place === undefined ? [] : [this.place]
    for (let { outer } = this; outer !== undefined; outer = outer.outer) if (outer.place !== undefined) path.push(outer.place)
    return path.toReversed()
  }
}
