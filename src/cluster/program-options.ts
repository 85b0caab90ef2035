import { closest, type Problem } from '../core/index.ts'

/** What the program of a task is told: a run, or the cluster for all runs. */
export interface ProgramOptions {
  readonly command?: unknown
  readonly environment?: { readonly [name: string]: unknown }
  readonly secrets?: { readonly [name: string]: unknown }
}

/**
 * What is wrong with what a program is told, as far as it is known before the task runs.
 *
 * @param path what the options belong to, before their names.
 * @param commands those of the service, where the image runs the service's program; undefined where it runs another.
 */
export const programProblems = (path: string, options: ProgramOptions, commands: readonly string[] | undefined): Problem[] => [
  ...(commands === undefined ? [] : commandProblems(path, options.command, commands)),
  ...(['environment', 'secrets'] as const).flatMap((field) =>
    Object.keys(options[field] ?? {})
      .filter((name) => !environmentName.test(name))
      .map((name) => invalidName(`${path}/${field}/${name}`, name)),
  ),
]

/** What every process can be given: a name ends at `=`, and shells and Docker read none with spaces. */
const environmentName = /^[^\s=\p{Cc}]+$/u

const invalidName = (path: string, name: string): Problem => ({
  code: 'ENVIRONMENT_NAME_INVALID',
  severity: 'error',
  path,
  message: `'${name}' is no name of an environment variable`,
  hint: 'Use letters, digits and underscores, such as REPORTS_TABLE: no spaces, no =',
})

function commandProblems(path: string, command: unknown, commands: readonly string[]): Problem[] {
  const name: unknown = Array.isArray(command) ? command[0] : undefined
  // An option, such as `--help`, is no command; what is no text is known only when the machine runs.
  if (typeof name !== 'string' || name.startsWith('-') || commands.includes(name)) return []
  const meant = closest(name, commands)
  const known = commands.length === 0 ? 'it has none yet' : `it has ${commands.join(', ')}`
  return [
    {
      code: 'COMMAND_UNKNOWN',
      severity: 'error',
      path: `${path}/command/0`,
      message: `The service has no command '${name}': ${known}`,
      hint: meant === undefined ? `Add .command('${name}', …) to the service, or name one that it has` : `Did you mean '${meant}'?`,
    },
  ]
}
