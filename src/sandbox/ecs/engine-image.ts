import type Docker from 'dockerode'

export interface DockerImage {
  /** The engine's id of the image: `sha256:…`. */
  readonly id: string
  /** The digest in the registry that it was pulled from. */
  readonly digest: string | undefined
}

const isNotFound = (error: unknown): boolean => error instanceof Error && 'statusCode' in error && error.statusCode === 404

/** The image that the engine has under a name or an id. */
export async function inspectImage(docker: Docker, reference: string): Promise<DockerImage | undefined> {
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

/** @throws the engine's own words, or what the signal does to a request. */
export async function pullIntoEngine(
  docker: Docker,
  reference: string,
  signal: AbortSignal,
  authconfig?: Docker.AuthConfig,
): Promise<DockerImage> {
  const stream = await docker.pull(reference, { abortSignal: signal, ...(authconfig === undefined ? {} : { authconfig }) })
  await new Promise<void>((resolve, reject) => {
    docker.modem.followProgress(stream, (error) => (error === null || error === undefined ? resolve() : reject(error)))
  })
  const image = await inspectImage(docker, reference)
  if (image === undefined) throw new Error('the engine does not know the image that it has just pulled')
  return image
}
