import type { Problem } from '../core/index.ts'
import type { NamedCommand, NamedOption } from '../service/index.ts'
import { optionTable } from './option-table.ts'

/** A stack's name: a letter, then letters, digits and hyphens, at most 128. */
const stackName = /^[A-Za-z][A-Za-z0-9-]{0,127}$/
const optionName = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const commandName = /^[A-Za-z][\w-]*$/

/** What a service calls its own. */
interface Names {
  readonly name: string
  readonly options: readonly NamedOption[]
  readonly commands: readonly Pick<NamedCommand<never>, 'name'>[]
}

/** What keeps a service from having a command line: names that are taken, used twice, or cannot be typed. */
export function checkNames({ name, options, commands }: Names, builtIn: readonly { readonly name: string }[]): Problem[] {
  const taken = new Set(['help', 'version', ...Object.values(optionTable).map((option) => option.name.replace(/^no-/, ''))])
  const optionNames = options.map((option) => option.name)
  const commandNames = commands.map((command) => command.name)
  const aliases = options.flatMap(({ alias }) => (alias === undefined ? [] : [alias]))
  return [
    ...(stackName.test(name)
      ? []
      : [
          problem(
            'SERVICE_NAME_INVALID',
            name,
            `'${name}' cannot be the name of a stack.`,
            'Use letters, digits and hyphens, a letter first, at most 128.',
          ),
        ]),
    ...optionNames
      .filter((option) => !optionName.test(option))
      .map((option) =>
        problem(
          'OPTION_NAME_INVALID',
          `--${option}`,
          `'${option}' is no name of an option.`,
          'Write it in lower case, with hyphens between words.',
        ),
      ),
    ...optionNames
      .filter((option) => taken.has(option))
      .map((option) =>
        problem('OPTION_NAME_TAKEN', `--${option}`, `--${option} is an option of Stepwright's own.`, 'Give it another name.'),
      ),
    ...twice(optionNames).map((option) =>
      problem('OPTION_NAME_TAKEN', `--${option}`, `--${option} is defined twice.`, 'Give one of them another name.'),
    ),
    ...aliases
      .filter((alias) => !/^[A-Za-z]$/.test(alias) || alias === 'h')
      .map((alias) =>
        problem(
          'OPTION_ALIAS_INVALID',
          `-${alias}`,
          `'${alias}' cannot stand for an option.`,
          'Use one letter other than h, which is for help.',
        ),
      ),
    ...twice(aliases).map((alias) =>
      problem('OPTION_ALIAS_INVALID', `-${alias}`, `-${alias} stands for two options.`, 'Give one of them another letter.'),
    ),
    ...commandNames
      .filter((command) => !commandName.test(command))
      .map((command) =>
        problem(
          'COMMAND_NAME_INVALID',
          command,
          `'${command}' is no name of a command.`,
          'Use letters, digits, hyphens and underscores, a letter first.',
        ),
      ),
    ...commandNames
      .filter((command) => builtIn.some((other) => other.name === command))
      .map((command) => problem('COMMAND_NAME_TAKEN', command, `'${command}' is a command of Stepwright's own.`, 'Give it another name.')),
    ...twice(commandNames).map((command) =>
      problem('COMMAND_NAME_TAKEN', command, `Command '${command}' is defined twice.`, 'Give one of them another name.'),
    ),
  ]
}

/** The options and commands that can be read from a command line although others cannot. */
export function withoutClashes<Options>(
  { options, commands }: { readonly options: readonly NamedOption[]; readonly commands: readonly NamedCommand<Options>[] },
  clashes: readonly Problem[],
): { readonly ownOptions: readonly NamedOption[]; readonly ownCommands: readonly NamedCommand<Options>[] } {
  const faulty = new Set(clashes.map(({ path }) => path))
  return {
    ownOptions: options
      .filter(({ name }) => !faulty.has(`--${name}`))
      .map(({ alias, ...option }) => (alias === undefined || faulty.has(`-${alias}`) ? option : { ...option, alias })),
    ownCommands: commands.filter(({ name }) => !faulty.has(name)),
  }
}

const problem = (code: string, path: string, message: string, hint: string): Problem => ({ code, severity: 'error', path, message, hint })

const twice = (names: readonly string[]): string[] => [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
