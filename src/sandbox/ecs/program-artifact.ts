import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { SandboxCore } from '../sandbox-core.ts'
import { TaskFault } from './container-runner.ts'
import type { ImageName } from './image-name.ts'
import { registryToken } from './registry-token.ts'

/** The layer of an artifact that is a bundled program instead of an image's file system. */
export const programMediaType = 'application/vnd.stepwright.program.v1+javascript'

const manifestTypes = ['application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json']

const manifestSchema = z.object({ layers: z.array(z.object({ mediaType: z.string(), digest: z.string() })) })

export interface ProgramFile {
  readonly path: string
  /** `sha256:…` of the program. */
  readonly digest: string
}

async function get(core: SandboxCore, path: string, accept: string, signal: AbortSignal): Promise<Response> {
  const authorization = `Basic ${await registryToken(core)}`
  return fetch(`${core.endpoint()}/v2/${path}`, { headers: { authorization, accept }, signal })
}

/** Tells whether the sandbox's registry holds something under this name and tag. */
export async function registryHolds(core: SandboxCore, { repository, reference }: ImageName, signal: AbortSignal): Promise<boolean> {
  const response = await get(core, `${repository}/manifests/${reference}`, manifestTypes.join(', '), signal)
  await response.arrayBuffer()
  return response.ok
}

async function missing(core: SandboxCore, image: string, name: ImageName, signal: AbortSignal): Promise<TaskFault> {
  const holdsImage = await registryHolds(core, name, signal)
  return new TaskFault(
    'CannotPullContainerError',
    holdsImage
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
  const manifest = await get(core, `${name.repository}/manifests/${name.reference}-program`, manifestTypes.join(', '), signal)
  if (!manifest.ok) {
    await manifest.arrayBuffer()
    throw await missing(core, image, name, signal)
  }
  const { layers } = manifestSchema.parse(await manifest.json())
  const layer = layers.find(({ mediaType }) => mediaType === programMediaType)
  if (layer === undefined) {
    throw new TaskFault(
      'CannotPullContainerError',
      `${name.repository}:${name.reference}-program has no layer of type ${programMediaType}.`,
    )
  }
  const directory = join(core.directory, 'programs')
  const path = join(directory, `${layer.digest.replace(':', '-')}.mjs`)
  if (await exists(path)) return { path, digest: layer.digest }

  const blob = await get(core, `${name.repository}/blobs/${layer.digest}`, '*/*', signal)
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
  return { path, digest }
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
