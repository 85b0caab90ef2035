import { StepwrightError } from '../../core/index.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import type { ContainerRunner } from './container-runner.ts'
import { TaskFault } from './container-runner.ts'
import { findDockerEngine } from './docker-engine.ts'
import { dockerRunner } from './docker-runner.ts'
import { processRunner } from './process-runner.ts'

/** How tasks run: as containers of a Docker engine, as child processes, or as whichever this machine can. */
export type RunnerChoice = 'auto' | 'container' | 'process'

/** How tasks run, decided. */
export type RunnerKind = Exclude<RunnerChoice, 'auto'>

/**
 * How tasks will run: `auto` takes containers where a Docker engine answers within a second, and child processes elsewhere.
 *
 * @throws StepwrightError `NO_ENGINE` where containers were asked for and no engine answers.
 */
export async function decideRunner(choice: RunnerChoice): Promise<RunnerKind> {
  if (choice === 'process') return choice
  const engine = await findDockerEngine()
  if ('docker' in engine) return 'container'
  if (choice === 'auto') return 'process'
  throw new StepwrightError('NO_ENGINE', `Tasks were to run as containers, but no Docker engine answers (${engine.absent}).`, {
    hint: 'Start Docker, or run the tasks as processes with --runner process.',
  })
}

/**
 * The runner of that kind. The report says which it is.
 *
 * @throws TaskFault where the Docker engine has gone away since it was chosen.
 */
export async function openRunner(core: SandboxCore, kind: RunnerKind): Promise<ContainerRunner> {
  if (kind === 'process') {
    core.report({ type: 'notice', text: 'ECS tasks run as child processes of the same program, not in containers.' })
    return processRunner(core)
  }
  const engine = await findDockerEngine()
  if ('absent' in engine) {
    throw new TaskFault('ResourceInitializationError', `the Docker engine does not answer any more (${engine.absent}). Start Docker again.`)
  }
  core.report({ type: 'notice', text: `ECS tasks run as containers of the Docker engine ${engine.version}.` })
  return dockerRunner(core, engine)
}
