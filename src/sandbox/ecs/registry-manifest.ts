import { z } from 'zod'
import type { SandboxCore } from '../sandbox-core.ts'
import type { ImageName } from './image-name.ts'
import { registryToken } from './registry-token.ts'

const manifestTypes = ['application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json']

const manifestSchema = z.object({
  config: z.object({ digest: z.string() }).optional(),
  layers: z.array(z.object({ mediaType: z.string(), digest: z.string() })).default([]),
})

/** What the sandbox's registry holds under a name. */
export interface RegistryManifest extends z.output<typeof manifestSchema> {
  /** `sha256:…` of the manifest itself. */
  readonly digest: string
}

/** Reads a path of the sandbox's registry. */
export async function readRegistry(core: SandboxCore, path: string, accept: string, signal: AbortSignal): Promise<Response> {
  const authorization = `Basic ${await registryToken(core)}`
  return fetch(`${core.endpoint()}/v2/${path}`, { headers: { authorization, accept }, signal })
}

/** The manifest that the sandbox's registry holds under this name and tag. */
export async function registryManifest(
  core: SandboxCore,
  { repository, reference }: ImageName,
  signal: AbortSignal,
): Promise<RegistryManifest | undefined> {
  const response = await readRegistry(core, `${repository}/manifests/${reference}`, manifestTypes.join(', '), signal)
  if (!response.ok) {
    await response.arrayBuffer()
    return undefined
  }
  return { ...manifestSchema.parse(await response.json()), digest: response.headers.get('docker-content-digest') ?? '' }
}
