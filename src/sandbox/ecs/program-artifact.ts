import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SandboxCore } from '../sandbox-core.ts'
import { TaskFault } from './container-runner.ts'
import type { ImageName } from './image-name.ts'
import { readRegistry, registryManifest } from './registry-manifest.ts'

/** The layer of an artifact that is a bundled program instead of an image's file system. */
export const programMediaType = 'application/vnd.stepwright.program.v1+javascript'

/** How many programs are kept; an older one is fetched again. */
const keptPrograms = 5

export interface ProgramFile {
  readonly path: string
  /** `sha256:…` of the program. */
  readonly digest: string
}

async function missing(core: SandboxCore, image: string, name: ImageName, signal: AbortSignal): Promise<TaskFault> {
  const heldImage = await registryManifest(core, name, signal)
  return new TaskFault(
    'CannotPullContainerError',
    heldImage !== undefined
      ? `the registry holds ${name.repository}:${name.reference} as a container image only, and no Docker engine answers to run it. Start Docker, or build again on this machine so that the program itself is pushed.`
      : `${image}: not found in the sandbox's registry, neither as an image nor as a program (tag ${name.reference}-program). Provision again so that it is built and pushed.`,
  )
}

/**
 * Fetches the bundled program that was pushed beside an image, and keeps it in the sandbox's directory by its digest.
 *
 * @throws TaskFault where the registry does not hold it, or holds other bytes than its digest says.
 */
export async function fetchProgram(core: SandboxCore, image: string, name: ImageName, signal: AbortSignal): Promise<ProgramFile> {
  const manifest = await registryManifest(core, { ...name, reference: `${name.reference}-program` }, signal)
  if (manifest === undefined) throw await missing(core, image, name, signal)
  const layer = manifest.layers.find(({ mediaType }) => mediaType === programMediaType)
  if (layer === undefined) {
    throw new TaskFault(
      'CannotPullContainerError',
      `${name.repository}:${name.reference}-program has no layer of type ${programMediaType}.`,
    )
  }
  const directory = join(core.directory, 'programs')
  const path = join(directory, `${layer.digest.replace(':', '-')}.mjs`)
  if (await touch(path)) return { path, digest: layer.digest }

  const blob = await readRegistry(core, `${name.repository}/blobs/${layer.digest}`, '*/*', signal)
  const bytes = Buffer.from(await blob.arrayBuffer())
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  if (!blob.ok || digest !== layer.digest) {
    throw new TaskFault(
      'CannotPullContainerError',
      `the program ${layer.digest} could not be read: the registry answered ${blob.status} with ${bytes.length} bytes of ${digest}.`,
    )
  }
  await mkdir(directory, { recursive: true })
  // Several containers, and several sandboxes, may fetch one program at once.
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, bytes)
  await rename(draft, path)
  await removeOldest(directory)
  return { path, digest }
}

/** Marks a program as used now. @returns whether it is there. */
async function touch(path: string): Promise<boolean> {
  const now = new Date()
  return utimes(path, now, now).then(
    () => true,
    (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? false : Promise.reject(error)),
  )
}

/** Removes all but the files that were used last. One that another sandbox removes meanwhile is gone as well. */
async function removeOldest(directory: string): Promise<void> {
  const paths = (await readdir(directory)).map((name) => join(directory, name))
  const used = await Promise.all(paths.map(async (path) => ({ path, at: (await stat(path).catch(() => undefined))?.mtimeMs ?? 0 })))
  const old = used.toSorted((a, b) => b.at - a.at).slice(keptPrograms)
  await Promise.all(old.map(({ path }) => rm(path, { force: true })))
}
