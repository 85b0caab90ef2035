import { z } from 'zod'
import type { Output } from '../aws-service.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { arnOf } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'

/** A cluster: a name that tasks run under. */
export interface Cluster {
  readonly name: string
  readonly arn: string
  status: 'ACTIVE' | 'INACTIVE'
  readonly tags: readonly { readonly key: string; readonly value: string }[]
}

/** How many tasks a cluster holds right now. */
export interface ClusterLoad {
  readonly running: number
  readonly pending: number
  readonly services: number
}

export const tags = z.array(z.object({ key: z.string(), value: z.string().default('') })).default([])

/** The short name in a cluster's name or ARN; ECS means `default` where none is given. */
export const clusterNameOf = (given: string | undefined): string =>
  given === undefined || given === '' ? 'default' : given.replace(/^.*\//, '')

/** The clusters of a sandbox. */
export class ClusterRegistry {
  readonly #core: SandboxCore
  readonly #clusters = new Map<string, Cluster>()

  constructor(core: SandboxCore) {
    this.#core = core
  }

  /** Creates a cluster; one that exists is given back as it is, as ECS does. */
  create(name: string, clusterTags: Cluster['tags']): Cluster {
    if (!/^[\w-]{1,255}$/.test(name)) throw new ServiceError('InvalidParameterException', 'Identifier contains invalid characters.')
    const existing = this.#clusters.get(name)
    if (existing?.status === 'ACTIVE') return existing
    const cluster: Cluster = { name, arn: arnOf(this.#core, 'ecs', `cluster/${name}`), status: 'ACTIVE', tags: clusterTags }
    this.#clusters.set(name, cluster)
    return cluster
  }

  find(given: string | undefined): Cluster | undefined {
    return this.#clusters.get(clusterNameOf(given))
  }

  /** @throws ServiceError `ClusterNotFoundException` */
  get(given: string | undefined): Cluster {
    const cluster = this.find(given)
    if (cluster === undefined || cluster.status !== 'ACTIVE') throw new ServiceError('ClusterNotFoundException', 'Cluster not found.')
    return cluster
  }

  active(): readonly Cluster[] {
    return [...this.#clusters.values()].filter(({ status }) => status === 'ACTIVE')
  }

  /** The ARN that a missing cluster would have, for `failures`. */
  arnFor(given: string): string {
    return given.startsWith('arn:') ? given : arnOf(this.#core, 'ecs', `cluster/${given}`)
  }
}

/** A cluster as DescribeClusters shows it. */
export const describeCluster = (cluster: Cluster, load: ClusterLoad): Output => ({
  clusterArn: cluster.arn,
  clusterName: cluster.name,
  status: cluster.status,
  registeredContainerInstancesCount: 0,
  runningTasksCount: load.running,
  pendingTasksCount: load.pending,
  activeServicesCount: load.services,
  statistics: [],
  tags: cluster.tags,
  settings: [{ name: 'containerInsights', value: 'disabled' }],
  capacityProviders: [],
  defaultCapacityProviderStrategy: [],
})
