import type { QueryLanguage } from '../asl/index.ts'
import type { Duration, Grant, JsonObject } from '../core/index.ts'
import type { Operand } from '../expressions/index.ts'
import type { Action } from './action.ts'
import type { ItemReader } from './item-reader.ts'
import type { ResultWriter } from './result-writer.ts'

/**
 * A state as data. States are linked by name, so that cycles are natural and a state may be a target many times.
 *
 * @typeParam Link how a state names the one that follows: `string` once linked; the builder's own chain before.
 */
export type StateNode<Link = string> =
  | TaskNode<Link>
  | PassNode<Link>
  | ChoiceNode<Link>
  | WaitNode<Link>
  | SucceedNode
  | FailNode
  | ParallelNode<Link>
  | MapNode<Link>
  | WrittenNode

/** A payload as it was written; the compiler reports what is no JSON. */
export type Written = unknown

interface Named {
  readonly name: string
  readonly comment?: string | undefined
  /** The state's own, where it differs from its machine's. */
  readonly queryLanguage?: QueryLanguage | undefined
  /** Fields in Amazon States Language, beside and above those that the rest of the node makes. */
  readonly fields?: JsonObject | undefined
}

interface Followed<Link> {
  /** Absent where the state ends its graph. */
  readonly next?: Link | undefined
}

interface Gives {
  readonly output?: Written
  readonly assign?: Written
}

/** A time in words, or seconds that may be computed. */
export type Time = Duration | Operand<number>

export interface TaskNode<Link = string> extends Named, Gives, Followed<Link>, Guarded<Link> {
  readonly kind: 'task'
  readonly action: Action<unknown>
  readonly timeout?: Time | undefined
  readonly heartbeat?: Time | undefined
  readonly credentials?: Written
}

export interface PassNode<Link = string> extends Named, Gives, Followed<Link> {
  readonly kind: 'pass'
}

/** What it gives itself is for the case that no rule is true. */
export interface ChoiceNode<Link = string> extends Named, Gives {
  readonly kind: 'choice'
  readonly rules: readonly ChoiceRuleNode<Link>[]
  readonly otherwise?: Link | undefined
}

export interface ChoiceRuleNode<Link = string> extends Gives {
  readonly comment?: string | undefined
  readonly condition: Written
  readonly next: Link
}

export interface WaitNode<Link = string> extends Named, Gives, Followed<Link> {
  readonly kind: 'wait'
  readonly until: { readonly time: Time } | { readonly timestamp: Operand<string> }
}

export interface SucceedNode extends Named, Gives {
  readonly kind: 'succeed'
}

export interface FailNode extends Named {
  readonly kind: 'fail'
  readonly error?: Written
  readonly cause?: Written
}

export interface ParallelNode<Link = string> extends Named, Gives, Followed<Link>, Guarded<Link> {
  readonly kind: 'parallel'
  readonly branches: readonly Graph[]
  readonly arguments?: Written
}

export interface MapNode<Link = string> extends Named, Gives, Followed<Link>, Guarded<Link> {
  readonly kind: 'map'
  /** Absent where a reader finds the items. */
  readonly items?: Written
  readonly select?: Written
  readonly concurrency?: Operand<number> | undefined
  readonly toleratedFailures?: Operand<number> | undefined
  readonly toleratedFailurePercentage?: Operand<number> | undefined
  readonly processor: Graph
  /** Present where each iteration is an execution of its own. */
  readonly distributed?: Distribution | undefined
}

/** What only a distributed Map has. */
export interface Distribution {
  readonly executionType: 'STANDARD' | 'EXPRESS'
  readonly label?: string | undefined
  readonly reader?: ItemReader<unknown> | undefined
  readonly batch?: Batch | undefined
  readonly writer?: ResultWriter | undefined
}

export interface Batch {
  readonly maxItems?: Operand<number> | undefined
  readonly maxBytes?: Operand<number> | undefined
  readonly input?: Written
}

/** A state as its definition says it, whole. */
export interface WrittenNode {
  readonly kind: 'written'
  readonly name: string
  /** Its JSON, with what leads on from it, without the states of the graphs in it. */
  readonly definition: JsonObject
  readonly graphs: readonly WrittenGraph[]
  readonly grants: readonly Grant[]
}

/** A graph inside a state, and where it stands there: `['Branches', 0]`, `['ItemProcessor']`. */
export interface WrittenGraph {
  readonly place: readonly [field: string, index?: number]
  readonly graph: Graph
}

/** What may be retried and caught. */
export interface Guarded<Link> {
  readonly retry: readonly Retrier[]
  readonly catch: readonly CatcherNode<Link>[]
}

export interface CatcherNode<Link = string> extends Gives {
  readonly comment?: string | undefined
  /** Fields in Amazon States Language, beside and above those that the rest makes. */
  readonly fields?: JsonObject | undefined
  readonly errors: readonly string[]
  readonly next: Link
}

/** When and how often a state is tried again. */
export interface Retrier<Name extends string = string> {
  /** The errors that this retrier is for. */
  readonly errors: Name | readonly Name[]
  /** The time before the first retry. @default '1 second' */
  readonly interval?: Duration
  /** How many retries, from 0 to 99,999,999. @default 3 */
  readonly maxAttempts?: number
  /** By how much the interval grows with each retry; at least 1. @default 2 */
  readonly backoffRate?: number
  /** The longest interval. */
  readonly maxDelay?: Duration
  /** `FULL` spreads the retries over the interval at random. @default 'NONE' */
  readonly jitter?: 'FULL' | 'NONE'
  readonly comment?: string
}

/** States that belong together: a machine's, a branch's of a Parallel, a Map's. */
export interface Graph {
  readonly startAt: string
  readonly states: readonly StateNode[]
}
