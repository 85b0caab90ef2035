import type { Branch } from './chain.ts'

/** What the compiler knows about the end of a flow. */
export interface Shape<
  Input = unknown,
  Variables = unknown,
  Declared = unknown,
  Names = unknown,
  Targets = unknown,
  Errors = unknown,
  Output = unknown,
  Tried = unknown,
> {
  /** What the next state would get; never where nothing goes on. */
  readonly input: Input
  /** The names of the variables that are assigned on every way here. */
  readonly variables: Variables
  /** The types of all variables that are assigned anywhere: a variable keeps its type. */
  readonly declared: Declared
  /** The names of all states so far. */
  readonly names: Names
  /** The jumps to states that are still to come: a `Target` for each name. */
  readonly targets: Targets
  /** The errors that nothing catches; null where one may have no name. */
  readonly errors: Errors
  /** What the execution (or the branch) gives where it has ended already. */
  readonly output: Output
  /** The state that `.retry` and `.catch` would mean (an `Attempt`); never where the last state has neither. */
  readonly tried: Tried
}

export declare const shape: unique symbol

/** The states of a flow so far, as data. */
export interface HasChain {
  readonly chain: Branch
}

/** Any flow, as far as what it has become is concerned. */
export interface AnyFlow<K extends Shape = Shape, States = unknown> extends HasChain {
  readonly [shape]?: () => readonly [K, States]
}

/** What a flow has become. */
export type ShapeOf<F> = F extends { readonly [shape]?: () => readonly [infer K extends Shape, unknown] } ? K : never

/** The states of a flow, by name. */
export type StatesOf<F> = F extends { readonly [shape]?: () => readonly [Shape, infer States] } ? States : never

/** A flow whose jumps have all arrived: what a branch of a Parallel and the inside of a Map must be. */
export type ClosedFlow = AnyFlow<Shape<unknown, unknown, unknown, unknown, never>>

/** What a graph gives once it is done: what flows out of its last state, or out of where it ended before. */
export type ResultOf<K extends Shape> = K['input'] | K['output']

/** A state as later states know it. */
export interface StateEntry<Input, Variables, Graph, Task> {
  readonly input: Input
  readonly variables: Variables
  readonly graph: Graph
  /** For a task: what a test's mock must give. */
  readonly task: Task
}

/** A task as a test's mock knows it. */
export interface TaskEntry<Result, Errors, Given = unknown> {
  readonly result: Result
  readonly errors: Errors
  /** What the task is called with: its arguments, worked out. */
  readonly given: Given
}

/** A jump to a state that is still to come. */
export interface Target<Name, Input, Variables> {
  readonly name: Name
  readonly input: Input
  readonly variables: Variables
}

/** An attempt of a state that may be retried and caught. */
export interface Attempt<Input, Variables, Errors, Raised, Cause> {
  readonly input: Input
  /** The names of those that were assigned before this state assigned any. */
  readonly variables: Variables
  /** What was uncaught before this state. */
  readonly errors: Errors
  /** What this state raises and nothing has caught yet; null where it may fail without a name. */
  readonly raised: Raised
  /** The cause of its errors; null where nobody need tell it. */
  readonly cause: Cause
}
