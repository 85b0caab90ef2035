import type { QueryLanguage } from '../asl/index.ts'
import type { CallSite, Duration, Grant, JsonObject } from '../core/index.ts'
import type { Branch } from './chain.ts'
import { link } from './link.ts'
import type { MachineEncryption } from './machine-encryption.ts'
import type { MachineLogging } from './machine-logging.ts'
import type { MachineAlias, MachineVersion } from './machine-release.ts'
import type { Graph } from './node.ts'
import type { InputSchema } from './schema.ts'
import type { MachineKind } from './setting.ts'

declare const types: unique symbol

/** What a state machine is made with. */
export interface MachineOptions<Input, Kind extends MachineKind, Language extends QueryLanguage> {
  /** The execution's input, as a schema (zod or any Standard Schema). @default any JSON */
  readonly input?: InputSchema<Input>
  /** `EXPRESS` runs up to five minutes and waits for nothing. @default 'STANDARD' */
  readonly type?: Kind
  /** @default 'JSONata' */
  readonly queryLanguage?: Language
  /**
   * The longest time that an execution may take; then it ends as TIMED_OUT.
   *
   * @default none of its own: Step Functions ends a STANDARD execution after a year, an EXPRESS one after five minutes
   */
  readonly timeout?: Duration
  /** What the machine is for, to be read in the console. @default none */
  readonly comment?: string
  /** Fields of the definition in Amazon States Language, beside and above what the other options say: `{ Version: '1.0' }`. */
  readonly fields?: JsonObject
  /** What the machine's role may do besides what its states need: for states whose definition was written by hand, for instance. */
  readonly grants?: readonly Grant[]
  /** Tags of the state machine, besides the stack's own: up to 50. */
  readonly tags?: Readonly<Record<string, string>>
  /** What is logged, and where to. @default a log group of its own, kept for 30 days: everything for EXPRESS, errors for STANDARD */
  readonly logging?: MachineLogging
  /** Executions send traces to AWS X-Ray. @default false */
  readonly tracing?: boolean
  /** The key with which definition and histories are encrypted. @default a key of AWS's own */
  readonly encryption?: MachineEncryption
  /** Each change is published as a version, whose ARN stands in the stack's outputs: `DigestVersionArn`. @default false */
  readonly version?: boolean | MachineVersion
  /** A name for the last version, whose ARN stands in the stack's outputs: `DigestAliasArn`. Needs `version`. */
  readonly alias?: string | MachineAlias
}

/** What types know of a machine, for tests and for those who start it. */
export interface MachineTypes<Input, Output, Errors, States> {
  readonly input: Input
  readonly output: Output
  /** The errors that nothing in the machine catches; null where one may have no name. */
  readonly errors: Errors
  /** Every state by name. */
  readonly states: States
}

/**
 * A state machine as data: what `toAsl` compiles, `simulate` runs and `service().step(…)` provisions.
 */
export interface StateMachine<
  Input = unknown,
  Output = unknown,
  Errors = unknown,
  States = unknown,
  Kind extends MachineKind = MachineKind,
> {
  readonly kind: 'stateMachine'
  readonly name: string
  readonly type: Kind
  readonly queryLanguage: QueryLanguage
  readonly options: MachineOptions<unknown, MachineKind, QueryLanguage>
  readonly graph: Graph
  readonly source: CallSite | undefined
  readonly [types]?: () => MachineTypes<Input, Output, Errors, States>
}

/** The types of a machine: `TypesOf<typeof digest>['input']`. */
export type TypesOf<Machine> = Machine extends { readonly [types]?: () => infer T extends MachineTypes<unknown, unknown, unknown, unknown> }
  ? T
  : never

/** What a flow knows of the machine that it will be. */
export interface Head {
  readonly name: string
  readonly options: MachineOptions<unknown, MachineKind, QueryLanguage>
  readonly source: CallSite | undefined
}

export const machineOf = ({ name, options, source }: Head, chain: Branch): StateMachine => ({
  kind: 'stateMachine',
  name,
  type: options.type ?? 'STANDARD',
  queryLanguage: options.queryLanguage ?? 'JSONata',
  options,
  graph: link(chain),
  source,
})
