/** Writes the log of a command that runs as a task: one JSON object a line on standard output. */
export interface Log {
  readonly info: (message: string, fields?: LogFields) => void
  readonly warn: (message: string, fields?: LogFields) => void
  readonly error: (message: string, fields?: LogFields) => void
}

/** Further fields of a log line. `time`, `level` and `message` are taken. */
export type LogFields = Readonly<Record<string, unknown>>

/** The values of positional arguments, by the names that the command declares. */
export type ArgumentValues<Names extends readonly string[]> = { readonly [Index in keyof Names]: string }

/** What a command's `run` is called with. */
export interface CommandCall<Options, Names extends readonly string[] = readonly string[]> {
  /** The words after the command's name, one for each declared argument. */
  readonly args: ArgumentValues<Names>
  readonly options: Options
  readonly log: Log
  /** Aborts when the task is told to stop (SIGTERM, SIGINT): finish within two seconds. */
  readonly signal: AbortSignal
}

/**
 * A command of a service's own, such as the work of its Fargate task. The container, a host and a developer run it alike:
 * `provision.ts fargateTask BUCKET KEY`.
 */
export interface CommandDefinition<Options, Names extends readonly string[] = readonly string[]> {
  /** What help says about it, in one line. */
  readonly description: string
  /** The names of its positional arguments, in order; all are required. @default any number of words */
  readonly arguments?: Names
  /** Does the work. A number is the exit status; a thrown error is status 1 with its message. */
  readonly run: (call: CommandCall<Options, Names>) => CommandResult | Promise<CommandResult>
}

/** Nothing (it worked), or the exit status. */
export type CommandResult = number | undefined | void

/** A command as the service keeps it: the words have not been counted yet. */
export interface NamedCommand<Options> {
  readonly name: string
  readonly description: string
  readonly arguments?: readonly string[]
  readonly run: (call: CommandCall<Options>) => CommandResult | Promise<CommandResult>
}

/** Names a command, and makes its `run` one that counts the words first. */
export function named<Options, Names extends readonly string[]>(
  name: string,
  { description, arguments: names, run }: CommandDefinition<Options, Names>,
): NamedCommand<Options> {
  return {
    name,
    description,
    ...(names === undefined ? {} : { arguments: names }),
    run: (call) => {
      if (!isComplete(names, call.args)) throw new RangeError(`${name} takes ${names?.length} arguments; it was given ${call.args.length}.`)
      return run({ ...call, args: call.args })
    },
  }
}

const isComplete = <Names extends readonly string[]>(names: Names | undefined, args: readonly string[]): args is ArgumentValues<Names> =>
  names === undefined || args.length === names.length
