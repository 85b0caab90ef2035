import { randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { SandboxCore } from '../sandbox-core.ts'
import { arnOf } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import type { Cluster } from './cluster.ts'
import { tags } from './cluster.ts'
import type { Task } from './task.ts'
import type { TaskDefinition } from './task-definition.ts'
import { taskOverrides } from './task-overrides.ts'

export const networkConfiguration = z.object({
  awsvpcConfiguration: z
    .object({
      subnets: z.array(z.string()).min(1),
      securityGroups: z.array(z.string()).optional(),
      assignPublicIp: z.enum(['ENABLED', 'DISABLED']).optional(),
    })
    .optional(),
})

/**
 * What RunTask takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
 */
export const runTaskInput = z.object({
  cluster: z.string().optional(),
  taskDefinition: z.string(),
  count: z.number().int().min(1).max(10).default(1),
  launchType: z.enum(['EC2', 'FARGATE']).optional(),
  capacityProviderStrategy: z.array(z.object({ capacityProvider: z.string() })).default([]),
  platformVersion: z.string().optional(),
  networkConfiguration: networkConfiguration.optional(),
  overrides: taskOverrides,
  startedBy: z.string().max(128).optional(),
  group: z.string().optional(),
  clientToken: z.string().optional(),
  tags,
})

export type RunTaskInput = z.output<typeof runTaskInput>

/** The longest overrides that RunTask takes, in characters of JSON. */
const longestOverrides = 8192

const refuse = (message: string): never => {
  throw new ServiceError('InvalidParameterException', message)
}

function launchTypeOf({ launchType, capacityProviderStrategy, platformVersion }: RunTaskInput): Task['launchType'] {
  if (launchType !== undefined && capacityProviderStrategy.length > 0) {
    refuse('Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.')
  }
  for (const { capacityProvider } of capacityProviderStrategy) {
    if (!['FARGATE', 'FARGATE_SPOT'].includes(capacityProvider))
      refuse(`The specified capacity provider '${capacityProvider}' was not found.`)
  }
  const fargate = launchType === 'FARGATE' || capacityProviderStrategy.length > 0
  if (platformVersion !== undefined && !fargate) refuse('The platform version must be null when specifying an EC2 launch type.')
  if (platformVersion !== undefined && !['LATEST', '1.4.0'].includes(platformVersion)) {
    refuse(`The specified platform version '${platformVersion}' does not exist; the sandbox runs 1.4.0.`)
  }
  return fargate ? 'FARGATE' : 'EC2'
}

function check(input: RunTaskInput, definition: TaskDefinition, launchType: Task['launchType']): void {
  if (launchType === 'FARGATE' && !definition.compatibilities.includes('FARGATE')) {
    refuse('Task definition does not support launch_type FARGATE.')
  }
  const network = input.networkConfiguration?.awsvpcConfiguration
  if (definition.registered.networkMode === 'awsvpc' && network === undefined) {
    refuse("Network Configuration must be provided when networkMode 'awsvpc' is specified.")
  }
  if (definition.registered.networkMode !== 'awsvpc' && network !== undefined) {
    refuse('Network Configuration is not valid for the given networkMode of this task definition.')
  }
  const names = new Set(definition.registered.containerDefinitions.map(({ name }) => name))
  for (const { name, ...override } of input.overrides.containerOverrides) {
    if (name === undefined && Object.keys(override).length === 0) continue
    if (name === undefined || !names.has(name)) {
      refuse(`Override for container named ${name ?? 'null'} is not a container in the TaskDefinition.`)
    }
  }
  if (JSON.stringify(input.overrides).length > longestOverrides) refuse(`Container Overrides length must be at most ${longestOverrides}`)
}

/**
 * The tasks that a call of RunTask asks for, not started yet.
 *
 * @throws ServiceError `InvalidParameterException` where ECS would refuse the call.
 */
export function newTasks(core: SandboxCore, cluster: Cluster, definition: TaskDefinition, input: RunTaskInput): readonly Task[] {
  const launchType = launchTypeOf(input)
  check(input, definition, launchType)
  return Array.from({ length: input.count }, () => {
    const id = randomBytes(16).toString('hex')
    return {
      id,
      arn: arnOf(core, 'ecs', `task/${cluster.name}/${id}`),
      cluster,
      definition,
      containers: definition.registered.containerDefinitions.map((container) => ({
        arn: arnOf(core, 'ecs', `container/${cluster.name}/${id}/${randomUUID()}`),
        definition: container,
        override: input.overrides.containerOverrides.find(({ name }) => name === container.name),
        lastStatus: 'PENDING',
      })),
      overrides: input.overrides,
      group: input.group ?? `family:${definition.registered.family}`,
      launchType,
      startedBy: input.startedBy,
      subnet: input.networkConfiguration?.awsvpcConfiguration?.subnets[0],
      attachmentId: randomUUID(),
      tags: input.tags,
      createdAt: new Date(),
      lastStatus: 'PROVISIONING',
      desiredStatus: 'RUNNING',
      version: 1,
    }
  })
}
