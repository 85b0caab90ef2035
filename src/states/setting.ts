import type { QueryLanguage } from '../asl/index.ts'
import type { ExecutionContext, TaskContext } from './context.ts'
import type { HasChain } from './shape.ts'

/** What stays the same along a flow. */
export interface Setting<
  Place extends 'machine' | 'branch' = 'machine' | 'branch',
  GraphName extends string = string,
  Root = unknown,
  Kind extends MachineKind = MachineKind,
  Language extends QueryLanguage = QueryLanguage,
  Item = unknown,
  Locked = unknown,
  Begins = unknown,
> {
  /** Whether `.end()` makes a machine or ends a branch. */
  readonly place: Place
  /** Which graph the states are in: a state may only go to states of its own. */
  readonly graph: GraphName
  /** The input of the execution. */
  readonly root: Root
  readonly type: Kind
  readonly language: Language
  /** Inside a Map: the item. */
  readonly item: Item
  /** The names of the variables of the graphs around this one: they may be read, not assigned. */
  readonly locked: Locked
  /** What the flow begins with. */
  readonly begins: Begins
}

export declare const setting: unique symbol

/** Any flow, as far as its setting is concerned. */
export interface HasSetting extends HasChain {
  readonly [setting]?: () => Setting
}

export type SettingOf<F> = F extends { readonly [setting]?: () => infer S extends Setting } ? S : never

/** `STANDARD` runs up to a year and keeps its history; `EXPRESS` runs up to five minutes, and its history is its log. */
export type MachineKind = 'STANDARD' | 'EXPRESS'

/** The setting of a branch of a Choice or a catcher: the same graph, but no machine to end. */
export type BranchSetting<S extends Setting> = {
  readonly is: Setting<'branch', S['graph'], S['root'], S['type'], S['language'], S['item'], S['locked'], S['begins']>
}['is']

/** The setting inside a Parallel's branch or a Map. */
export type NestedSetting<S extends Setting, GraphName extends string, Item, Locked> = {
  readonly is: Setting<'branch', `${S['graph']}/${GraphName}`, S['root'], S['type'], S['language'], Item, S['locked'] | Locked, S['begins']>
}['is']

/** The setting inside a distributed Map: an execution of its own, of its own type and with its own input. */
export type ChildSetting<S extends Setting, GraphName extends string, Item, Input, Kind extends MachineKind> = {
  readonly is: Setting<'branch', `${S['graph']}/${GraphName}`, Input, Kind, S['language'], Item, S['locked'], S['begins']>
}['is']

export type ContextOf<S extends Setting> = ExecutionContext<S['root'], S['item']>

export type TaskContextOf<S extends Setting> = TaskContext<S['root'], S['item']>
