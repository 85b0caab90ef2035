import type { Problem } from '../core/index.ts'
import type { OptionDefinition, OptionSchema, OptionValue } from './option.ts'

/** What the command line gave for one option: its text, `true` for a flag, nothing where it is absent. */
export type GivenOption = string | boolean | undefined

/** A value, or what is wrong with it. */
export type ParsedOption<Value> = { readonly value: Value; readonly problems: readonly [] } | { readonly problems: readonly Problem[] }

/** Checks the value of an option by its schema. An absent one is right where nothing makes it necessary. */
export async function parseOption<Schema extends OptionSchema, Default>(
  name: string,
  definition: OptionDefinition<Schema, Default>,
  given: GivenOption,
): Promise<ParsedOption<OptionValue<Schema, Default>>> {
  const value = given ?? definition.default
  const result = await definition.schema['~standard'].validate(value)
  if (result.issues !== undefined && value !== undefined) {
    return { problems: result.issues.map(({ message }) => wrongValue(name, definition, String(value), message)) }
  }
  // The schema's own type says what it gives; `OptionValue` is that type, and undefined where the option may be absent.
  return { value: (result.issues === undefined ? result.value : undefined) as OptionValue<Schema, Default>, problems: [] }
}

const wrongValue = (name: string, { placeholder, description }: OptionDefinition, value: string, message: string): Problem => ({
  code: 'OPTION_VALUE_INVALID',
  severity: 'error',
  path: `--${name}`,
  message: `--${name} '${value}': ${message}`,
  hint: `--${name}${placeholder === undefined ? '' : ` ${placeholder}`}: ${description}`,
})
