import type Docker from 'dockerode'
import { z } from 'zod'

/** A Docker engine that answers, and how its containers reach this machine. */
export interface DockerEngine {
  readonly docker: Docker
  readonly version: string
  /** The engine runs on this very machine's kernel, so that a container may share its network. */
  readonly sharesNetwork: boolean
}

/** How long an engine may take to answer before it counts as absent. */
const patienceMilliseconds = 1000

const engineInfo = z.object({ OperatingSystem: z.string(), ServerVersion: z.string() })

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Finds the Docker engine that `DOCKER_HOST` names, or else the one on the default socket; where none answers within a second, says why. */
export async function findDockerEngine(): Promise<DockerEngine | { readonly absent: string }> {
  const { default: DockerClient } = await import('dockerode')
  const ask = async (): Promise<{ readonly docker: Docker; readonly answer: unknown }> => {
    const docker = new DockerClient()
    return { docker, answer: await within(patienceMilliseconds, docker.info()) }
  }
  const found = await ask().catch((error: unknown) => ({ absent: error instanceof Error ? error.message : String(error) }))
  if ('absent' in found) return found
  const { docker } = found
  const { OperatingSystem, ServerVersion } = engineInfo.parse(found.answer)
  // An engine behind a socket of this machine; Docker Desktop has one too, but its engine lives in a virtual machine.
  const onSocket = 'socketPath' in docker.modem && docker.modem.socketPath !== undefined
  return {
    docker,
    version: ServerVersion,
    sharesNetwork: onSocket && process.platform === 'linux' && !OperatingSystem.includes('Docker Desktop'),
  }
}
