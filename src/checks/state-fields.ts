import type { StateDefinition } from '../asl/index.ts'
import { type FieldRule, jsonata, jsonPath } from './field-rule.ts'
import type { StateType } from './graph.ts'
import type { ValueKind } from './value-kinds.ts'
import * as kind from './value-kinds.ts'

type Fields = Readonly<Record<string, FieldRule>>

const both = (valueKind: ValueKind): FieldRule => ({ kind: valueKind })
const needed = (valueKind: ValueKind): FieldRule => ({ kind: valueKind, required: true })

const common = { Type: needed(kind.stateType), Comment: both(kind.text), QueryLanguage: both(kind.queryLanguage) }
const flow = { Next: both(kind.text), End: both(kind.bool) }
const data = { InputPath: jsonPath(kind.pathText), OutputPath: jsonPath(kind.pathText), Output: jsonata(kind.any) }
const assign = { Assign: both(kind.objectOrJsonata) }
const result = { ResultPath: jsonPath(kind.pathText), Parameters: jsonPath(kind.any) }
const work = {
  ...common,
  ...flow,
  ...data,
  ...assign,
  ...result,
  ResultSelector: jsonPath(kind.any),
  Arguments: jsonata(kind.any),
  Retry: both(kind.array),
  Catch: both(kind.array),
}

const fieldsOfStates = {
  Task: {
    ...work,
    Resource: needed(kind.someText),
    TimeoutSeconds: both(kind.seconds),
    TimeoutSecondsPath: jsonPath(kind.text),
    HeartbeatSeconds: both(kind.seconds),
    HeartbeatSecondsPath: jsonPath(kind.text),
    Credentials: both(kind.objectOrJsonata),
  },
  Pass: { ...common, ...flow, ...data, ...assign, ...result, Result: jsonPath(kind.any) },
  Choice: { ...common, ...data, ...assign, Choices: needed(kind.filledArray), Default: both(kind.text) },
  Wait: {
    ...common,
    ...flow,
    ...data,
    ...assign,
    Seconds: both(kind.wait),
    SecondsPath: jsonPath(kind.text),
    Timestamp: both(kind.text),
    TimestampPath: jsonPath(kind.text),
  },
  Succeed: { ...common, ...data },
  Fail: { ...common, Error: both(kind.text), ErrorPath: jsonPath(kind.text), Cause: both(kind.text), CausePath: jsonPath(kind.text) },
  Parallel: { ...work, Branches: needed(kind.graphs) },
  Map: {
    ...work,
    ItemProcessor: both(kind.object),
    Iterator: both(kind.object),
    Items: jsonata(kind.arrayOrJsonata),
    ItemsPath: jsonPath(kind.pathText),
    ItemSelector: both(kind.objectOrJsonata),
    ItemReader: both(kind.object),
    ItemBatcher: both(kind.object),
    ResultWriter: both(kind.object),
    MaxConcurrency: both(kind.count),
    MaxConcurrencyPath: jsonPath(kind.text),
    ToleratedFailureCount: both(kind.count),
    ToleratedFailureCountPath: jsonPath(kind.text),
    ToleratedFailurePercentage: both(kind.percentage),
    ToleratedFailurePercentagePath: jsonPath(kind.text),
    Label: both(kind.text),
  },
} satisfies { readonly [Type in StateType]: Readonly<Record<keyof Extract<StateDefinition, { Type: Type }>, FieldRule>> }

/** The names of the fields, for each type of state. */
export type StateFieldNames = { readonly [Type in StateType]: keyof (typeof fieldsOfStates)[Type] }

/** What each type of state may have. What is not here the service refuses. */
export const stateFields: Readonly<Record<StateType, Fields>> = fieldsOfStates

/** What a definition may have besides states. */
export const graphFields: Readonly<Record<'definition' | 'branch' | 'processor', Fields>> = {
  definition: {
    StartAt: needed(kind.someText),
    States: needed(kind.object),
    Comment: both(kind.text),
    QueryLanguage: both(kind.queryLanguage),
    TimeoutSeconds: both(kind.seconds),
    Version: both(kind.text),
  },
  branch: { StartAt: needed(kind.someText), States: needed(kind.object), Comment: both(kind.text) },
  processor: { StartAt: needed(kind.someText), States: needed(kind.object), Comment: both(kind.text), ProcessorConfig: both(kind.object) },
}
