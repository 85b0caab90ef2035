import type { Output } from '../aws-service.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import type { Task, TaskContainer } from './task.ts'

/** Tasks share this machine's network, or reach it through the engine's gateway; they have no address of their own. */
const address = '127.0.0.1'

const hasInterface = (task: Task): boolean => task.definition.registered.networkMode === 'awsvpc'

function attachmentOf(task: Task): Output {
  const attached = task.connectivityAt !== undefined
  const status = task.lastStatus === 'STOPPED' ? 'DELETED' : attached ? 'ATTACHED' : 'PRECREATED'
  return {
    id: task.attachmentId,
    type: attached ? 'eni' : 'ElasticNetworkInterface',
    status,
    details: [
      ...(task.subnet === undefined ? [] : [{ name: 'subnetId', value: task.subnet }]),
      ...(attached ? [{ name: 'privateIPv4Address', value: address }] : []),
    ],
  }
}

const containerOf = (task: Task, container: TaskContainer): Output => ({
  containerArn: container.arn,
  taskArn: task.arn,
  name: container.definition.name,
  image: container.definition.image,
  imageDigest: container.imageDigest,
  runtimeId: container.runtimeId,
  lastStatus: container.lastStatus,
  exitCode: container.exitCode,
  reason: container.reason,
  networkBindings: [],
  networkInterfaces:
    hasInterface(task) && task.connectivityAt !== undefined ? [{ attachmentId: task.attachmentId, privateIpv4Address: address }] : [],
  managedAgents: [],
  gpuIds: [],
  cpu: String(container.override?.cpu ?? container.definition.cpu),
  memory: (container.override?.memory ?? container.definition.memory)?.toString(),
  memoryReservation: (container.override?.memoryReservation ?? container.definition.memoryReservation)?.toString(),
})

/** The overrides of every container, those that have none too, as ECS lists them. */
const overridesOf = ({ overrides, containers }: Task): Output => ({
  ...overrides,
  containerOverrides: containers.map(({ definition, override }) => ({
    ...override,
    name: definition.name,
    command: override?.command ?? [],
    environment: override?.environment ?? [],
    environmentFiles: [],
    resourceRequirements: [],
  })),
})

/**
 * A task as DescribeTasks shows it.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html
 */
export const describeTask = (core: SandboxCore, task: Task): Output => ({
  taskArn: task.arn,
  clusterArn: task.cluster.arn,
  taskDefinitionArn: task.definition.arn,
  lastStatus: task.lastStatus,
  desiredStatus: task.desiredStatus,
  containers: task.containers.map((container) => containerOf(task, container)),
  overrides: overridesOf(task),
  attachments: hasInterface(task) ? [attachmentOf(task)] : [],
  attributes: [
    { name: 'ecs.cpu-architecture', value: task.definition.registered.runtimePlatform?.cpuArchitecture === 'ARM64' ? 'arm64' : 'x86_64' },
  ],
  availabilityZone: `${core.region}a`,
  ...(task.connectivityAt === undefined ? {} : { connectivity: 'CONNECTED', connectivityAt: task.connectivityAt }),
  cpu: task.overrides.cpu ?? task.definition.registered.cpu,
  memory: task.overrides.memory ?? task.definition.registered.memory,
  createdAt: task.createdAt,
  pullStartedAt: task.pullStartedAt,
  pullStoppedAt: task.pullStoppedAt,
  startedAt: task.startedAt,
  executionStoppedAt: task.executionStoppedAt,
  stoppingAt: task.stoppingAt,
  stoppedAt: task.stoppedAt,
  stopCode: task.stopCode,
  stoppedReason: task.stoppedReason,
  startedBy: task.startedBy,
  group: task.group,
  launchType: task.launchType,
  ...(task.launchType === 'FARGATE'
    ? {
        platformVersion: '1.4.0',
        platformFamily: 'Linux',
        ephemeralStorage: { sizeInGiB: task.definition.registered.ephemeralStorage?.sizeInGiB ?? 20 },
      }
    : {}),
  enableExecuteCommand: false,
  inferenceAccelerators: [],
  tags: task.tags,
  version: task.version,
})
