import type { SandboxCore } from '../sandbox-core.ts'
import type { ContainerRunner } from './container-runner.ts'
import type { Task } from './task.ts'
import { TaskRun } from './task-run.ts'

/** How long ECS shows a task after it has stopped. */
const memoryMilliseconds = 60 * 60 * 1000

/** The tasks of a sandbox. */
export class TaskRegistry {
  readonly #core: SandboxCore
  readonly #runner: () => Promise<ContainerRunner>
  readonly #runs = new Map<string, TaskRun>()

  constructor(core: SandboxCore, runner: () => Promise<ContainerRunner>) {
    this.#core = core
    this.#runner = runner
  }

  start(task: Task): TaskRun {
    this.#forgetOld()
    const run = new TaskRun(this.#core, this.#runner, task)
    this.#runs.set(task.arn, run)
    run.stopped.catch((error: unknown) => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
      this.#core.report({ type: 'warning', text: `The sandbox could not run the task ${task.arn}: ${reason}` })
    })
    return run
  }

  /** Finds a task of a cluster by its id or its ARN. */
  find(clusterName: string, given: string): TaskRun | undefined {
    const id = given.replace(/^.*\//, '')
    return this.all().find(({ task }) => task.cluster.name === clusterName && task.id === id)
  }

  all(): readonly TaskRun[] {
    return [...this.#runs.values()]
  }

  /** Ends every task at once, and resolves when all are gone. */
  async close(): Promise<void> {
    const running = this.all().filter(({ task }) => task.lastStatus !== 'STOPPED')
    for (const run of running) run.kill('The sandbox is closing')
    await Promise.allSettled(running.map(({ stopped }) => stopped))
  }

  #forgetOld(): void {
    const oldest = Date.now() - memoryMilliseconds
    for (const [arn, { task }] of this.#runs) {
      if (task.stoppedAt !== undefined && task.stoppedAt.getTime() < oldest) this.#runs.delete(arn)
    }
  }
}
