import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import type { Artifact } from '../template/index.ts'

/** What a build consists of. */
export interface BuildContent {
  /** A file or folder inside the working tree. */
  readonly directory: string
  readonly templateText: string
  readonly artifacts: readonly Pick<Artifact, 'id'>[]
}

/**
 * Names a build: the commit where the working tree is clean, the commit and a hash of what would be deployed where it is
 * not, and that hash alone outside a git repository.
 */
export async function buildId({ directory, templateText, artifacts }: BuildContent): Promise<string> {
  const { commit, dirty } = await workingTree(directory)
  if (commit !== undefined && !dirty) return commit
  const hash = createHash('sha256').update(templateText)
  for (const { id } of artifacts) hash.update(`\0${id}`)
  const content = hash.digest('hex').slice(0, 12)
  return commit === undefined ? content : `${commit}-${content}`
}

async function workingTree(directory: string): Promise<{ commit?: string; dirty: boolean }> {
  const status = await promisify(execFile)('git', ['status', '--porcelain=v2', '--branch'], {
    cwd: directory,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: unknown) => (isNoRepository(error) ? undefined : Promise.reject(error)))
  const lines = status?.stdout.split('\n').filter((line) => line !== '') ?? []
  const commit = /^# branch\.oid ([0-9a-f]{40,64})$/.exec(lines.find((line) => line.startsWith('# branch.oid ')) ?? '')?.[1]
  return { ...(commit === undefined ? {} : { commit }), dirty: lines.some((line) => !line.startsWith('#')) }
}

/** No git on this machine, or no repository here (git's status 128). */
const isNoRepository = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 128)
