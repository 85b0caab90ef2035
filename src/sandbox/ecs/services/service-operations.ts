import { z } from 'zod'
import type { Operation, Output } from '../../aws-service.ts'
import { operation } from '../../operation.ts'
import type { SandboxCore } from '../../sandbox-core.ts'
import { arnOf } from '../../sandbox-core.ts'
import { ServiceError } from '../../service-error.ts'
import type { ClusterRegistry } from '../cluster.ts'
import { page } from '../page.ts'
import type { TaskDefinition } from '../task-definition.ts'
import type { TaskDefinitionRegistry } from '../task-definition-registry.ts'
import { describeService } from './describe-service.ts'
import { createServiceInput, deploymentConfiguration, updateServiceInput } from './service.ts'
import { newDeployment, type ServiceRegistry } from './service-registry.ts'
import type { ServiceScheduler } from './service-scheduler.ts'

const invalidInput = 'InvalidParameterException'

const describeInput = z.object({ cluster: z.string().optional(), services: z.array(z.string()).min(1).max(10) })

const deleteInput = z.object({ cluster: z.string().optional(), service: z.string(), force: z.boolean().default(false) })

const listInput = z.object({
  cluster: z.string().optional(),
  maxResults: z.number().int().min(1).max(100).default(10),
  nextToken: z.string().optional(),
})

const describe = (scheduler: ServiceScheduler): Output => describeService(scheduler.service, scheduler.tasks())

/** The operations on services. */
export function serviceOperations(
  core: SandboxCore,
  clusters: ClusterRegistry,
  definitions: TaskDefinitionRegistry,
  services: ServiceRegistry,
): Record<`${'Create' | 'Update' | 'Delete'}Service` | 'DescribeServices' | 'ListServices', Operation> {
  const definitionOf = (given: string): TaskDefinition => {
    const definition = definitions.find(given)
    if (definition === undefined) throw new ServiceError('ClientException', 'TaskDefinition not found.')
    if (definition.status !== 'ACTIVE') throw new ServiceError('ClientException', 'TaskDefinition is inactive')
    return definition
  }
  return {
    CreateService: operation(
      createServiceInput,
      (input) => {
        const cluster = clusters.get(input.cluster)
        const definition = definitionOf(input.taskDefinition)
        const fargate = input.launchType === 'FARGATE' || input.capacityProviderStrategy.length > 0
        if (definition.registered.networkMode === 'awsvpc' && input.networkConfiguration?.awsvpcConfiguration === undefined) {
          throw new ServiceError(
            'InvalidParameterException',
            "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
          )
        }
        const scheduler = services.create(cluster, input.serviceName, definition, {
          launchType: fargate ? 'FARGATE' : 'EC2',
          tags: input.tags,
          desiredCount: input.desiredCount ?? 0,
          settings: {
            networkConfiguration: input.networkConfiguration,
            deployment: input.deploymentConfiguration ?? deploymentConfiguration.parse({}),
          },
        })
        scheduler.reconcile()
        return { service: describe(scheduler) }
      },
      { invalidInput },
    ),

    UpdateService: operation(
      updateServiceInput,
      (input) => {
        const scheduler = services.active(clusters.get(input.cluster), input.service)
        const { service } = scheduler
        const definition = input.taskDefinition === undefined ? service.deployments[0].definition : definitionOf(input.taskDefinition)
        service.desiredCount = input.desiredCount ?? service.desiredCount
        service.settings = {
          networkConfiguration: input.networkConfiguration ?? service.settings.networkConfiguration,
          deployment: input.deploymentConfiguration ?? service.settings.deployment,
        }
        const changes =
          definition !== service.deployments[0].definition || input.networkConfiguration !== undefined || input.forceNewDeployment
        if (changes) service.deployments = [newDeployment(definition), ...service.deployments]
        scheduler.reconcile()
        return { service: describe(scheduler) }
      },
      { invalidInput },
    ),

    DeleteService: operation(
      deleteInput,
      ({ cluster, service: given, force }) => {
        const scheduler = services.active(clusters.get(cluster), given)
        if (scheduler.service.desiredCount > 0 && !force) {
          throw new ServiceError('InvalidParameterException', 'The service cannot be stopped while it is scaled above 0.')
        }
        scheduler.service.status = 'DRAINING'
        scheduler.reconcile()
        return { service: describe(scheduler) }
      },
      { invalidInput },
    ),

    DescribeServices: operation(
      describeInput,
      ({ cluster: given, services: wanted }) => {
        const cluster = clusters.get(given)
        const found = wanted.map((name) => ({ name, scheduler: services.find(cluster, name) }))
        return {
          services: found.flatMap(({ scheduler }) => (scheduler === undefined ? [] : [describe(scheduler)])),
          failures: found
            .filter(({ scheduler }) => scheduler === undefined)
            .map(({ name }) => ({
              arn: name.startsWith('arn:') ? name : arnOf(core, 'ecs', `service/${cluster.name}/${name}`),
              reason: 'MISSING',
            })),
        }
      },
      { invalidInput },
    ),

    ListServices: operation(
      listInput,
      ({ cluster, maxResults, nextToken: token }) => {
        const { items, nextToken } = page(services.of(clusters.get(cluster)), maxResults, token)
        return { serviceArns: items.map(({ service }) => service.arn), nextToken }
      },
      { invalidInput },
    ),
  }
}
