import type { HttpRoute } from '../aws-service.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import type { Task, TaskContainer } from './task.ts'
import type { TaskRegistry } from './task-registry.ts'

const pathPattern = /^\/v4\/([0-9a-f]{32})\/([\w-]+)(\/task)?$/

const containerMetadata = (task: Task, { definition, override, ...container }: TaskContainer) => ({
  DockerId: container.runtimeId,
  Name: definition.name,
  Image: definition.image,
  ImageID: container.imageDigest,
  Labels: {
    'com.amazonaws.ecs.cluster': task.cluster.arn,
    'com.amazonaws.ecs.container-name': definition.name,
    'com.amazonaws.ecs.task-arn': task.arn,
    'com.amazonaws.ecs.task-definition-family': task.definition.registered.family,
    'com.amazonaws.ecs.task-definition-version': String(task.definition.revision),
  },
  DesiredStatus: task.desiredStatus,
  KnownStatus: container.lastStatus,
  ExitCode: container.exitCode,
  Limits: { CPU: override?.cpu ?? definition.cpu, Memory: override?.memory ?? definition.memory },
  Type: 'NORMAL',
  ContainerARN: container.arn,
})

const taskMetadata = (core: SandboxCore, task: Task) => ({
  Cluster: task.cluster.arn,
  TaskARN: task.arn,
  Family: task.definition.registered.family,
  Revision: String(task.definition.revision),
  DesiredStatus: task.desiredStatus,
  KnownStatus: task.lastStatus,
  Limits: { CPU: Number(task.definition.registered.cpu ?? 0) / 1024, Memory: Number(task.definition.registered.memory ?? 0) },
  PullStartedAt: task.pullStartedAt,
  PullStoppedAt: task.pullStoppedAt,
  AvailabilityZone: `${core.region}a`,
  LaunchType: task.launchType,
  Containers: task.containers.map((container) => containerMetadata(task, container)),
})

/**
 * What a container reads at `ECS_CONTAINER_METADATA_URI_V4` and, with `/task` behind it, of its whole task.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-fargate-response.html
 */
export const taskMetadataRoute = (core: SandboxCore, tasks: TaskRegistry): HttpRoute => ({
  matches: ({ method, path, signedFor }) => method === 'GET' && signedFor === undefined && pathPattern.test(path),
  handle: (_request, response, { path }) => {
    const [, id, name, whole] = pathPattern.exec(path) ?? []
    const task = tasks.all().find((run) => run.task.id === id)?.task
    const container = task?.containers.find(({ definition }) => definition.name === name)
    if (task === undefined || container === undefined) {
      response.writeHead(404, { 'content-type': 'application/json' }).end(JSON.stringify({ message: `no container at ${path}` }))
      return
    }
    const body = whole === undefined ? containerMetadata(task, container) : taskMetadata(core, task)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  },
})
