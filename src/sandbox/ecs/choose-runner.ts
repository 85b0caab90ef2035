import type { SandboxCore } from '../sandbox-core.ts'
import type { ContainerRunner } from './container-runner.ts'
import { TaskFault } from './container-runner.ts'
import { findDockerEngine } from './docker-engine.ts'
import { dockerRunner } from './docker-runner.ts'
import { processRunner } from './process-runner.ts'

/** How tasks run: as containers of a Docker engine, as child processes, or as whichever this machine can. */
export type RunnerChoice = 'auto' | 'container' | 'process'

/**
 * The runner that was asked for; `auto` takes containers where a Docker engine answers within a second. The report says which it is.
 *
 * @throws TaskFault where containers were asked for and no engine answers.
 */
export async function chooseRunner(core: SandboxCore, choice: RunnerChoice): Promise<ContainerRunner> {
  if (choice === 'process') {
    core.report({ type: 'notice', text: 'ECS tasks run as child processes, as asked.' })
    return processRunner(core)
  }
  const engine = await findDockerEngine()
  if ('docker' in engine) {
    core.report({ type: 'notice', text: `ECS tasks run as containers of the Docker engine ${engine.version}.` })
    return dockerRunner(core, engine)
  }
  if (choice === 'container') {
    throw new TaskFault(
      'ResourceInitializationError',
      `no Docker engine answers (${engine.absent}). Start Docker, or run the tasks as processes.`,
    )
  }
  core.report({ type: 'notice', text: 'No Docker engine answers: ECS tasks run as child processes of the same program.' })
  return processRunner(core)
}
