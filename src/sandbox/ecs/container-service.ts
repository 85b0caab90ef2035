import type { AwsService } from '../aws-service.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { openRunner, type RunnerDecision } from './choose-runner.ts'
import type { Cluster, ClusterLoad } from './cluster.ts'
import { ClusterRegistry } from './cluster.ts'
import { clusterOperations } from './cluster-operations.ts'
import type { ContainerRunner } from './container-runner.ts'
import { serviceOperations } from './services/service-operations.ts'
import { ServiceRegistry } from './services/service-registry.ts'
import { taskDefinitionOperations } from './task-definition-operations.ts'
import { TaskDefinitionRegistry } from './task-definition-registry.ts'
import { taskMetadataRoute } from './task-metadata.ts'
import { taskOperations } from './task-operations.ts'
import { TaskRegistry } from './task-registry.ts'

export interface ContainerServiceOptions {
  /** How tasks run. */
  readonly runner: RunnerDecision
}

/**
 * Amazon ECS inside the sandbox. Tasks run for real: as containers of this machine's Docker engine, or as child processes of the
 * program that the build pushed beside the image.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/Welcome.html
 */
export function createContainerService(core: SandboxCore, { runner }: ContainerServiceOptions): AwsService {
  let chosen: Promise<ContainerRunner> | undefined
  const clusters = new ClusterRegistry(core)
  const definitions = new TaskDefinitionRegistry(core)
  const tasks = new TaskRegistry(core, () => (chosen ??= openRunner(core, runner)))

  const services = new ServiceRegistry(core, tasks)

  const loadOf = (cluster: Cluster): ClusterLoad => {
    const own = tasks.all().filter(({ task }) => task.cluster === cluster && task.lastStatus !== 'STOPPED')
    const running = own.filter(({ task }) => task.lastStatus === 'RUNNING').length
    return { running, pending: own.length - running, services: services.of(cluster).length }
  }

  return {
    signingName: 'ecs',
    protocols: ['json-1.1'],
    targetPrefix: 'AmazonEC2ContainerServiceV20141113',
    operations: {
      ...clusterOperations(clusters, loadOf),
      ...taskDefinitionOperations(definitions),
      ...taskOperations(core, clusters, definitions, tasks),
      ...serviceOperations(core, clusters, definitions, services),
    },
    routes: [taskMetadataRoute(core, tasks)],
    close: async () => {
      services.close()
      await tasks.close()
      // A runner that could not be had has nothing to close; the tasks have said why.
      const runner = await chosen?.catch(() => undefined)
      await runner?.close()
    },
  }
}
