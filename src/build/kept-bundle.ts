import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import type { Bundle } from './bundling.ts'
import type { CachePlace } from './cache-place.ts'
import { look } from './look.ts'
import { type Sources, sourceState } from './source-state.ts'

/** The first line of the file, as JSON; the code follows it. */
interface Heading extends Sources {
  readonly recipe: string
  readonly sha256: string
  /** The state that the sources were in. */
  readonly state: string
}

const lineBreak = 10

/** Reads a kept bundle. Undefined where there is none, or where it is damaged, made in another way or of other sources. */
export function readKeptBundle({ file, recipe, workDirectory }: CachePlace): Bundle | undefined {
  const content = look(() => readFileSync(file))
  if (typeof content === 'string') return undefined
  const end = content.indexOf(lineBreak)
  const heading = readHeading(content.toString('utf8', 0, Math.max(end, 0)))
  if (heading === undefined || heading.recipe !== recipe) return undefined
  if (sourceState(heading, workDirectory) !== heading.state) return undefined
  const code = content.subarray(end + 1)
  return createHash('sha256').update(code).digest('hex') === heading.sha256 ? { code, sha256: heading.sha256 } : undefined
}

/** Keeps a bundle: whoever reads meanwhile finds the old file or the new one, whole. */
export async function writeKeptBundle(
  { file, recipe }: CachePlace,
  { code, sha256 }: Bundle,
  { files, folders, links }: Sources,
  state: string,
): Promise<void> {
  const heading: Heading = { recipe, sha256, state, files, folders, links }
  const unfinished = `${file}.${randomUUID()}`
  try {
    await writeFile(unfinished, [`${JSON.stringify(heading)}\n`, code])
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}

function readHeading(text: string): Heading | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  return isHeading(value) ? value : undefined
}

const isHeading = (value: unknown): value is Heading =>
  typeof value === 'object' &&
  value !== null &&
  ['recipe', 'sha256', 'state'].every((name) => typeof Reflect.get(value, name) === 'string') &&
  ['files', 'folders', 'links'].every((name) => isStrings(Reflect.get(value, name)))

const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((element) => typeof element === 'string')
