import type { CliCommand } from './command-line.ts'
import type { FileCommandModule } from './file-command-module.ts'
import { optionTable as option } from './option-table.ts'

/** What `stepwright` can do. */
export const fileCommands: readonly CliCommand<FileCommandModule>[] = [
  {
    name: 'validate',
    description: 'show everything that is wrong with definitions in Amazon States Language',
    options: [option.type],
    words: 'FILE',
    load: () => import('./commands/validate-files.ts'),
  },
  {
    name: 'import',
    description: 'write the TypeScript that builds a definition in Amazon States Language',
    options: [option.outFile, option.type, option.yes],
    words: 'FILE',
    load: () => import('./commands/import.ts'),
  },
  {
    name: 'sandbox',
    description: 'run AWS on this machine, until Ctrl-C',
    options: [option.port, option.runner, option.region],
    load: () => import('./commands/sandbox-alone.ts'),
  },
]
