import type { BaseContext, StepResult } from '../template/index.ts'
import type { NamedCommand } from './command.ts'
import type { Hooks } from './hook.ts'
import type { NamedOption } from './option.ts'
import type { GivenOption, ParsedOption } from './parse-option.ts'

/** What one step gave, and whose it is. */
export interface Contribution {
  readonly owner: string
  readonly result: Pick<StepResult<unknown>, 'fragment' | 'artifacts' | 'problems'>
}

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
  /** Runs every step, in order, on a context that grows. */
  readonly runSteps: (base: BaseContext) => Promise<StepsOutcome<Context>>
  /** Checks what the command line gave for each option, by name. */
  readonly parseOptions: (given: Readonly<Record<string, GivenOption>>) => Promise<ParsedOption<Options>>
}
