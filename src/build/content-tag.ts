import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ContextFile } from './context-file.ts'
import type { ImagePlan } from './image-plan.ts'

/** Raised when the way of hashing or building changes, so that images made the old way are not taken for the new. */
const recipe = 'stepwright-image/1'

/**
 * The tag that names an image by its content: the first 16 hexadecimal digits of a SHA-256.
 *
 * It depends on what is in the image only: times, owners, the order in which folders are listed and where the project
 * lies do not matter. Files are read as streams, so a large context is never held in memory.
 */
export async function contentTag(plan: Omit<ImagePlan, 'tag' | 'serviceName'>, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  const { repository, architecture, dockerfile, buildArgs, target } = plan
  const sortedArgs = Object.entries(buildArgs).toSorted(([a], [b]) => (a < b ? -1 : 1))
  line(hash, [recipe, repository, architecture, dockerfile, sortedArgs, target ?? null])
  line(hash, ['program', createHash('sha256').update(plan.program).digest('hex')])
  for (const file of plan.files) line(hash, await describe(plan.context ?? '', file, signal))
  return hash.digest('hex').slice(0, 16)
}

/** One JSON text a line: no content can be mistaken for the end of its line. */
const line = (hash: Hash, value: unknown): Hash => hash.update(`${JSON.stringify(value)}\n`)

async function describe(context: string, file: ContextFile, signal: AbortSignal): Promise<readonly unknown[]> {
  if (file.type === 'directory') return [file.type, file.path]
  if (file.type === 'symlink') return [file.type, file.path, file.target]
  return [file.type, file.path, file.executable, await digestOf(join(context, file.path), signal)]
}

async function digestOf(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash, { signal })
  return hash.digest('hex')
}
