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

export interface RunnerDecision {
  readonly kind: RunnerKind
  /** Why tasks do not run as containers, where they would if they could. */
  readonly absent?: string
}

/**
 * How tasks will run: `auto` takes containers where a Docker engine answers within five seconds, and child processes elsewhere.
 *
 * @throws StepwrightError `NO_ENGINE` where containers were asked for and no engine answers.
 * @throws the signal's reason, where it aborts.
 */
export async function decideRunner(choice: RunnerChoice, signal?: AbortSignal): Promise<RunnerDecision> {
  if (choice === 'process') return { kind: choice }
  const engine = await findDockerEngine(signal)
  if ('docker' in engine) return { kind: 'container' }
  if (choice === 'auto') return { kind: 'process', absent: engine.absent }
  throw new StepwrightError('NO_ENGINE', `Tasks were to run as containers, but ${engine.absent}.`, {
    hint: 'Start Docker, or run the tasks as processes with --runner process.',
  })
}

/**
 * The runner that was decided on. The report says which it is.
 *
 * @throws TaskFault where the Docker engine has gone away since it was chosen.
 */
export async function openRunner(core: SandboxCore, { kind, absent }: RunnerDecision): Promise<ContainerRunner> {
  if (kind === 'process') {
    const why = absent === undefined ? '' : `: ${absent}`
    core.report({ type: 'notice', text: `ECS tasks run as child processes of the same program, not in containers${why}.` })
    return processRunner(core)
  }
  const engine = await findDockerEngine(core.signal)
  if ('absent' in engine) {
    throw new TaskFault('ResourceInitializationError', `the Docker engine is gone (${engine.absent}). Start Docker again.`)
  }
  core.report({ type: 'notice', text: `ECS tasks run as containers of the Docker engine ${engine.version}.` })
  return dockerRunner(core, engine)
}
