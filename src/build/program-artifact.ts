import { describeBlob, RegistryClient } from './registry-client.ts'
import type { RegistryCredentials } from './registry-token.ts'

/** The media type of a bundled program: one ES module for Node. */
export const programMediaType = 'application/vnd.stepwright.program.v1+javascript'

const manifestMediaType = 'application/vnd.oci.image.manifest.v1+json'

/** What an OCI artifact without a configuration has in its place. */
const emptyConfig = Buffer.from('{}')

export interface PushProgramOptions {
  readonly program: Uint8Array
  /** Where it goes: `HOST:PORT/NAME`, without a tag. */
  readonly repositoryUri: string
  readonly tag: string
  readonly credentials: RegistryCredentials
  readonly signal: AbortSignal
}

/**
 * Pushes a bundled program to a registry as an OCI artifact with one layer. No engine is needed.
 *
 * @returns the digest of the manifest, `sha256:…`.
 * @see https://github.com/opencontainers/image-spec/blob/main/manifest.md#guidelines-for-artifact-usage
 */
export async function pushProgram({ program, repositoryUri, tag, credentials, signal }: PushProgramOptions): Promise<string> {
  const registry = new RegistryClient(repositoryUri, credentials, signal)
  const layer = describeBlob(programMediaType, program)
  const config = describeBlob('application/vnd.oci.empty.v1+json', emptyConfig)
  await registry.putBlob(layer, program)
  await registry.putBlob(config, emptyConfig)
  return registry.putManifest(tag, manifestMediaType, {
    schemaVersion: 2,
    mediaType: manifestMediaType,
    artifactType: programMediaType,
    config,
    layers: [{ ...layer, annotations: { 'org.opencontainers.image.title': 'program.mjs' } }],
  })
}
