import type { Json, Problem } from '../../core/index.ts'
import type { HistoryEvent } from '../../engine/index.ts'
import type { Objects } from '../memory-objects.ts'
import type { Step } from './step.ts'

/** One call of a task, as its mock got it. */
export interface CalledTask<Name extends string = string> {
  /** The name of the state. */
  readonly task: Name
  /** The arguments, with all expressions worked out. */
  readonly arguments: Json
  /** 1 for the first attempt, 2 for the first retry. */
  readonly attempt: number
  /** When it was called, in seconds since the execution started. */
  readonly at: number
}

/** What became of an execution. */
export interface Run<Output = Json, Name extends string = string, Task extends string = string> {
  /** The machine's name. */
  readonly machine: string
  /** What Step Functions takes and what is most likely a mistake: an unknown action of the SDK, a field without effect. */
  readonly warnings: readonly Problem[]
  readonly status: 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED'
  /** Where it succeeded. */
  readonly output: Output | undefined
  /** The name of the error, where it failed with one. */
  readonly error: string | undefined
  readonly cause: string | undefined
  /** The states in the order in which they began; one that was tried again, once more for each try. */
  readonly visited: readonly Name[]
  /** The same, with times and errors. */
  readonly steps: readonly Step<Name>[]
  /** Every call of a task, in order. */
  readonly calls: readonly CalledTask<Task>[]
  /** The calls of one task. */
  readonly callsOf: (task: Task) => readonly CalledTask<Task>[]
  /** How often a state was tried, all its visits together. */
  readonly attemptsOf: (state: Name) => number
  /** The execution's history, as GetExecutionHistory gives it. */
  readonly events: readonly HistoryEvent[]
  /** The executions that distributed Maps started. */
  readonly children: readonly ChildRun[]
  /** How long it took, in seconds of its own time. */
  readonly seconds: number
  /** The texts that stand in S3 afterwards: those that the test put there, and those that distributed Maps wrote. */
  readonly objects: Objects
}

/** An execution that a distributed Map started, for an item or a batch of items. */
export interface ChildRun {
  readonly name: string
  readonly input: Json
  readonly status: Run['status']
  readonly output: Json | undefined
  readonly error: string | undefined
  readonly cause: string | undefined
  readonly events: readonly HistoryEvent[]
}
