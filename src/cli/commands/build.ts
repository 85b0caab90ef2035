import { writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { buildService } from '../../service/index.ts'
import { renderTemplate } from '../../template/index.ts'
import type { ServiceCommandModule } from '../command-line.ts'
import { checkFolder, makeFolder } from '../folder.ts'
import { baseContext, hookCall } from '../hook-call.ts'
import { problemFields } from '../problem-fields.ts'
import { problemLines } from '../render/problem-lines.ts'
import { UsageError } from '../usage-error.ts'

/** Writes the template and one definition a machine: the same bytes each time and on each machine. */
export const run: ServiceCommandModule['run'] = async (service, options, settings, environment) => {
  const directory = resolve(settings.out ?? environment.workDirectory)
  const refused = (cause: unknown): UsageError =>
    new UsageError(
      `nothing can be written to ${directory}: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Name another folder with --out.',
    )
  try {
    checkFolder(directory)
  } catch (error) {
    throw refused(error)
  }
  const base = baseContext(service, settings, environment)
  const { template, definitions, problems } = await buildService(service, base, hookCall('build', service, options, settings, environment))
  const files = [
    { name: 'template.json', text: renderTemplate(template) },
    ...Object.entries(definitions).map(([name, text]) => ({ name: `${name}.asl.json`, text })),
  ]
  try {
    makeFolder(directory)
    await Promise.all(files.map(({ name, text }) => writeFile(join(directory, name), text)))
  } catch (error) {
    throw refused(error)
  }
  const written = files.map(({ name }) => join(relative('', directory), name))
  return {
    status: 'SUCCEEDED',
    fields: { command: 'build', service: service.parts.name, files: written, problems: problems.map(problemFields) },
    lines: [...problemLines(problems, environment.style), ...written],
  }
}
