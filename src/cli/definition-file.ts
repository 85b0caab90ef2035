import { placesOf, readDefinitionText } from '../checks/index.ts'
import type { Problem } from '../core/index.ts'
import { owned } from './owned.ts'
import { readTextFile } from './read-text-file.ts'
import { UsageError } from './usage-error.ts'

/** A definition in a file, and what is wrong with it. */
export interface DefinitionFile {
  /** As people call it: the file as it was given, or `standard input`. */
  readonly name: string
  /** Undefined where there is no JSON to read. */
  readonly definition: unknown
  readonly problems: readonly Problem[]
  /** The problem with the file that it is in, and its line there. */
  readonly locate: (problem: Problem) => Problem
}

/** Reads and checks a definition; a file that cannot be read is a problem of its own. `-` is standard input. */
export async function readDefinitionFile(file: string, type: 'STANDARD' | 'EXPRESS'): Promise<DefinitionFile> {
  const name = file === '-' ? 'standard input' : file
  let text: string
  try {
    text = await readTextFile(file)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const hint = error.hint ?? 'Name a file that is there, and that you may read'
    const problem: Problem = { code: 'FILE_UNREADABLE', severity: 'error', path: '', message: error.message, hint }
    return { name, definition: undefined, problems: [owned(problem, name)], locate: (other) => owned(other, name) }
  }
  const { definition, problems } = readDefinitionText(text, { type })
  const places = placesOf(text, problems)
  const locate = (problem: Problem): Problem => {
    const place = places.get(problem.path)
    return { ...owned(problem, name), ...(place !== undefined && { source: { file: name, ...place } }) }
  }
  return { name, definition, problems: problems.map(locate), locate }
}
