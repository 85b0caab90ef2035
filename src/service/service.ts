import type { NoFlow, StateMachine } from '../states/index.ts'
import type { Step } from '../template/index.ts'
import { type CommandDefinition, named as namedCommand } from './command.ts'
import type { HookPoint, HookPoints } from './hook.ts'
import { noHooks, withHook } from './hooks.ts'
import type { OptionDefinition, OptionSchema, OptionValue, SchemaInput } from './option.ts'
import { parseOption } from './parse-option.ts'
import type { ServiceParts } from './service-parts.ts'
import type { StepFor } from './step-needs.ts'

/**
 * A workflow service: its parts, the commands that its containers run, its own options and hooks. Every method gives a new
 * service; the one on which it was called stays as it was.
 *
 * @typeParam Context what its steps have added so far.
 * @typeParam Options the values of its own options.
 */
export class Service<Context, Options> {
  readonly kind = 'service'
  readonly parts: ServiceParts<Context, Options>

  constructor(parts: ServiceParts<Context, Options>) {
    this.parts = parts
  }

  /**
   * Adds an option to the command line. `.option('document', { description: 'The document', placeholder: 'FILE', schema: z.string() })`
   * makes `--document FILE`. The commands and hooks that are added after it read its value.
   */
  option<Name extends string, Schema extends OptionSchema, Default extends SchemaInput<Schema> | undefined = undefined>(
    name: Name,
    definition: OptionDefinition<Schema, Default>,
  ): Service<Context, Options & { readonly [Key in Name]: OptionValue<Schema, Default> }> {
    const { parts } = this
    return new Service({
      ...parts,
      options: [...parts.options, { ...definition, name }],
      parseOptions: async (given) => {
        const [others, own] = await Promise.all([parts.parseOptions(given), parseOption(name, definition, given[name])])
        if (!('value' in others) || !('value' in own)) return { problems: [...others.problems, ...own.problems] }
        return { value: { ...others.value, ...field(name, own.value) }, problems: [] }
      },
    })
  }

  /**
   * Adds a command of the service's own: what its container runs, and what a developer can run at will.
   *
   * @param name as it stands on the command line, e.g. `fargateTask`.
   */
  command<const Names extends readonly string[] = readonly string[]>(
    name: string,
    definition: CommandDefinition<Options, Names>,
  ): Service<Context, Options> {
    return new Service({ ...this.parts, commands: [...this.parts.commands, namedCommand(name, definition)] })
  }

  /**
   * Adds a part: a step (its resources, its artifacts, and what it adds to the context that later steps read), or a state
   * machine, with a role derived from what its states do, a log group, and an output with its ARN.
   */
  step<Needs, Adds>(part: (NoFlow & StateMachine) | StepFor<Context, Needs, Adds>): Service<Context & Adds, Options> {
    const { parts } = this
    const runSteps = isStateMachine(part) ? withMachine<Context, Adds>(parts, part) : withStep<Context, Adds>(parts, part)
    return new Service({ ...parts, machines: isStateMachine(part) ? [...parts.machines, part] : parts.machines, runSteps })
  }

  /** Takes part in what the command line does: see `HookPoints` for the points and what each is told. */
  hook<Point extends HookPoint>(point: Point, hook: HookPoints<Context, Options>[Point]): Service<Context, Options> {
    return new Service({ ...this.parts, hooks: withHook(this.parts.hooks, point, hook) })
  }
}

/** Begins a service. Its name is also the name of its stack, unless `--stack` says otherwise. */
export const service = (name: string): Service<object, object> =>
  new Service({
    name,
    options: [],
    commands: [],
    machines: [],
    hooks: noHooks(),
    parseOptions: async () => ({ value: {}, problems: [] }),
    runSteps: async () => ({ context: {}, contributions: [] }),
  })

type RunSteps<Context> = ServiceParts<Context, unknown>['runSteps']

const isStateMachine = (part: unknown): part is StateMachine =>
  typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'stateMachine'

/** `StepFor` lets only steps for this very context through, which the compiler cannot see from inside. */
const isStepFor = <Context, Adds>(part: unknown): part is Step<Context, Adds> =>
  typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'step'

/** A machine adds nothing: `Adds` is `unknown` for it, and a context with nothing more is one with `unknown` more. */
function withMachine<Context, Adds>(
  { runSteps }: { readonly runSteps: RunSteps<Context> },
  machine: StateMachine,
): RunSteps<Context & Adds> {
  return async (base) => {
    const { context, contributions } = await runSteps(base)
    return { context: context as Context & Adds, contributions: [...contributions, { kind: 'machine', machine }] }
  }
}

function withStep<Context, Adds>({ runSteps }: { readonly runSteps: RunSteps<Context> }, part: unknown): RunSteps<Context & Adds> {
  if (!isStepFor<Context, Adds>(part)) throw new TypeError(`A service takes steps and state machines, not ${String(part)}.`)
  const { name, source, run } = part
  return async (base) => {
    const { context, contributions } = await runSteps(base)
    const { adds, ...result } = await run({ ...base, ...context })
    return { context: { ...context, ...adds }, contributions: [...contributions, { kind: 'step', owner: name, source, result }] }
  }
}

const field = <Name extends string, Value>(name: Name, value: Value): { readonly [Key in Name]: Value } =>
  // The type of a computed key is not kept by the compiler.
  ({ [name]: value }) as { [Key in Name]: Value }
