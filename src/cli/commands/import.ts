import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { InvalidDefinitionError, isError, isJsonObject, type JsonObject } from '../../core/index.ts'
import { toSource } from '../../states/source/index.ts'
import { readDefinitionFile } from '../definition-file.ts'
import type { FileCommandModule } from '../file-command-module.ts'
import { UsageError } from '../usage-error.ts'

/** Writes the TypeScript that builds a definition in Amazon States Language. */
export const run: FileCommandModule['run'] = async (files, { type, out, yes }) => {
  const [file = ''] = files
  if (files.length > 1) throw new UsageError(`'import' takes one FILE, and ${files.length} were given`, 'Call it once for each file.')
  const source = toSource(await readDefinition(file, type), { name: machineName(file), type })
  const fields = { command: 'import', file }
  if (out === undefined) return { status: 'SUCCEEDED', fields: { ...fields, source }, lines: source.trimEnd().split('\n') }
  await write(out, source, yes)
  return { status: 'SUCCEEDED', fields: { ...fields, out }, lines: [`${out} builds what ${file} says.`] }
}

/** `flows/Order Flow.asl.json` is `Order Flow`. */
const machineName = (file: string): string => basename(file).replace(/^-$|(?:\.asl)?(?:\.json)?$/, '') || 'Machine'

/** What may be wrong with a definition that is to be worked on: it can be too large still. */
const bearable: ReadonlySet<string> = new Set(['DEFINITION_TOO_LARGE'])

/** What the service may take, and what would be lost without a word. */
const losses: ReadonlySet<string> = new Set(['DUPLICATE_KEY'])

/**
 * @throws UsageError where the file cannot be read.
 * @throws InvalidDefinitionError where the service would refuse the definition, for more than its size, or where a part of it is lost.
 */
async function readDefinition(file: string, type: 'STANDARD' | 'EXPRESS'): Promise<JsonObject> {
  const { name, definition, problems } = await readDefinitionFile(file, type)
  const unreadable = problems.find(({ code }) => code === 'FILE_UNREADABLE')
  if (unreadable !== undefined) throw new UsageError(unreadable.message, unreadable.hint)
  const errors = problems.filter((problem) => (isError(problem) ? !bearable.has(problem.code) : losses.has(problem.code)))
  if (errors.length > 0 || !isJsonObject(definition)) {
    throw new InvalidDefinitionError(
      errors.some(isError) ? `${name} is no definition that Step Functions takes.` : `${name} says something twice, and one of it is lost.`,
      errors,
    )
  }
  return definition
}

async function write(file: string, source: string, overwrite: boolean): Promise<void> {
  try {
    await writeFile(file, source, { flag: overwrite ? 'w' : 'wx' })
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (exists) throw new UsageError(`${file} exists already`, '--yes writes over it.')
    throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
