import { createHash } from 'node:crypto'
import { CreateRepositoryCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { onTestFinished } from 'vitest'
import { startSandbox } from '../../../src/sandbox/index.ts'
import { temporaryFolder } from '../../build/temporary-folder.ts'

export const sha256 = (content: string | Uint8Array): string => `sha256:${createHash('sha256').update(content).digest('hex')}`

/** A sandbox, a client of its ECR, and a way to speak to its registry. All of it ends with the test. */
export interface SandboxRegistry {
  readonly ecr: ECRClient
  readonly endpoint: string
  /** The header that opens the registry. */
  readonly authorization: string
  /** Asks the registry, with a token. */
  readonly ask: (
    method: string,
    path: string,
    init?: { readonly headers?: Record<string, string>; readonly body?: string | Uint8Array },
  ) => Promise<Response>
  readonly close: () => Promise<void>
}

export async function sandboxRegistry(directory: string): Promise<SandboxRegistry> {
  const sandbox = await startSandbox({ directory, report: () => {} })
  onTestFinished(() => sandbox.close())
  const ecr = new ECRClient(sandbox.clientSettings)
  onTestFinished(() => ecr.destroy())
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
  const authorization = `Basic ${authorizationData?.[0]?.authorizationToken ?? ''}`
  return {
    ecr,
    endpoint: sandbox.endpoint,
    authorization,
    ask: (method, path, { headers = {}, body } = {}) =>
      fetch(new URL(path, sandbox.endpoint), {
        method,
        headers: { authorization, ...headers },
        ...(body === undefined ? {} : { body }),
      }),
    close: () => sandbox.close(),
  }
}

export const createRepository = async (
  { ecr }: SandboxRegistry,
  repositoryName: string,
  imageTagMutability: 'MUTABLE' | 'IMMUTABLE' = 'MUTABLE',
): Promise<void> => {
  await ecr.send(new CreateRepositoryCommand({ repositoryName, imageTagMutability }))
}

/** Uploads a blob at once. @returns its digest. */
export async function putBlob({ ask }: SandboxRegistry, repository: string, content: string): Promise<string> {
  const digest = sha256(content)
  const response = await ask('POST', `/v2/${repository}/blobs/uploads/?digest=${digest}`, { body: content })
  if (response.status !== 201) throw new Error(`The registry answered ${response.status}: ${await response.text()}`)
  return digest
}

export const imageType = 'application/vnd.docker.distribution.manifest.v2+json'

/** The manifest of an image with one layer. */
export const manifestOf = (config: string, layer: string): string =>
  JSON.stringify({
    schemaVersion: 2,
    mediaType: imageType,
    config: { mediaType: 'application/vnd.docker.container.image.v1+json', digest: sha256(config), size: config.length },
    layers: [{ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip', digest: sha256(layer), size: layer.length }],
  })

/** Pushes an image with one layer. @returns the manifest's digest. */
export async function pushImage(registry: SandboxRegistry, repository: string, reference: string, layer = 'layer'): Promise<string> {
  await putBlob(registry, repository, 'config')
  await putBlob(registry, repository, layer)
  const manifest = manifestOf('config', layer)
  const response = await registry.ask('PUT', `/v2/${repository}/manifests/${reference}`, {
    headers: { 'content-type': imageType },
    body: manifest,
  })
  if (response.status !== 201) throw new Error(`The registry answered ${response.status}: ${await response.text()}`)
  return sha256(manifest)
}

/** A registry of its own for a test, with a repository of that name. */
export async function registryWith(repositoryName: string): Promise<SandboxRegistry> {
  const registry = await sandboxRegistry(await temporaryFolder())
  await createRepository(registry, repositoryName)
  return registry
}
