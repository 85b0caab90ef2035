import { setField } from '../core/index.ts'

/**
 * Parameters as the service names them: each with a capital letter.
 *
 * @typeParam Own parameters of ours, which the service does not know.
 */
export type Arguments<Parameters, Own = never> = Parameters extends unknown
  ? { readonly [Name in keyof Parameters as Name extends Own ? never : Capitalize<Name & string>]: Parameters[Name] }
  : never

/**
 * The parameters as the service names them: the first letter of each top-level name in upper case, what is absent left
 * out. What stands inside a parameter is the service's own structure and stays as it is.
 *
 * @param own parameters of ours, which the service does not know.
 */
export function toArguments<Parameters extends object, Own extends keyof Parameters & string = never>(
  parameters: Parameters,
  own?: readonly Own[],
): Arguments<Parameters, Own>
export function toArguments(parameters: object, own: readonly string[] = []): object {
  const named: { [name: string]: unknown } = {}
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && !own.includes(name)) setField(named, name.charAt(0).toUpperCase() + name.slice(1), value)
  }
  return named
}
