import { closest, InvalidDefinitionError, type Problem } from '../core/index.ts'
import type { Template } from '../template/index.ts'

/** Refuses `--param` for parameters that the template does not have. @throws InvalidDefinitionError with each of them. */
export function checkParameters({ Parameters: parameters = {} }: Template, given: Readonly<Record<string, string>>): void {
  const names = Object.keys(parameters)
  const problems = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name): Problem => {
      const meant = closest(name, names)
      const known = names.length === 0 ? 'The template has no parameters.' : `The template has: ${names.join(', ')}.`
      return {
        code: 'UNKNOWN_PARAMETER',
        severity: 'error',
        path: `--param ${name}`,
        message: `The template has no parameter '${name}'.`,
        hint: meant === undefined ? known : `Did you mean '${meant}'?`,
      }
    })
  if (problems.length > 0) throw new InvalidDefinitionError('The call is wrong.', problems)
}
