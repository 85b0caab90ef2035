import type { SandboxCore } from '../sandbox-core.ts'
import { orAbort } from './abort.ts'
import type { ContainerRunner, RunningContainer } from './container-runner.ts'
import { startContainer } from './docker-container.ts'
import type { DockerEngine } from './docker-engine.ts'
import { pullImage } from './docker-image.ts'
import type { DockerImage } from './engine-image.ts'
import { ownerLabels, removeLeftContainers } from './left-containers.ts'

/** Runs a task's containers in a Docker engine. Each is removed when it has ended, or by the next sandbox where this one is killed. */
export async function dockerRunner(core: SandboxCore, engine: DockerEngine): Promise<ContainerRunner> {
  const labels = await ownerLabels()
  await removeLeftContainers(core, engine.docker)
  const starting = new Set<Promise<RunningContainer>>()
  const running = new Set<RunningContainer>()
  const pulls = new Map<string, Promise<DockerImage>>()

  /** Tasks that start at once share one pull of their image, which goes on where one of them is stopped. */
  const pulled = (image: string): Promise<DockerImage> => {
    const under = pulls.get(image)
    if (under !== undefined) return under
    const pull = pullImage(core, engine.docker, image).finally(() => pulls.delete(image))
    pulls.set(image, pull)
    return pull
  }

  return {
    kind: 'container',
    endpointFor: (endpoint) => (engine.sharesNetwork ? endpoint : endpoint.replace('127.0.0.1', 'host.docker.internal')),
    pull: async (image, signal) => {
      const { id, digest } = await orAbort(pulled(image), signal)
      return {
        ...(digest === undefined ? {} : { digest }),
        start: async (launch) => {
          const start = startContainer({ engine, image: id, labels }, launch)
          starting.add(start)
          const container = await start.finally(() => starting.delete(start))
          running.add(container)
          void container.exit.finally(() => running.delete(container))
          return container
        },
      }
    },
    close: async () => {
      // Those that the engine is about to start are known only when it has.
      await Promise.allSettled(starting)
      await Promise.all(
        [...running].map(async (container) => {
          await container.signal('SIGKILL')
          await container.exit
        }),
      )
    },
  }
}
