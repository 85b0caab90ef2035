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
  try {
    const docker = new DockerClient()
    const { OperatingSystem, ServerVersion } = engineInfo.parse(await within(patienceMilliseconds, docker.info()))
    const socket = z.object({ socketPath: z.string().optional() }).parse(docker.modem).socketPath
    return {
      docker,
      version: ServerVersion,
      sharesNetwork: socket !== undefined && process.platform === 'linux' && !OperatingSystem.includes('Docker Desktop'),
    }
  } catch (error) {
    return { absent: error instanceof Error ? error.message : String(error) }
  }
}
