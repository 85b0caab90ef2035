import { randomInt } from 'node:crypto'
import type { SandboxCore } from '../../sandbox-core.ts'
import { arnOf } from '../../sandbox-core.ts'
import { ServiceError } from '../../service-error.ts'
import type { Cluster } from '../cluster.ts'
import type { TaskDefinition } from '../task-definition.ts'
import type { TaskRegistry } from '../task-registry.ts'
import type { Deployment, Service } from './service.ts'
import { ServiceScheduler } from './service-scheduler.ts'

export const newDeployment = (definition: TaskDefinition): Deployment => {
  const id = `ecs-svc/${randomInt(1e12, 1e14)}`
  const now = new Date()
  return {
    id,
    definition,
    createdAt: now,
    updatedAt: now,
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment ${id} in progress.`,
    failedTasks: 0,
  }
}

/** The services of a sandbox. */
export class ServiceRegistry {
  readonly #core: SandboxCore
  readonly #tasks: TaskRegistry
  readonly #schedulers = new Map<string, ServiceScheduler>()

  constructor(core: SandboxCore, tasks: TaskRegistry) {
    this.#core = core
    this.#tasks = tasks
  }

  /** @throws ServiceError `InvalidParameterException` where an active service has the name. */
  create(
    cluster: Cluster,
    name: string,
    definition: TaskDefinition,
    rest: Pick<Service, 'launchType' | 'tags' | 'settings' | 'desiredCount'>,
  ): ServiceScheduler {
    const existing = this.find(cluster, name)
    if (existing !== undefined && existing.service.status !== 'INACTIVE') {
      throw new ServiceError('InvalidParameterException', 'Creation of service was not idempotent.')
    }
    const service: Service = {
      ...rest,
      name,
      arn: arnOf(this.#core, 'ecs', `service/${cluster.name}/${name}`),
      cluster,
      createdAt: new Date(),
      events: [],
      status: 'ACTIVE',
      deployments: [newDeployment(definition)],
    }
    const scheduler = new ServiceScheduler(this.#core, this.#tasks, service)
    this.#schedulers.set(service.arn, scheduler)
    return scheduler
  }

  find(cluster: Cluster, given: string): ServiceScheduler | undefined {
    return this.#schedulers.get(arnOf(this.#core, 'ecs', `service/${cluster.name}/${given.replace(/^.*\//, '')}`))
  }

  /** @throws ServiceError `ServiceNotFoundException`, `ServiceNotActiveException` */
  active(cluster: Cluster, given: string): ServiceScheduler {
    const scheduler = this.find(cluster, given)
    if (scheduler === undefined) throw new ServiceError('ServiceNotFoundException', 'Service not found.')
    if (scheduler.service.status !== 'ACTIVE') throw new ServiceError('ServiceNotActiveException', 'Service was not ACTIVE.')
    return scheduler
  }

  /** Those of a cluster that are not gone. */
  of(cluster: Cluster): readonly ServiceScheduler[] {
    return [...this.#schedulers.values()].filter(({ service }) => service.cluster === cluster && service.status !== 'INACTIVE')
  }

  close(): void {
    for (const scheduler of this.#schedulers.values()) scheduler.close()
  }
}
