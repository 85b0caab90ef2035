import { randomUUID } from 'node:crypto'
import type { SandboxCore } from '../../sandbox-core.ts'
import { newTasks } from '../run-task.ts'
import type { Task } from '../task.ts'
import type { TaskRegistry } from '../task-registry.ts'
import type { Deployment, Service } from './service.ts'

/** A task that ended sooner than this after its start is not started again at once. */
const shortLifeMilliseconds = 10_000

/** How long the scheduler waits after one failed task; twice as long after each further one in a row. */
const firstPauseMilliseconds = 1000
const longestPauseMilliseconds = 60_000

/** How many failed tasks open the circuit breaker. @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html */
const breakerThreshold = (desiredCount: number): number => Math.min(200, Math.max(3, Math.ceil(desiredCount / 2)))

/** Keeps one service at its desired count, and replaces the tasks of older deployments. */
export class ServiceScheduler {
  readonly service: Service
  readonly #core: SandboxCore
  readonly #tasks: TaskRegistry
  #failuresInARow = 0
  #pause: NodeJS.Timeout | undefined
  #closed = false

  constructor(core: SandboxCore, tasks: TaskRegistry, service: Service) {
    this.#core = core
    this.#tasks = tasks
    this.service = service
  }

  /** The tasks of the service that have not stopped. */
  tasks(): readonly Task[] {
    const ids = new Set(this.service.deployments.map(({ id }) => id))
    return this.#tasks
      .all()
      .map(({ task }) => task)
      .filter((task) => task.lastStatus !== 'STOPPED' && ids.has(task.startedBy ?? ''))
  }

  /** Starts what is missing, stops what is too much. Called whenever something has changed. */
  reconcile(): void {
    if (this.#closed) return
    const { service } = this
    const [primary] = service.deployments
    const wanted = service.status === 'ACTIVE' ? service.desiredCount : 0
    const alive = this.tasks().filter(({ desiredStatus }) => desiredStatus === 'RUNNING')
    const own = alive.filter(({ startedBy }) => startedBy === primary.id)
    const old = alive.filter(({ startedBy }) => startedBy !== primary.id)
    this.#startMissing(primary, wanted, own.length, alive.length)
    this.#stop([...own.slice(wanted), ...this.#replaceable(old, alive, wanted)], primary)
    this.#settle(primary, wanted, own)
  }

  /** Starts nothing any more. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#pause)
  }

  #startMissing(primary: Deployment, wanted: number, own: number, alive: number): void {
    if (this.#pause !== undefined || primary.rolloutState === 'FAILED') return
    const room = Math.max(1, Math.floor((wanted * this.service.settings.deployment.maximumPercent) / 100)) - alive
    const count = Math.min(wanted - own, room)
    for (let started = 0; started < count; started += 1) this.#start(primary)
  }

  #start(deployment: Deployment): void {
    const { service } = this
    const [task] = newTasks(this.#core, service.cluster, deployment.definition, {
      taskDefinition: deployment.definition.arn,
      count: 1,
      launchType: service.launchType,
      capacityProviderStrategy: [],
      networkConfiguration: service.settings.networkConfiguration,
      overrides: { containerOverrides: [], inferenceAcceleratorOverrides: [] },
      startedBy: deployment.id,
      group: `service:${service.name}`,
      tags: [...service.tags],
    })
    if (task === undefined) return
    this.#event(`(service ${service.name}) has started 1 tasks: (task ${task.id}).`)
    const run = this.#tasks.start(task)
    void run.started.then(() => this.reconcile())
    void run.stopped.then(
      () => this.#ended(deployment, task),
      () => this.#ended(deployment, task),
    )
  }

  #ended(deployment: Deployment, { startedAt, stopCode }: Task): void {
    const lived = startedAt === undefined ? 0 : Date.now() - startedAt.getTime()
    if (stopCode === 'TaskFailedToStart') this.#failed(deployment)
    if (stopCode === 'EssentialContainerExited' && lived >= shortLifeMilliseconds) this.#failuresInARow = 0
    if (stopCode === 'TaskFailedToStart' || (stopCode === 'EssentialContainerExited' && lived < shortLifeMilliseconds)) this.#pauseStarts()
    this.reconcile()
  }

  /** Counts a task that never ran; ECS does not count those that ran and ended. */
  #failed(deployment: Deployment): void {
    const { enable, rollback } = this.service.settings.deployment.deploymentCircuitBreaker
    deployment.failedTasks += 1
    const tooMany = deployment.failedTasks >= breakerThreshold(this.service.desiredCount)
    if (enable && tooMany && deployment.rolloutState === 'IN_PROGRESS') this.#break(deployment, rollback)
  }

  #pauseStarts(): void {
    this.#failuresInARow += 1
    const pause = Math.min(firstPauseMilliseconds * 2 ** (this.#failuresInARow - 1), longestPauseMilliseconds)
    this.#event(
      `(service ${this.service.name}) is unable to consistently start tasks successfully. It tries again in ${pause / 1000} seconds.`,
    )
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => {
      this.#pause = undefined
      this.reconcile()
    }, pause)
  }

  #break(deployment: Deployment, rollback: boolean): void {
    const { service } = this
    deployment.rolloutState = 'FAILED'
    deployment.rolloutStateReason = 'ECS deployment circuit breaker: tasks failed to start.'
    deployment.updatedAt = new Date()
    this.#event(`(service ${service.name}) (deployment ${deployment.id}) deployment failed: tasks failed to start.`)
    const before = service.deployments.find(({ rolloutState }) => rolloutState === 'COMPLETED')
    if (!rollback || before === undefined || deployment !== service.deployments[0]) return
    this.#event(`(service ${service.name}) rolling back to (deployment ${before.id}).`)
    this.#failuresInARow = 0
    service.deployments = [before, ...service.deployments.filter((other) => other !== before)]
  }

  /** Old tasks that may go: all where enough new ones run, else as many as the healthy minimum leaves. */
  #replaceable(old: readonly Task[], alive: readonly Task[], wanted: number): readonly Task[] {
    const least = Math.ceil((wanted * this.service.settings.deployment.minimumHealthyPercent) / 100)
    const running = alive.filter(({ lastStatus }) => lastStatus === 'RUNNING').length
    const starting = old.filter(({ lastStatus }) => lastStatus !== 'RUNNING')
    const spare = Math.max(0, running - least)
    return [...starting, ...old.filter(({ lastStatus }) => lastStatus === 'RUNNING').slice(0, spare)]
  }

  #stop(tasks: readonly Task[], deployment: Deployment): void {
    for (const { arn } of tasks) {
      const run = this.#tasks.all().find(({ task }) => task.arn === arn)
      run?.stop('ServiceSchedulerInitiated', `Scaling activity initiated by (deployment ${deployment.id})`)
    }
  }

  #settle(primary: Deployment, wanted: number, own: readonly Task[]): void {
    const { service } = this
    const remaining = this.tasks()
    if (service.status === 'DRAINING') {
      if (remaining.length === 0) service.status = 'INACTIVE'
      return
    }
    const steady = own.filter(({ lastStatus }) => lastStatus === 'RUNNING').length === wanted && remaining.length === wanted
    if (!steady || primary.rolloutState === 'FAILED') return
    service.deployments = [primary]
    if (primary.rolloutState === 'COMPLETED') return
    primary.rolloutState = 'COMPLETED'
    primary.rolloutStateReason = `ECS deployment ${primary.id} completed.`
    primary.updatedAt = new Date()
    this.#event(`(service ${service.name}) (deployment ${primary.id}) deployment completed.`)
    this.#event(`(service ${service.name}) has reached a steady state.`)
  }

  #event(message: string): void {
    this.service.events.push({ id: randomUUID(), createdAt: new Date(), message })
  }
}
