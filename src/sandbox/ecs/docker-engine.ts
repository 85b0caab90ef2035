import type Docker from 'dockerode'
import { z } from 'zod'

/** A Docker engine that answers, and how its containers reach this machine. */
export interface DockerEngine {
  readonly docker: Docker
  readonly version: string
  /** The engine runs on this very machine's kernel, so that a container may share its network. */
  readonly sharesNetwork: boolean
}

/** How long an engine may take to say that it is there, in milliseconds: as long as a build waits for it. */
const patience = 5000
/** How long an engine that is there may take to tell of itself, in milliseconds. */
const patienceWithDetails = 30_000

const engineInfo = z.object({ OperatingSystem: z.string(), ServerVersion: z.string() })

const ask = (docker: Docker, path: string, signal: AbortSignal | undefined, milliseconds: number): Promise<unknown> => {
  const late = AbortSignal.timeout(milliseconds)
  const abortSignal = signal === undefined ? late : AbortSignal.any([signal, late])
  return new Promise((resolve, reject) => {
    docker.modem.dial({ path, method: 'GET', statusCodes: { 200: true }, abortSignal }, (error, answer) => {
      if (error === null || error === undefined) resolve(answer)
      else reject(late.aborted ? new Error(`the Docker engine did not answer within ${milliseconds / 1000} seconds`) : error)
    })
  })
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'no Docker engine answers'
  if (code === 'EACCES') return "this user may not use Docker's socket"
  if (code === 'ERR_MODULE_NOT_FOUND') return "the package 'dockerode' is not installed"
  return error instanceof Error ? error.message : String(error)
}

/**
 * Finds the Docker engine that `DOCKER_HOST` names, or else the one on the default socket; where none answers within five
 * seconds, says why.
 *
 * @throws the signal's reason, where it aborts.
 */
export async function findDockerEngine(signal?: AbortSignal): Promise<DockerEngine | { readonly absent: string }> {
  try {
    const { default: DockerClient } = await import('dockerode')
    const docker = new DockerClient()
    await ask(docker, '/_ping', signal, patience)
    const { OperatingSystem, ServerVersion } = engineInfo.parse(await ask(docker, '/info', signal, patienceWithDetails))
    // An engine behind a socket of this machine; Docker Desktop has one too, but its engine lives in a virtual machine.
    const onSocket = 'socketPath' in docker.modem && docker.modem.socketPath !== undefined
    const sharesNetwork = onSocket && process.platform === 'linux' && !OperatingSystem.includes('Docker Desktop')
    return { docker, version: ServerVersion, sharesNetwork }
  } catch (error) {
    signal?.throwIfAborted()
    return { absent: reasonOf(error) }
  }
}
