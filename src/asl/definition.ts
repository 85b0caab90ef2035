import type { Json, JsonObject } from '../core/index.ts'

/** How a machine or a state reads its data: with expressions between `{%` and `%}`, or with paths that begin with `$`. */
export type QueryLanguage = 'JSONPath' | 'JSONata'

/**
 * An Amazon States Language definition, as the service reads it.
 *
 * @see https://states-language.net/spec.html
 */
export interface StateMachineDefinition {
  readonly Comment?: string
  readonly QueryLanguage?: QueryLanguage
  readonly StartAt: string
  readonly States: { readonly [name: string]: StateDefinition }
  readonly TimeoutSeconds?: number
  readonly Version?: string
  readonly ProcessorConfig?: ProcessorConfig
}

export interface ProcessorConfig {
  readonly Mode?: 'INLINE' | 'DISTRIBUTED'
  readonly ExecutionType?: 'STANDARD' | 'EXPRESS'
}

export type StateDefinition = TaskState | PassState | ChoiceState | WaitState | SucceedState | FailState | ParallelState | MapState

interface Common {
  readonly Comment?: string
  readonly QueryLanguage?: QueryLanguage
  readonly InputPath?: string | null
  readonly OutputPath?: string | null
  readonly Output?: Json
  readonly Assign?: JsonObject
}

interface Linked {
  readonly Next?: string
  readonly End?: boolean
}

interface Produces {
  readonly Parameters?: Json
  readonly ResultSelector?: JsonObject
  readonly ResultPath?: string | null
  readonly Arguments?: Json
}

interface Retries {
  readonly Retry?: readonly Retrier[]
  readonly Catch?: readonly Catcher[]
}

export interface Retrier {
  readonly ErrorEquals: readonly string[]
  readonly IntervalSeconds?: number
  readonly MaxAttempts?: number
  readonly BackoffRate?: number
  readonly MaxDelaySeconds?: number
  readonly JitterStrategy?: 'FULL' | 'NONE'
  readonly Comment?: string
}

export interface Catcher {
  readonly ErrorEquals: readonly string[]
  readonly Next: string
  readonly ResultPath?: string | null
  readonly Output?: Json
  readonly Assign?: JsonObject
  readonly Comment?: string
}

export interface TaskState extends Common, Linked, Produces, Retries {
  readonly Type: 'Task'
  readonly Resource: string
  readonly TimeoutSeconds?: number | string
  readonly TimeoutSecondsPath?: string
  readonly HeartbeatSeconds?: number | string
  readonly HeartbeatSecondsPath?: string
  readonly Credentials?: Json
}

export interface PassState extends Common, Linked {
  readonly Type: 'Pass'
  readonly Result?: Json
  readonly ResultPath?: string | null
  readonly Parameters?: Json
}

export interface ChoiceState extends Common {
  readonly Type: 'Choice'
  readonly Choices: readonly ChoiceRule[]
  readonly Default?: string
}

/** A rule of a Choice: a JSONata `Condition`, or a JSONPath comparison such as `{ Variable, NumericGreaterThan }`. */
export interface ChoiceRule {
  readonly Next?: string
  readonly Comment?: string
  readonly Condition?: string | boolean
  readonly Output?: Json
  readonly Assign?: JsonObject
  readonly Variable?: string
  readonly And?: readonly ChoiceRule[]
  readonly Or?: readonly ChoiceRule[]
  readonly Not?: ChoiceRule
  readonly [comparison: string]: unknown
}

export interface WaitState extends Common, Linked {
  readonly Type: 'Wait'
  readonly Seconds?: number | string
  readonly SecondsPath?: string
  readonly Timestamp?: string
  readonly TimestampPath?: string
}

export interface SucceedState extends Omit<Common, 'Assign'> {
  readonly Type: 'Succeed'
}

export interface FailState {
  readonly Type: 'Fail'
  readonly Comment?: string
  readonly QueryLanguage?: QueryLanguage
  readonly Error?: string
  readonly ErrorPath?: string
  readonly Cause?: string
  readonly CausePath?: string
}

export interface ParallelState extends Common, Linked, Produces, Retries {
  readonly Type: 'Parallel'
  readonly Branches: readonly StateMachineDefinition[]
}

export interface MapState extends Common, Linked, Produces, Retries {
  readonly Type: 'Map'
  readonly ItemProcessor?: StateMachineDefinition
  /** The name that `ItemProcessor` had before 2022; still accepted. */
  readonly Iterator?: StateMachineDefinition
  readonly Items?: Json
  readonly ItemsPath?: string
  readonly ItemSelector?: Json
  readonly ItemReader?: JsonObject
  readonly ItemBatcher?: JsonObject
  readonly ResultWriter?: JsonObject
  readonly MaxConcurrency?: number | string
  readonly MaxConcurrencyPath?: string
  readonly ToleratedFailureCount?: number | string
  readonly ToleratedFailureCountPath?: string
  readonly ToleratedFailurePercentage?: number | string
  readonly ToleratedFailurePercentagePath?: string
  readonly Label?: string
}
