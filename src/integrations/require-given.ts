/**
 * Tells a caller without types what an action cannot do without; the compiler tells all others.
 *
 * @param call as it is written: `lambda:invoke`.
 * @throws TypeError where the parameters are no object, or one of those that it needs is not there.
 */
export function requireGiven(call: string, parameters: unknown, needs: readonly string[]): void {
  if (typeof parameters !== 'object' || parameters === null) {
    throw new TypeError(`${call} takes its parameters as an object, and was given ${parameters === null ? 'null' : typeof parameters}.`)
  }
  for (const name of needs) {
    if (Reflect.get(parameters, name) !== undefined) continue
    const given = Object.entries(parameters).flatMap(([key, value]) => (value === undefined ? [] : [key]))
    throw new TypeError(`${call} needs '${name}', and was given ${given.length === 0 ? 'nothing' : given.join(', ')}.`)
  }
}
