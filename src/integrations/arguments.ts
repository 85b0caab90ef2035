/**
 * The parameters as the service names them: the first letter of each top-level name in upper case, what is absent left
 * out. What stands inside a parameter is the service's own structure and stays as it is.
 *
 * @param own parameters of ours, which the service does not know.
 */
export const toArguments = (parameters: object, own: readonly string[] = []): { readonly [name: string]: unknown } =>
  Object.fromEntries(
    Object.entries(parameters)
      .filter(([name, value]) => value !== undefined && !own.includes(name))
      .map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]),
  )
