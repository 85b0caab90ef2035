#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { fileCommands } from './file-commands.ts'
import { parseCommandLine } from './parse-command-line.ts'
import { runProcess } from './run-process.ts'
import { readSettings } from './settings.ts'

await runProcess(fileURLToPath(import.meta.url), async ({ run }) => {
  const parsed = await parseCommandLine(
    {
      name: 'stepwright',
      description: 'What Stepwright can do with files that are no service of yours.',
      commands: fileCommands,
      ownCommands: [],
      ownOptions: [],
    },
    process.argv.slice(2),
  )
  if (parsed.kind !== 'command') return { exitStatus: 0, lines: parsed.kind === 'help' ? [parsed.text.trimEnd()] : [], kind: 'result' }
  const settings = readSettings(parsed.values)
  const { command, words } = parsed
  return run(async (environment) => {
    const { run: runCommand } = await command.load()
    return runCommand(words, settings, environment)
  })
})
