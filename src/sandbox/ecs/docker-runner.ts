import type { SandboxCore } from '../sandbox-core.ts'
import type { ContainerRunner, RunningContainer } from './container-runner.ts'
import { startContainer } from './docker-container.ts'
import type { DockerEngine } from './docker-engine.ts'
import { pullImage } from './docker-image.ts'

/** Runs a task's containers in a Docker engine. Each is removed when it has ended. */
export function dockerRunner(core: SandboxCore, engine: DockerEngine): ContainerRunner {
  const running = new Set<RunningContainer>()
  return {
    kind: 'container',
    endpointFor: (endpoint) => (engine.sharesNetwork ? endpoint : endpoint.replace('127.0.0.1', 'host.docker.internal')),
    pull: async (image, signal) => {
      const pulled = await pullImage(core, engine.docker, image, signal)
      return {
        ...(pulled.digest === undefined ? {} : { digest: pulled.digest }),
        start: async (launch) => {
          const container = await startContainer(engine, pulled.id, launch)
          running.add(container)
          void container.exit.finally(() => running.delete(container))
          return container
        },
      }
    },
    close: async () => {
      await Promise.all(
        [...running].map(async (container) => {
          await container.signal('SIGKILL')
          await container.exit
        }),
      )
    },
  }
}
