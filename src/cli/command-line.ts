import type { NamedCommand, NamedOption, Service } from '../service/index.ts'
import type { CallEnvironment } from './call.ts'
import type { CliOption } from './option-table.ts'
import type { CliResult } from './result.ts'
import type { RawValues, Settings } from './settings.ts'

/** A command of Stepwright's own: its name and options at once, its work when it is called. */
export interface CliCommand<Module> {
  readonly name: string
  /** What help says about it, in one line. */
  readonly description: string
  readonly options: readonly CliOption[]
  /** The service's own options stand beside these. */
  readonly takesServiceOptions?: boolean
  /** What its words are, e.g. `FILE`; at least one is needed. @default it takes none */
  readonly words?: string
  readonly load: () => Promise<Module>
}

/** A command that works on a service. */
export interface ServiceCommandModule {
  readonly run: <Context, Options>(
    service: Service<Context, Options>,
    options: Options,
    settings: Settings,
    environment: CallEnvironment,
  ) => Promise<CliResult>
}

/** What a command line may hold. */
export interface CommandLineGrammar<Module, Options> {
  /** How the command line is called, e.g. `provision.ts`. */
  readonly name: string
  readonly description: string
  readonly commands: readonly CliCommand<Module>[]
  /** The command that runs where none is named. */
  readonly defaultCommand?: string
  readonly ownCommands: readonly NamedCommand<Options>[]
  readonly ownOptions: readonly NamedOption[]
}

/** What was given for the service's own options, by name. */
export type GivenOptions = Readonly<Record<string, string | boolean | undefined>>

/** What was called. */
export type ParsedCommandLine<Module, Options> =
  | { readonly kind: 'help'; readonly text: string }
  | {
      readonly kind: 'command'
      readonly command: CliCommand<Module>
      readonly values: RawValues
      readonly given: GivenOptions
      readonly words: readonly string[]
    }
  | { readonly kind: 'own'; readonly command: NamedCommand<Options>; readonly given: GivenOptions; readonly words: readonly string[] }
