import type Docker from 'dockerode'
import type { SandboxCore } from '../sandbox-core.ts'
import { TaskFault } from './container-runner.ts'
import { type DockerImage, inspectImage, pullIntoEngine } from './engine-image.ts'
import { engineWords } from './engine-words.ts'
import { type ImageName, imageReference, sandboxImage } from './image-name.ts'
import { registryManifest } from './registry-manifest.ts'
import { registryToken } from './registry-token.ts'

/** Sandboxes whose registry the engine could not reach; each says so once. */
const unreachable = new WeakSet<SandboxCore>()

function sayOnce(core: SandboxCore, text: string): void {
  if (unreachable.has(core)) return
  unreachable.add(core)
  core.report({ type: 'notice', text })
}

/**
 * Pulls an image of the sandbox's own registry. The port of the registry changes from run to run, so that the engine keeps
 * the image under its name without a host, as the build does, or, where that is another image's, under the URI.
 */
async function pullFromSandbox(core: SandboxCore, docker: Docker, uri: string, name: ImageName): Promise<DockerImage> {
  const serveraddress = new URL(core.endpoint()).host
  const reference = `${serveraddress}/${imageReference(name)}`
  const [username = '', password = ''] = Buffer.from(await registryToken(core), 'base64')
    .toString()
    .split(':')
  const image = await pullIntoEngine(docker, reference, core.signal, { username, password, serveraddress })
  if (name.reference.includes(':')) return image
  const isTaken = (await inspectImage(docker, imageReference(name))) !== undefined
  const kept = isTaken ? uri.replace(/:[^/:]*$/, '') : name.repository
  if (`${kept}:${name.reference}` === reference) return image
  await docker.getImage(reference).tag({ repo: kept, tag: name.reference })
  await docker.getImage(reference).remove()
  return image
}

/** A push that did not reach the registry leaves the image in the engine, under its name without a host. */
async function asBuilt(core: SandboxCore, docker: Docker, name: ImageName, why: string): Promise<DockerImage | undefined> {
  const built = await inspectImage(docker, imageReference(name))
  if (built !== undefined) sayOnce(core, `${why}; the image as built is used.`)
  return built
}

async function notHeld(core: SandboxCore, uri: string, name: ImageName): Promise<TaskFault> {
  const program = await registryManifest(core, { ...name, reference: `${name.reference}-program` }, core.signal)
  return new TaskFault(
    'CannotPullContainerError',
    program === undefined
      ? `${uri}: not found in the sandbox's registry. Provision again so that it is built and pushed.`
      : `the sandbox's registry holds ${imageReference(name)} as a program for child processes only, without a container image. Build again with the Docker engine running, or run the tasks as processes.`,
  )
}

async function ownImage(core: SandboxCore, docker: Docker, uri: string, name: ImageName): Promise<DockerImage> {
  const held = await registryManifest(core, name, core.signal)
  if (held === undefined) {
    const built = await asBuilt(core, docker, name, `The sandbox's registry does not hold ${imageReference(name)}`)
    if (built !== undefined) return built
    throw await notHeld(core, uri, name)
  }
  // An engine knows an image by the digest of its configuration, or by that of its manifest where containerd stores it.
  for (const id of [held.config?.digest, held.digest]) {
    const known = id === undefined ? undefined : await inspectImage(docker, id)
    if (known !== undefined) return { id: known.id, digest: held.digest }
  }
  try {
    return { ...(await pullFromSandbox(core, docker, uri, name)), digest: held.digest }
  } catch (cause) {
    const built = await asBuilt(core, docker, name, `The Docker engine could not pull ${uri} (${engineWords(cause)})`)
    if (built !== undefined) return built
    throw new TaskFault('CannotPullContainerError', `${uri}: ${engineWords(cause)}`, { cause })
  }
}

/** An image of elsewhere may be one that was built on this machine and that no registry has. */
async function foreignImage(core: SandboxCore, docker: Docker, uri: string): Promise<DockerImage> {
  const known = await inspectImage(docker, uri)
  if (known !== undefined) return known
  return pullIntoEngine(docker, uri, core.signal).catch((cause: unknown) => {
    throw new TaskFault('CannotPullContainerError', `${uri}: ${engineWords(cause)}`, { cause })
  })
}

/**
 * Gets an image into the engine: from the sandbox's registry where the URI names it, else from where the URI says. What the
 * engine has already is not pulled. Where the engine cannot reach the sandbox's registry, the image as it was built is used,
 * and the run says so.
 *
 * @throws TaskFault `CannotPullContainerError`
 */
export function pullImage(core: SandboxCore, docker: Docker, uri: string): Promise<DockerImage> {
  const name = sandboxImage(core, uri)
  return name === undefined ? foreignImage(core, docker, uri) : ownImage(core, docker, uri, name)
}
