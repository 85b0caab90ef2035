import { z } from 'zod'
import type { Cluster } from '../cluster.ts'
import { tags } from '../cluster.ts'
import { networkConfiguration } from '../run-task.ts'
import type { TaskDefinition } from '../task-definition.ts'

export const deploymentConfiguration = z.object({
  maximumPercent: z.number().int().min(0).default(200),
  minimumHealthyPercent: z.number().int().min(0).default(100),
  deploymentCircuitBreaker: z.object({ enable: z.boolean(), rollback: z.boolean() }).default({ enable: false, rollback: false }),
})

const settings = {
  desiredCount: z.number().int().min(0).optional(),
  taskDefinition: z.string().optional(),
  networkConfiguration: networkConfiguration.optional(),
  deploymentConfiguration: deploymentConfiguration.optional(),
}

/**
 * What CreateService takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
 */
export const createServiceInput = z.object({
  ...settings,
  cluster: z.string().optional(),
  serviceName: z.string(),
  taskDefinition: z.string(),
  launchType: z.enum(['EC2', 'FARGATE']).default('EC2'),
  capacityProviderStrategy: z.array(z.object({ capacityProvider: z.string() })).default([]),
  schedulingStrategy: z.literal('REPLICA', 'the sandbox has no daemon services').default('REPLICA'),
  loadBalancers: z.array(z.json()).max(0, 'the sandbox has no load balancers').default([]),
  tags,
})

export const updateServiceInput = z.object({
  ...settings,
  cluster: z.string().optional(),
  service: z.string(),
  forceNewDeployment: z.boolean().default(false),
})

export type ServiceSettings = Pick<z.output<typeof createServiceInput>, 'networkConfiguration'> & {
  readonly deployment: z.output<typeof deploymentConfiguration>
}

/** One attempt to bring a service to a revision of its task definition. */
export interface Deployment {
  /** `ecs-svc/` and digits. Its tasks are started by it. */
  readonly id: string
  readonly definition: TaskDefinition
  readonly createdAt: Date
  updatedAt: Date
  rolloutState: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED'
  rolloutStateReason: string
  failedTasks: number
}

/** A service: so many tasks of one task definition, kept running. */
export interface Service {
  readonly name: string
  readonly arn: string
  readonly cluster: Cluster
  readonly launchType: 'EC2' | 'FARGATE'
  readonly createdAt: Date
  readonly tags: Cluster['tags']
  readonly events: { readonly id: string; readonly createdAt: Date; readonly message: string }[]
  settings: ServiceSettings
  desiredCount: number
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE'
  /** The newest first: that one is PRIMARY. */
  deployments: readonly [Deployment, ...Deployment[]]
}
