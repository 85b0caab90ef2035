/**
 * The parameters as the service names them: the first letter of each top-level name in upper case, what is absent left
 * out. What stands inside a parameter is the service's own structure and stays as it is.
 */
export const toArguments = (parameters: object): { readonly [name: string]: unknown } =>
  Object.fromEntries(
    Object.entries(parameters)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]),
  )
