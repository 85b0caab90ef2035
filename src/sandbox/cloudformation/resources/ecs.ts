import { z } from 'zod'
import { isJsonObject } from '../../../core/index.ts'
import { memberText } from '../../wire/text.ts'
import { camelCase } from './camel-case.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type ResourceType, resourceType } from './resource-type.ts'
import { keepTags, smallTags } from './tag-changes.ts'

const cluster = resourceType({
  properties: { ClusterName: z.string().optional(), Tags: property.tags },
  inert: ['CapacityProviders', 'ClusterSettings', 'Configuration', 'DefaultCapacityProviderStrategy'],
  withoutEffect: ['ServiceConnectDefaults'],
  replacedBy: ['ClusterName'],
  create: async ({ ClusterName, Tags }, { core, name, tags }) => {
    const clusterName = ClusterName ?? name({ limit: 255 })
    const { cluster: made } = await core.call('ecs', 'CreateCluster', { clusterName, tags: smallTags(Tags, tags) })
    return { id: clusterName, attributes: { Arn: memberText(made, 'clusterArn') } }
  },
  update: async ({ Tags }, owner, made, before) => {
    keepTags(owner, before.Tags, Tags)
    return made
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('ecs', 'DeleteCluster', { cluster: id })),
})

const taskDefinition = resourceType({
  properties: {
    Family: z.string().optional(),
    ContainerDefinitions: z.array(property.object).min(1),
    Cpu: property.text.optional(),
    Memory: property.text.optional(),
    NetworkMode: z.string().optional(),
    RequiresCompatibilities: property.list.optional(),
    ExecutionRoleArn: z.string().optional(),
    TaskRoleArn: z.string().optional(),
    RuntimePlatform: property.object.optional(),
    EphemeralStorage: property.object.optional(),
    Volumes: z.array(property.object).optional(),
    PlacementConstraints: z.array(property.object).optional(),
    Tags: property.tags,
  },
  inert: ['IpcMode', 'PidMode', 'EnableFaultInjection'],
  withoutEffect: ['InferenceAccelerators', 'ProxyConfiguration'],
  replacedBy: [
    'ContainerDefinitions',
    'Cpu',
    'EnableFaultInjection',
    'EphemeralStorage',
    'ExecutionRoleArn',
    'Family',
    'InferenceAccelerators',
    'IpcMode',
    'Memory',
    'NetworkMode',
    'PidMode',
    'PlacementConstraints',
    'ProxyConfiguration',
    'RequiresCompatibilities',
    'RuntimePlatform',
    'TaskRoleArn',
    'Volumes',
  ],
  create: async ({ Family, Tags, ...definition }, { core, stackName, logicalId, tags }) => {
    const given: unknown = JSON.parse(JSON.stringify(definition))
    const { taskDefinition: made } = await core.call('ecs', 'RegisterTaskDefinition', {
      ...(isJsonObject(given) ? camelCase(given) : {}),
      family: Family ?? `${stackName}-${logicalId}`.slice(0, 255),
      tags: smallTags(Tags, tags),
    })
    const arn = memberText(made, 'taskDefinitionArn')
    return { id: arn, attributes: { TaskDefinitionArn: arn } }
  },
  update: async ({ Tags }, owner, made, before) => {
    keepTags(owner, before.Tags, Tags)
    return made
  },
  delete: ({ id }, { core }) => deleteUnlessGone(core.call('ecs', 'DeregisterTaskDefinition', { taskDefinition: id })),
})

export const ecs: { readonly [type: string]: ResourceType } = { 'AWS::ECS::Cluster': cluster, 'AWS::ECS::TaskDefinition': taskDefinition }
