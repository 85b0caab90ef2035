import { basename } from 'node:path'
import { InvalidDefinitionError } from '../core/index.ts'
import type { Service } from '../service/index.ts'
import { commands, defaultCommand } from './all-commands.ts'
import { checkNames, withoutClashes } from './check-names.ts'
import { parseCommandLine } from './parse-command-line.ts'
import { runProcess } from './run-process.ts'
import { readSettings } from './settings.ts'

/** Runs the command line of a service, and ends the process. */
export async function runService<Context, Options>(service: Service<Context, Options>, program: string): Promise<never> {
  return runProcess(program, async ({ run, signal }) => {
    const { parts } = service
    const clashes = checkNames(parts, commands)
    const refuse = (): never => {
      throw new InvalidDefinitionError(`Service '${parts.name}' cannot have this command line.`, clashes)
    }
    const parsed = await parseCommandLine(
      {
        name: basename(program),
        description: `The command line of service '${parts.name}'.`,
        commands,
        ...(defaultCommand === undefined ? {} : { defaultCommand }),
        ...withoutClashes(parts, clashes),
      },
      process.argv.slice(2),
    ).catch((error: unknown) => (clashes.length > 0 ? refuse() : Promise.reject(error)))
    // A command that checks the service shows what is wrong with its names among the rest.
    if (clashes.length > 0 && !(parsed.kind === 'command' && parsed.command.takesServiceOptions === true)) return refuse()
    if (parsed.kind === 'help') return { exitStatus: 0, lines: [parsed.text.trimEnd()], kind: 'result' }
    const options = await parts.parseOptions(parsed.given)
    if (!('value' in options)) throw new InvalidDefinitionError('The call is wrong.', options.problems)
    if (parsed.kind === 'own') {
      const { runOwnCommand } = await import('./run-own-command.ts')
      return runOwnCommand(parsed.command, parsed.words, options.value, signal)
    }
    const settings = readSettings(parsed.values)
    const { command } = parsed
    return run(async (environment) => {
      const { run: runCommand } = await command.load()
      return runCommand(clashes.length === 0 ? service : service.hook('validate', () => clashes), options.value, settings, environment)
    })
  })
}
