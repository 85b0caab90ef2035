import type { Command } from 'commander'
import { closest } from '../core/index.ts'
import type { CliCommand, CommandLineGrammar, ParsedCommandLine } from './command-line.ts'
import { addOption, addServiceOptions } from './commander-options.ts'
import { commonOptions } from './option-table.ts'
import { UsageError } from './usage-error.ts'
import { stepwrightVersion } from './version.ts'

/**
 * Reads a command line.
 *
 * @throws UsageError for an unknown command or option, a missing value, and the like.
 */
export async function parseCommandLine<Module, Options>(
  grammar: CommandLineGrammar<Module, Options>,
  argv: readonly string[],
): Promise<ParsedCommandLine<Module, Options>> {
  const commander = await import('commander')
  let parsed: ParsedCommandLine<Module, Options> | undefined
  let help = ''
  const configure = (command: Command): Command =>
    command
      .exitOverride()
      .helpOption('-h, --help', 'show this help')
      .configureHelp({ subcommandTerm: (subcommand) => subcommand.name() })
      .configureOutput({ writeOut: (text) => (help += text), writeErr: () => undefined })

  const program: Command = configure(new commander.Command(grammar.name))
    .description(grammar.description)
    .usage('[command] [options]')
    .helpCommand(false)
    .enablePositionalOptions()
    .addHelpText('after', () => `${defaultOptions(grammar, program)}\n${grammar.name} COMMAND --help shows the options of a command.`)

  // A program in a container has no package beside it, and no commands of ours.
  if (grammar.commands.length > 0) program.version(`stepwright ${stepwrightVersion()}`, '--version', "show Stepwright's version")

  for (const definition of grammar.commands) {
    const command = configure(program.command(definition.name, { isDefault: definition.name === grammar.defaultCommand }))
      .description(definition.description + (definition.name === grammar.defaultCommand ? ' (the default)' : ''))
      .helpGroup('Commands:')
      .usage(definition.words === undefined ? '[options]' : `[options] ${definition.words}...`)
      .argument('[words...]')
    for (const option of [...definition.options, ...commonOptions]) addOption(commander, command, option)
    const given = addServiceOptions(commander, command, definition.takesServiceOptions === true ? grammar.ownOptions : [])
    command.action((words: readonly string[]) => {
      checkWords(grammar, definition, words, argv)
      parsed = { kind: 'command', command: definition, values: command.opts(), given: given(), words }
    })
  }
  for (const own of grammar.ownCommands) {
    const command = configure(program.command(own.name))
      .description(own.description)
      .helpGroup("The service's commands:")
      .usage(['[options]', ...(own.arguments ?? ['[words...]'])].join(' '))
      .argument('[words...]')
      .passThroughOptions()
    const given = addServiceOptions(commander, command, grammar.ownOptions)
    command.action((words: readonly string[]) => {
      if (own.arguments !== undefined && own.arguments.length !== words.length) {
        throw new UsageError(`'${own.name}' needs ${own.arguments.length} words (${own.arguments.join(' ')}), not ${words.length}`)
      }
      parsed = { kind: 'own', command: own, given: given(), words }
    })
  }

  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof commander.CommanderError)) throw error
    if (error.code !== 'commander.helpDisplayed' && error.code !== 'commander.version')
      throw toUsageError(grammar, argv, error.code, error.message)
  }
  return parsed ?? { kind: 'help', text: help }
}

/** Options of the command that runs where none is named, as that command's own help shows them. */
function defaultOptions<Module, Options>({ defaultCommand }: CommandLineGrammar<Module, Options>, program: Command): string {
  const command = program.commands.find((each) => each.name() === defaultCommand)
  if (command === undefined) return ''
  const text = command.helpInformation()
  return `\nWhere no command is named, it is ${command.name()}:\n\n${text.slice(text.indexOf('Options:')).replace(/^ {2}-h, --help.*\n/m, '')}`
}

const namesOf = <Module, Options>({ commands, ownCommands }: CommandLineGrammar<Module, Options>): string[] =>
  [...commands, ...ownCommands].map(({ name }) => name)

function checkWords<Module, Options>(
  grammar: CommandLineGrammar<Module, Options>,
  { name, words: placeholder }: CliCommand<Module>,
  words: readonly string[],
  argv: readonly string[],
): void {
  const [first] = words
  if (placeholder !== undefined && first === undefined) throw new UsageError(`'${name}' needs at least one ${placeholder}`)
  if (placeholder !== undefined || first === undefined) return
  if (argv[0] === name) throw new UsageError(`'${name}' takes no words, and '${first}' was given`)
  if (namesOf(grammar).includes(first)) throw new UsageError(`the command comes first: ${grammar.name} ${first} …`)
  throw unknownCommand(grammar, first)
}

function unknownCommand<Module, Options>(grammar: CommandLineGrammar<Module, Options>, given: string): UsageError {
  const meant = closest(given, namesOf(grammar))
  return new UsageError(`unknown command '${given}'`, meant === undefined ? `See ${grammar.name} --help.` : `Did you mean '${meant}'?`)
}

function toUsageError<Module, Options>(
  grammar: CommandLineGrammar<Module, Options>,
  argv: readonly string[],
  code: string,
  message: string,
): UsageError {
  const [first] = argv
  if (first !== undefined && !first.startsWith('-') && !namesOf(grammar).includes(first)) return unknownCommand(grammar, first)
  if (code === 'commander.help') return new UsageError('no command was given', `Commands: ${namesOf(grammar).join(', ')}.`)
  if (code === 'commander.optionMissingArgument')
    return new UsageError(message.replace(/^error: (.*) argument missing$/, '$1 needs a value'))
  const [text = message, suggestion] = message.replace(/^error: /, '').split('\n')
  return new UsageError(text, suggestion?.replace(/^\(Did you mean (.*)\?\)$/, "Did you mean '$1'?"))
}
