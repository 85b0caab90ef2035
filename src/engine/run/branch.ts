import type { Json } from '../../core/index.ts'
import type { StateType } from '../history-event.ts'
import type { TaskRequest } from '../task.ts'
import type { Run } from './run.ts'

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
