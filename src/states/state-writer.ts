import type { QueryLanguage } from '../asl/index.ts'
import type { Operand } from '../expressions/index.ts'
import type { CatcherNode, ChoiceRuleNode, Time, Written } from './node.ts'

/** What a state gives, and what kind of state it is: JSONPath has other fields for other kinds. */
export interface Giving {
  readonly kind: 'task' | 'pass' | 'wait' | 'choice' | 'succeed' | 'parallel' | 'map'
  readonly output?: Written
  readonly assign?: Written
}

/** How each query language says it. */
export type StateWriters = Readonly<Record<QueryLanguage, StateWriter>>

/** A state, or a part of one, whose fields are being gathered. */
export interface Fields {
  [field: string]: unknown
}

/** The fields of a state that differ between JSONata and JSONPath. Each method adds fields to the state, or adds none. */
export interface StateWriter {
  /** `Arguments` or `Parameters`. */
  readonly arguments: (state: Fields, written: Written, path: string) => void
  /** A payload that both languages have under the same name: `Credentials`, `ItemSelector`. */
  readonly payload: (state: Fields, field: string, written: Written, path: string) => void
  /** A value that JSONata computes in `field` itself, and JSONPath in `fieldPath`: `Timestamp`, `MaxConcurrency`, `Error`. */
  readonly scalar: (state: Fields, field: string, written: Written, path: string) => void
  /** An object of settings, in which a number may be computed: `MaxItems`. */
  readonly settings: (state: Fields, field: string, written: Written, path: string) => void
  /** A time in words or seconds: `TimeoutSeconds`, `HeartbeatSeconds`, `Seconds`. */
  readonly time: (state: Fields, field: string, written: Time | Operand<number> | undefined, path: string) => void
  /** The items of a Map. */
  readonly items: (state: Fields, written: Written, path: string) => void
  /** `Output` and `Assign`, or `ResultSelector`, `ResultPath`, `OutputPath` and the like. */
  readonly gives: (state: Fields, node: Giving, path: string) => void
  /** A catcher's `Output` and `Assign`, or `ResultPath`. */
  readonly catches: (catcher: Fields, node: CatcherNode, path: string) => void
  /** A Choice rule, without `Next`. */
  readonly rule: (rule: Fields, node: ChoiceRuleNode, path: string) => void
}
