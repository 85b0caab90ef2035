import { z } from 'zod'
import type { Output } from '../aws-service.ts'
import { tags } from './cluster.ts'
import { containerDefinition } from './container-definition.ts'
import { cpuUnits, memoryMiB } from './fargate-size.ts'

/**
 * What RegisterTaskDefinition takes; members that the sandbox does not read are kept, to be described.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 */
export const taskDefinitionInput = z
  .object({
    family: z.string(),
    containerDefinitions: z.array(containerDefinition),
    cpu: z.string().transform(cpuUnits).optional(),
    memory: z.string().transform(memoryMiB).optional(),
    networkMode: z.enum(['bridge', 'host', 'awsvpc', 'none']).optional(),
    requiresCompatibilities: z.array(z.enum(['EC2', 'FARGATE', 'EXTERNAL', 'MANAGED_INSTANCES'])).default([]),
    executionRoleArn: z.string().optional(),
    taskRoleArn: z.string().optional(),
    volumes: z.array(z.json()).default([]),
    placementConstraints: z.array(z.json()).default([]),
    runtimePlatform: z.object({ cpuArchitecture: z.string().optional(), operatingSystemFamily: z.string().optional() }).optional(),
    ephemeralStorage: z.object({ sizeInGiB: z.number().int().min(21).max(200) }).optional(),
    tags,
  })
  .catchall(z.json())

export type TaskDefinitionInput = z.output<typeof taskDefinitionInput>

/** A revision of a task definition. */
export interface TaskDefinition {
  readonly arn: string
  readonly revision: number
  /** What was registered; `cpu` in units and `memory` in MiB. */
  readonly registered: TaskDefinitionInput
  readonly compatibilities: readonly string[]
  readonly registeredAt: Date
  status: 'ACTIVE' | 'INACTIVE'
  deregisteredAt?: Date
}

/** A revision as DescribeTaskDefinition shows it; its tags stand beside it, not in it. */
export const describeTaskDefinition = ({ arn, registered, ...revision }: TaskDefinition): Output => ({
  ...registered,
  tags: undefined,
  taskDefinitionArn: arn,
  ...revision,
})
