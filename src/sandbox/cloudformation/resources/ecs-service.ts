import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { isJsonObject, type JsonObject } from '../../../core/index.ts'
import type { SandboxCore } from '../../sandbox-core.ts'
import { ServiceError } from '../../service-error.ts'
import { memberText } from '../../wire/text.ts'
import { camelCase } from './camel-case.ts'
import { compact } from './compact.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type Made, type ResourceType, resourceType } from './resource-type.ts'
import { settledService } from './settled-service.ts'
import { keepTags, smallTags } from './tag-changes.ts'

const deploymentConfiguration = z.strictObject({
  MaximumPercent: property.integer.optional(),
  MinimumHealthyPercent: property.integer.optional(),
  DeploymentCircuitBreaker: z.object({ Enable: property.flag, Rollback: property.flag }).optional(),
  Strategy: z.literal('ROLLING').optional(),
})

const shape = {
  Cluster: z.string().optional(),
  ServiceName: z.string().optional(),
  TaskDefinition: z.string(),
  DesiredCount: property.integer.optional(),
  LaunchType: z.string().optional(),
  CapacityProviderStrategy: z.array(property.object).optional(),
  SchedulingStrategy: z.string().optional(),
  LoadBalancers: z.array(property.object).optional(),
  DeploymentConfiguration: deploymentConfiguration.optional(),
  DeploymentController: z.object({ Type: z.literal('ECS') }).optional(),
  NetworkConfiguration: property.object.optional(),
  ForceNewDeployment: property.object.optional(),
  Tags: property.tags,
}

type Properties = z.output<z.ZodObject<typeof shape>>

const json = (value: unknown): JsonObject => {
  const plain: unknown = JSON.parse(JSON.stringify(value))
  return isJsonObject(plain) ? camelCase(plain) : {}
}

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)

/** What UpdateService is to change. What is gone from a template stays as it was, as with ECS itself. */
const changes = (properties: Properties, before: Properties): JsonObject => ({
  ...json({
    TaskDefinition: properties.TaskDefinition,
    DesiredCount: properties.DesiredCount,
    DeploymentConfiguration: properties.DeploymentConfiguration,
    ...(differ(properties.NetworkConfiguration, before.NetworkConfiguration)
      ? { NetworkConfiguration: properties.NetworkConfiguration }
      : {}),
  }),
  forceNewDeployment: properties.ForceNewDeployment !== undefined && differ(properties.ForceNewDeployment, before.ForceNewDeployment),
})

async function inactive(core: SandboxCore, service: string, cluster: string | undefined): Promise<void> {
  for (;;) {
    const { services } = await core.call('ecs', 'DescribeServices', compact({ cluster, services: [service] }))
    const [found] = Array.isArray(services) ? services : []
    if (!isJsonObject(found) || found.status === 'INACTIVE') return
    await setTimeout(20, undefined, { signal: core.signal })
  }
}

/** A service is made or changed once its tasks run; it is gone once they have stopped. */
const service = resourceType({
  properties: shape,
  inert: [
    'AvailabilityZoneRebalancing',
    'HealthCheckGracePeriodSeconds',
    'PlacementConstraints',
    'PlacementStrategies',
    'PlatformVersion',
    'Role',
  ],
  withoutEffect: [
    'EnableECSManagedTags',
    'EnableExecuteCommand',
    'Monitoring',
    'PropagateTags',
    'ServiceConnectConfiguration',
    'ServiceRegistries',
    'VolumeConfigurations',
    'VpcLatticeConfigurations',
  ],
  replacedBy: ['Cluster', 'DeploymentController', 'LaunchType', 'Role', 'SchedulingStrategy', 'ServiceName'],
  create: async ({ ServiceName, DesiredCount = 1, ForceNewDeployment: _force, Tags, ...rest }, { core, name, tags, stands }) => {
    const { service: created } = await core.call('ecs', 'CreateService', {
      ...json(rest),
      desiredCount: DesiredCount,
      serviceName: ServiceName ?? name({ limit: 255 }),
      tags: smallTags(Tags, tags),
    })
    const arn = memberText(created, 'serviceArn')
    const made: Made = stands({ id: arn, attributes: { ServiceArn: arn, Name: memberText(created, 'serviceName') } })
    await settledService(core, created)
    return made
  },
  update: async (properties, owner, made, before) => {
    const { core } = owner
    keepTags(owner, before.Tags, properties.Tags)
    const { Cluster: cluster } = properties
    const { service: updated } = await core.call('ecs', 'UpdateService', {
      ...compact({ cluster, service: made.id }),
      ...changes(properties, before),
    })
    await settledService(core, updated)
    return made
  },
  delete: async ({ id }, { core }, { Cluster: cluster }) => {
    await deleteUnlessGone(core.call('ecs', 'DeleteService', { ...compact({ cluster, service: id }), force: true })).catch(
      (error: unknown) => {
        if (!(error instanceof ServiceError) || error.code !== 'ServiceNotActiveException') throw error
      },
    )
    await inactive(core, id, cluster)
  },
})

export const ecsServices: { readonly [type: string]: ResourceType } = { 'AWS::ECS::Service': service }
