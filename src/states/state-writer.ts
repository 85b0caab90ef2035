import type { QueryLanguage } from '../asl/index.ts'
import type { JsonObject } from '../core/index.ts'
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

/** The fields of a state that differ between JSONata and JSONPath. Each method gives fields to spread into the state. */
export interface StateWriter {
  /** `Arguments` or `Parameters`. */
  readonly arguments: (written: Written, path: string) => JsonObject
  /** A payload that both languages have under the same name: `Credentials`, `ItemSelector`. */
  readonly payload: (field: string, written: Written, path: string) => JsonObject
  /** A value that JSONata computes in `field` itself, and JSONPath in `fieldPath`: `Timestamp`, `MaxConcurrency`, `Error`. */
  readonly scalar: (field: string, written: Written, path: string) => JsonObject
  /** An object of settings, in which a number may be computed: `MaxItems`. */
  readonly settings: (field: string, written: Written, path: string) => JsonObject
  /** A time in words or seconds: `TimeoutSeconds`, `HeartbeatSeconds`, `Seconds`. */
  readonly time: (field: string, written: Time | Operand<number> | undefined, path: string) => JsonObject
  /** The items of a Map. */
  readonly items: (written: Written, path: string) => JsonObject
  /** `Output` and `Assign`, or `ResultSelector`, `ResultPath`, `OutputPath` and the like. */
  readonly gives: (state: Giving, path: string) => JsonObject
  /** A catcher's `Output` and `Assign`, or `ResultPath`. */
  readonly catches: (catcher: CatcherNode, path: string) => JsonObject
  /** A Choice rule, without `Next`. */
  readonly rule: (rule: ChoiceRuleNode, path: string) => JsonObject
}
