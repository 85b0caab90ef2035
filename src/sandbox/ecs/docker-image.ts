import type Docker from 'dockerode'
import type { SandboxCore } from '../sandbox-core.ts'
import { TaskFault } from './container-runner.ts'
import { imageReference, sandboxImage } from './image-name.ts'
import { registryHolds } from './program-artifact.ts'
import { registryToken } from './registry-token.ts'

export interface DockerImage {
  /** The engine's id of the image: `sha256:…`. */
  readonly id: string
  /** The digest in the registry that it was pulled from. */
  readonly digest: string | undefined
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).trim()

const isNotFound = (error: unknown): boolean => error instanceof Error && 'statusCode' in error && error.statusCode === 404

async function inspect(docker: Docker, reference: string): Promise<DockerImage | undefined> {
  try {
    const { Id, RepoDigests } = await docker.getImage(reference).inspect()
    const repository = reference.replace(/@.*$/, '').replace(/:[^/:]*$/, '')
    const found = RepoDigests?.find((entry) => entry.startsWith(`${repository}@`))
    return { id: Id, digest: found?.slice(repository.length + 1) }
  } catch (error) {
    if (isNotFound(error)) return undefined
    throw error
  }
}

async function pull(docker: Docker, reference: string, authconfig: Docker.AuthConfig | undefined, signal: AbortSignal): Promise<void> {
  const stream = await docker.pull(reference, authconfig === undefined ? {} : { authconfig })
  const stop = (): void => {
    if ('destroy' in stream && typeof stream.destroy === 'function') stream.destroy(signal.reason)
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    await new Promise<void>((resolve, reject) => {
      docker.modem.followProgress(stream, (error) => (error === null || error === undefined ? resolve() : reject(error)))
    })
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Sandboxes whose registry the engine could not reach; each says so once. */
const unreachable = new WeakSet<SandboxCore>()

function sayOnce(core: SandboxCore, text: string): void {
  if (unreachable.has(core)) return
  unreachable.add(core)
  core.report({ type: 'notice', text })
}

/**
 * Pulls an image of the sandbox's own registry. The port of the registry changes from run to run, so that the engine
 * keeps the image under the URI of the task definition instead.
 */
async function pullFromSandbox(core: SandboxCore, docker: Docker, uri: string, reference: string): Promise<DockerImage | undefined> {
  const serveraddress = new URL(core.endpoint()).host
  const [username = '', password = ''] = Buffer.from(await registryToken(core), 'base64')
    .toString()
    .split(':')
  await pull(docker, reference, { username, password, serveraddress }, core.signal)
  const image = await inspect(docker, reference)
  if (image === undefined || uri === reference || uri.includes('@')) return image
  const colon = uri.lastIndexOf(':')
  const tagged = colon > uri.lastIndexOf('/')
  await docker.getImage(reference).tag({ repo: tagged ? uri.slice(0, colon) : uri, tag: tagged ? uri.slice(colon + 1) : 'latest' })
  await docker.getImage(reference).remove()
  return image
}

async function localCopy(core: SandboxCore, docker: Docker, uri: string): Promise<DockerImage | undefined> {
  const name = sandboxImage(core, uri)
  for (const candidate of [uri, ...(name === undefined ? [] : [imageReference(name)])]) {
    const image = await inspect(docker, candidate)
    if (image !== undefined) return image
  }
  return undefined
}

/**
 * Gets an image into the engine: from the sandbox's registry where the URI names it, else from where the URI says.
 * Where the engine cannot reach the registry, a copy that it has already is used, and the run says so.
 *
 * @throws TaskFault `CannotPullContainerError`
 */
export async function pullImage(core: SandboxCore, docker: Docker, uri: string): Promise<DockerImage> {
  const { signal } = core
  const name = sandboxImage(core, uri)
  if (name !== undefined && !(await registryHolds(core, name, signal))) {
    // A push that did not reach the registry leaves the image in the engine, under its name without a host.
    const built = await inspect(docker, imageReference(name))
    if (built !== undefined) {
      sayOnce(core, `The sandbox's registry does not hold ${imageReference(name)}; the image as built is used.`)
      return built
    }
    const program = await registryHolds(core, { ...name, reference: `${name.reference}-program` }, signal)
    throw new TaskFault(
      'CannotPullContainerError',
      program
        ? `the sandbox's registry holds ${imageReference(name)} as a program for child processes only, without a container image. Build again with the Docker engine running, or run the tasks as processes.`
        : `${uri}: not found in the sandbox's registry. Provision again so that it is built and pushed.`,
    )
  }
  try {
    const image =
      name === undefined
        ? await pull(docker, uri, undefined, signal).then(() => inspect(docker, uri))
        : await pullFromSandbox(core, docker, uri, `${new URL(core.endpoint()).host}/${imageReference(name)}`)
    if (image !== undefined) return image
    throw new Error('the engine does not know the image that it has just pulled')
  } catch (cause) {
    const image = await localCopy(core, docker, uri)
    if (image === undefined) throw new TaskFault('CannotPullContainerError', `${uri}: ${textOf(cause)}`, { cause })
    sayOnce(core, `The Docker engine could not pull ${uri} (${textOf(cause)}); the image as built is used.`)
    return image
  }
}
