import type { Json, Problem, Report } from '../core/index.ts'
import type { ArtifactOutcome, BaseContext, ClientSettings, Template, TemplateFragment } from '../template/index.ts'
import type { SynthesizedMachine } from './synthesis.ts'

type Awaitable<T> = T | Promise<T>

/** What every hook is told. */
export interface HookCall<Options> {
  readonly serviceName: string
  /** What was called: `provision`, `build`, `validate`, `execute` or `delete`. */
  readonly command: string
  /** The machine will be run: the command is `execute`, or `--execute` was given. */
  readonly execute: boolean
  /** What `--input` gave. Absent: nothing. */
  readonly input?: Json
  readonly options: Options
  readonly target: 'local' | 'aws'
  /** Nothing outside this machine may change. */
  readonly noop: boolean
  /** Where generated files go, as an absolute path. */
  readonly workDirectory: string
  readonly report: Report
  readonly signal: AbortSignal
}

/** What hooks are told once every step has run. */
export interface BuiltHookCall<Context, Options> extends HookCall<Options> {
  /** What the steps added. */
  readonly context: BaseContext & Context
  readonly template: Template
  readonly machines: readonly SynthesizedMachine[]
}

/** What hooks are told where AWS (or the sandbox) can be called. */
export interface ProvisionHookCall<Options> extends HookCall<Options> {
  readonly stackName: string
  /** Construct any AWS SDK client with it: `new S3Client(client)`. */
  readonly client: ClientSettings
  readonly buildId: string
}

/** What hooks are told once the stack stands. */
export interface StackHookCall<Options> extends ProvisionHookCall<Options> {
  readonly stackId: string
  /** The stack's outputs by key. */
  readonly outputs: Readonly<Record<string, string>>
}

/** How an execution ended. */
export interface ExecutionOutcome {
  readonly executionArn: string
  /** The machine's name in the service. */
  readonly machine: string
  readonly status: 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED'
  readonly input: Json
  /** What the machine gave, where it succeeded. */
  readonly output?: Json
  /** The error's name, where it failed. */
  readonly error?: string
  readonly cause?: string
  /** The state in which the error that ended (or was caught in) the execution was raised. */
  readonly failedState?: string
  readonly milliseconds: number
}

/**
 * The points at which a service's own code takes part in what the command line does. They run in the order in which
 * they were added; `rollback` hooks run in reverse.
 */
export interface HookPoints<Context, Options> {
  /** Before any step runs. */
  readonly beforeBuild: (call: HookCall<Options>) => Awaitable<void>
  /** May add resources, outputs, parameters and the like. Merging is the only way in; a clash names both owners. */
  readonly template: (call: BuiltHookCall<Context, Options>) => Awaitable<TemplateFragment | undefined | void>
  /** Returns what is wrong. An error ends the run with status 2 before anything is published. */
  readonly validate: (call: BuiltHookCall<Context, Options>) => Awaitable<readonly Problem[] | undefined | void>
  /** Template and definitions are right, and nothing has been published yet. */
  readonly afterBuild: (call: BuiltHookCall<Context, Options>) => Awaitable<void>
  /** The credentials work; artifacts and stack come next. */
  readonly beforeProvision: (call: ProvisionHookCall<Options>) => Awaitable<void>
  /** The stack stands. */
  readonly afterProvision: (call: StackHookCall<Options> & { readonly artifacts: readonly ArtifactOutcome[] }) => Awaitable<void>
  /** Before an execution starts. `input` replaces what `--input` gave. */
  readonly beforeExecute: (
    call: StackHookCall<Options> & { readonly machine: string; readonly input: Json },
  ) => Awaitable<{ readonly input?: Json } | undefined | void>
  /** After an execution, however it ended. The fields returned stand in the result: `report` and `message` are shown to people. */
  readonly afterExecute: (
    call: StackHookCall<Options> & { readonly execution: ExecutionOutcome },
  ) => Awaitable<Readonly<Record<string, Json>> | undefined | void>
  /** After any failure from `beforeProvision` on, in reverse order. What it throws is reported beside the first error. */
  readonly rollback: (call: ProvisionHookCall<Options> & { readonly error: unknown }) => Awaitable<void>
}

/** The name of a point: `beforeBuild`, `validate`, `rollback`, … */
export type HookPoint = keyof HookPoints<unknown, unknown>

/** Every hook of a service by point, in the order in which they were added. */
export type Hooks<Context, Options> = { readonly [Point in HookPoint]: readonly HookPoints<Context, Options>[Point][] }
