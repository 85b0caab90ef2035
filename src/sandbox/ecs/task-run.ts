import type { SandboxCore } from '../sandbox-core.ts'
import { aborted } from './abort.ts'
import { unsupportedMember } from './container-definition.ts'
import { containerLaunch } from './container-launch.ts'
import type { ContainerLog } from './container-log.ts'
import { openLog } from './container-log.ts'
import type { ContainerRunner, PulledImage, RunningContainer } from './container-runner.ts'
import { TaskFault } from './container-runner.ts'
import type { StopCode, Task, TaskContainer, TaskStatus } from './task.ts'

/** How long a container may take to end after SIGTERM where its definition does not say. */
const defaultStopSeconds = 30

/** A task on its way from PROVISIONING to STOPPED. */
export class TaskRun {
  readonly task: Task
  /** Resolves when the task is STOPPED. Rejects only with a fault of the sandbox. */
  readonly stopped: Promise<void>
  /** Resolves when its containers run, or when there is nothing more to wait for. */
  readonly started: Promise<void>
  readonly #core: SandboxCore
  #hasStarted = (): void => {}
  readonly #stopping = new AbortController()
  readonly #killing = new AbortController()

  constructor(core: SandboxCore, runner: () => Promise<ContainerRunner>, task: Task) {
    this.#core = core
    this.task = task
    this.started = new Promise((resolve) => {
      this.#hasStarted = resolve
    })
    this.stopped = this.#live(runner)
  }

  /** Asks the task to end: its containers get SIGTERM, and SIGKILL when their stop timeout is over. */
  stop(code: StopCode, reason: string): void {
    const { task } = this
    if (task.desiredStatus === 'STOPPED') return
    task.desiredStatus = 'STOPPED'
    task.stopCode = code
    task.stoppedReason = reason
    task.stoppingAt = new Date()
    if (task.lastStatus === 'RUNNING') this.#enter('STOPPING')
    this.#stopping.abort()
  }

  /** Ends the task at once. */
  kill(reason: string): void {
    this.#killing.abort()
    this.stop('UserInitiated', reason)
  }

  #enter(status: TaskStatus): void {
    this.task.lastStatus = status
    this.task.version += 1
  }

  async #live(runner: () => Promise<ContainerRunner>): Promise<void> {
    const { task } = this
    try {
      await this.#run(await runner())
    } catch (error) {
      if (error === this.#stopping.signal.reason) return
      this.stop('TaskFailedToStart', error instanceof Error ? error.message : String(error))
      if (!(error instanceof TaskFault)) throw error
    } finally {
      for (const container of task.containers) container.lastStatus = 'STOPPED'
      task.executionStoppedAt ??= new Date()
      this.#enter('DEPROVISIONING')
      task.stoppedAt = new Date()
      this.#enter('STOPPED')
      this.#hasStarted()
    }
  }

  async #run(runner: ContainerRunner): Promise<void> {
    const { task } = this
    task.connectivityAt = new Date()
    this.#enter('PENDING')
    const { signal } = this.#stopping
    for (const { definition } of task.containers) {
      const member = unsupportedMember(definition)
      if (member === undefined) continue
      throw new TaskFault(
        'ResourceInitializationError',
        `the sandbox does not run containers with '${member}' (container '${definition.name}').`,
      )
    }
    task.pullStartedAt = new Date()
    const images = await Promise.all(task.containers.map((container) => this.#pull(runner, container)))
    task.pullStoppedAt = new Date()
    const logs = await Promise.all(task.containers.map(({ definition }) => openLog(this.#core, definition, task.id)))
    signal.throwIfAborted()

    const starts = images.map(({ container, image }, index) => this.#start(runner, container, image, logs[index]))
    const outcomes = await Promise.allSettled(starts)
    const ends = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.ended] : []))
    const failure = outcomes.find((outcome) => outcome.status === 'rejected')
    if (failure === undefined) {
      task.startedAt = new Date()
      if (task.desiredStatus === 'RUNNING') this.#enter('RUNNING')
      this.#hasStarted()
    } else {
      this.#killing.abort()
      this.stop('TaskFailedToStart', failure.reason instanceof Error ? failure.reason.message : String(failure.reason))
    }
    await Promise.all(ends)
    if (failure !== undefined) throw failure.reason
  }

  async #pull(
    runner: ContainerRunner,
    container: TaskContainer,
  ): Promise<{ readonly container: TaskContainer; readonly image: PulledImage }> {
    try {
      const image = await runner.pull(container.definition.image, this.#stopping.signal)
      if (image.digest !== undefined) container.imageDigest = image.digest
      return { container, image }
    } catch (error) {
      if (error instanceof TaskFault) container.reason = error.message
      throw error
    }
  }

  async #start(
    runner: ContainerRunner,
    container: TaskContainer,
    image: PulledImage,
    log: ContainerLog | undefined,
  ): Promise<{ readonly ended: Promise<void> }> {
    try {
      const running = await image.start(containerLaunch(this.#core, runner, this.task, container, (line) => log?.write(line)))
      container.runtimeId = running.runtimeId
      container.lastStatus = 'RUNNING'
      return { ended: this.#follow(container, running, log) }
    } catch (error) {
      if (error instanceof TaskFault) container.reason = error.message
      throw error
    }
  }

  async #follow(container: TaskContainer, running: RunningContainer, log: ContainerLog | undefined): Promise<void> {
    const gone = new AbortController()
    const terminating = this.#terminate(container, running, gone.signal)
    const { exitCode, reason } = await running.exit
    gone.abort()
    await terminating
    await log?.end()
    container.exitCode = exitCode
    if (reason !== undefined) container.reason = reason
    container.lastStatus = 'STOPPED'
    if (!container.definition.essential) return
    this.task.executionStoppedAt ??= new Date()
    this.stop('EssentialContainerExited', 'Essential container in task exited')
  }

  /** Waits until the task is to stop, and ends the container; returns as soon as it is gone. */
  async #terminate(container: TaskContainer, running: RunningContainer, gone: AbortSignal): Promise<void> {
    await aborted(AbortSignal.any([this.#stopping.signal, gone]))
    if (gone.aborted) return
    await running.signal('SIGTERM')
    const patience = AbortSignal.timeout((container.definition.stopTimeout ?? defaultStopSeconds) * 1000)
    await aborted(AbortSignal.any([this.#killing.signal, gone, patience]))
    if (!gone.aborted) await running.signal('SIGKILL')
  }
}
