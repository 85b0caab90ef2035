import type { Output } from '../../aws-service.ts'
import type { Task } from '../task.ts'
import type { Deployment, Service } from './service.ts'

const counts = (tasks: readonly Task[]) => ({
  runningCount: tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING').length,
  pendingCount: tasks.filter(({ lastStatus }) => ['PROVISIONING', 'PENDING', 'ACTIVATING'].includes(lastStatus)).length,
})

const describeDeployment = (service: Service, deployment: Deployment, tasks: readonly Task[]): Output => ({
  id: deployment.id,
  status: deployment === service.deployments[0] ? 'PRIMARY' : 'ACTIVE',
  taskDefinition: deployment.definition.arn,
  desiredCount: deployment === service.deployments[0] ? service.desiredCount : 0,
  ...counts(tasks.filter(({ startedBy }) => startedBy === deployment.id)),
  failedTasks: deployment.failedTasks,
  createdAt: deployment.createdAt,
  updatedAt: deployment.updatedAt,
  launchType: service.launchType,
  networkConfiguration: service.settings.networkConfiguration,
  rolloutState: deployment.rolloutState,
  rolloutStateReason: deployment.rolloutStateReason,
})

/**
 * A service as DescribeServices shows it.
 *
 * @param tasks those of the service that have not stopped.
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html
 */
export const describeService = (service: Service, tasks: readonly Task[]): Output => ({
  serviceArn: service.arn,
  serviceName: service.name,
  clusterArn: service.cluster.arn,
  status: service.status,
  desiredCount: service.desiredCount,
  ...counts(tasks),
  launchType: service.launchType,
  taskDefinition: service.deployments[0].definition.arn,
  deploymentConfiguration: service.settings.deployment,
  networkConfiguration: service.settings.networkConfiguration,
  deployments: service.status === 'INACTIVE' ? [] : service.deployments.map((deployment) => describeDeployment(service, deployment, tasks)),
  events: service.events.toReversed(),
  schedulingStrategy: 'REPLICA',
  deploymentController: { type: 'ECS' },
  loadBalancers: [],
  serviceRegistries: [],
  placementConstraints: [],
  placementStrategy: [],
  createdAt: service.createdAt,
  tags: service.tags,
  enableECSManagedTags: false,
  propagateTags: 'NONE',
  enableExecuteCommand: false,
})
