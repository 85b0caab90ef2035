import type { CallSite } from '../core/index.ts'
import type { StateMachine } from '../states/index.ts'
import type { BaseContext, StepResult } from '../template/index.ts'
import type { NamedCommand } from './command.ts'
import type { Hooks } from './hook.ts'
import type { NamedOption } from './option.ts'
import type { GivenOption, ParsedOption } from './parse-option.ts'

/** What one part of a service gave, and whose it is. A state machine is compiled later, when all of them are asked for. */
export type Contribution =
  | {
      readonly kind: 'step'
      readonly owner: string
      readonly source: CallSite | undefined
      readonly result: Pick<StepResult<unknown>, 'fragment' | 'artifacts' | 'problems' | 'checkCall'>
    }
  | { readonly kind: 'machine'; readonly machine: StateMachine }

/** What all steps gave. */
export interface StepsOutcome<Context> {
  readonly context: Context
  readonly contributions: readonly Contribution[]
}

/** What a service is made of, for those who run it. Users only see the builder. */
export interface ServiceParts<Context, Options> {
  readonly name: string
  readonly options: readonly NamedOption[]
  readonly commands: readonly NamedCommand<Options>[]
  readonly hooks: Hooks<Context, Options>
  /** The state machines, in the order in which they were added. */
  readonly machines: readonly StateMachine[]
  /** Runs every step, in order, on a context that grows. */
  readonly runSteps: (base: BaseContext) => Promise<StepsOutcome<Context>>
  /** Checks what the command line gave for each option, by name. */
  readonly parseOptions: (given: Readonly<Record<string, GivenOption>>) => Promise<ParsedOption<Options>>
}
