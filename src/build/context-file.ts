import type { Dirent } from 'node:fs'
import { lstat, readdir, readlink } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Problem } from '../core/index.ts'
import type { DockerIgnore } from './docker-ignore.ts'

/** Something that a build context holds. The path is relative to the context, with `/` between its parts. */
export type ContextFile =
  | { readonly type: 'directory'; readonly path: string }
  | { readonly type: 'file'; readonly path: string; readonly executable: boolean; readonly bytes: number }
  | { readonly type: 'symlink'; readonly path: string; readonly target: string }

/** Stepwright's own folder at the top of a context: the program and the Dockerfile stand in it. */
export const reservedFolder = '.stepwright'

export interface ListContextOptions {
  /** The absolute path of the context's folder. */
  readonly context: string
  readonly ignore: DockerIgnore
  /** The absolute path of a folder of generated files, which never belong to a context. */
  readonly workDirectory: string
}

/** Lists what a context holds after its `.dockerignore`, sorted by path, and what cannot be sent. */
export async function listContext({ context, ignore, workDirectory }: ListContextOptions): Promise<{
  readonly files: readonly ContextFile[]
  readonly problems: readonly Problem[]
}> {
  const files = new Map<string, ContextFile>()
  const problems: Problem[] = []
  const reserved = new Set([reservedFolder, relative(context, workDirectory).replaceAll(sep, '/')])
  const folders = ['']

  const add = (file: ContextFile): void => {
    for (let slash = file.path.lastIndexOf('/'); slash > 0; slash = file.path.lastIndexOf('/', slash - 1)) {
      const path = file.path.slice(0, slash)
      if (files.has(path)) break
      files.set(path, { type: 'directory', path })
    }
    files.set(file.path, file)
  }

  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(join(context, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (reserved.has(path)) continue
      const excluded = ignore.excludes(path)
      if (entry.isDirectory() && (!excluded || ignore.mayReadd(path))) folders.push(path)
      if (excluded) continue
      const file = await describeEntry(context, path, entry)
      if (file === undefined) problems.push(unsupported(path))
      else add(file)
    }
  }
  return { files: [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)), problems }
}

async function describeEntry(context: string, path: string, entry: Dirent): Promise<ContextFile | undefined> {
  if (entry.isDirectory()) return { type: 'directory', path }
  if (entry.isSymbolicLink()) return { type: 'symlink', path, target: await readlink(join(context, path)) }
  if (!entry.isFile()) return undefined
  const { mode, size } = await lstat(join(context, path))
  return { type: 'file', path, executable: (mode & 0o111) !== 0, bytes: size }
}

const unsupported = (path: string): Problem => ({
  code: 'CONTEXT_ENTRY_UNSUPPORTED',
  severity: 'error',
  path: `/context/${path}`,
  message: `'${path}' is a socket, a pipe or a device; a build context holds files, folders and symbolic links.`,
  hint: `Exclude it in .dockerignore: ${path}`,
})
