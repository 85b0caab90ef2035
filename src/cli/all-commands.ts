import type { CliCommand, ServiceCommandModule } from './command-line.ts'
import { optionTable as option } from './option-table.ts'

const place = [option.target, option.region, option.profile]
const build = [option.image, option.buildArg]

/** What the command line of a service file can do besides the service's own commands. */
export const commands: readonly CliCommand<ServiceCommandModule>[] = [
  {
    name: 'provision',
    description: 'build, publish and deploy the service',
    options: [
      ...place,
      option.noop,
      option.execute,
      option.input,
      option.machine,
      ...build,
      option.runner,
      option.buildId,
      option.tag,
      option.param,
      option.adopt,
      option.yes,
    ],
    takesServiceOptions: true,
    load: () => import('./commands/provision.ts'),
  },
  {
    name: 'build',
    description: 'write the template and one definition a state machine; nothing is called',
    options: [option.out, option.target, ...build],
    takesServiceOptions: true,
    load: () => import('./commands/build.ts'),
  },
  {
    name: 'validate',
    description: 'show everything that is wrong with the service',
    options: [option.target, ...build],
    takesServiceOptions: true,
    load: () => import('./commands/validate.ts'),
  },
  {
    name: 'execute',
    description: 'run a state machine of the deployed service and follow it to its end',
    options: [...place, option.noop, option.input, option.machine],
    takesServiceOptions: true,
    load: () => import('./commands/execute.ts'),
  },
  {
    name: 'status',
    description: "show the stack's state, parameters, tags and outputs",
    options: place,
    load: () => import('./commands/status.ts'),
  },
  {
    name: 'delete',
    description: 'delete the stack and wait until it is gone',
    options: [...place, option.noop, option.adopt, option.yes],
    load: () => import('./commands/delete.ts'),
  },
  {
    name: 'sandbox',
    description: 'run AWS on this machine, until Ctrl-C',
    options: [option.port, option.runner, option.region],
    load: () => import('./commands/sandbox.ts'),
  },
]

/** The command that runs where none is named. */
export const defaultCommand: string | undefined = 'provision'
