import type { Command, Option } from 'commander'
import type { NamedOption } from '../service/index.ts'
import type { GivenOptions } from './command-line.ts'
import type { CliOption } from './option-table.ts'
import { UsageError } from './usage-error.ts'

type Commander = typeof import('commander')

/** Adds one of Stepwright's options to a command. */
export function addOption(commander: Commander, command: Command, definition: CliOption): void {
  const { name, placeholder, description } = definition
  const option = new commander.Option(placeholder === undefined ? `--${name}` : `--${name} <${placeholder}>`, description)
  if (placeholder !== undefined) takesValue(option, definition)
  command.addOption(option)
}

/** Adds the service's options to a command. What it returns reads what was given for them. */
export function addServiceOptions(commander: Commander, command: Command, definitions: readonly NamedOption[]): () => GivenOptions {
  const options = definitions.map(({ name, alias, placeholder, description }) => {
    const long = placeholder === undefined ? `--${name}` : `--${name} <${placeholder}>`
    const option = new commander.Option(alias === undefined ? long : `-${alias}, ${long}`, description).helpGroup("The service's options:")
    if (placeholder !== undefined) takesValue(option, {})
    command.addOption(option)
    return { name, key: option.attributeName() }
  })
  return () => Object.fromEntries(options.map(({ name, key }) => [name, asGiven(command.getOptionValue(key))]))
}

/** What an option takes. An option in the place of its value means that the value was forgotten. */
function takesValue(option: Option, { repeatable, choices }: Pick<CliOption, 'repeatable' | 'choices'>): void {
  option.argParser((value: string, earlier: unknown) => {
    if (value.startsWith('--')) throw new UsageError(`option '${option.flags}' needs a value, and '${value}' is an option`)
    if (choices?.includes(value) === false)
      throw new UsageError(`option '${option.flags}' does not take '${value}'`, `Write ${choices.join(' or ')}.`)
    return repeatable === true ? [...(Array.isArray(earlier) ? earlier : []), value] : value
  })
}

const asGiven = (value: unknown): string | boolean | undefined =>
  typeof value === 'string' || typeof value === 'boolean' ? value : undefined
