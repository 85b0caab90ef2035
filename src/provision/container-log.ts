import type { ContainerDefinition } from '@aws-sdk/client-ecs'
import { optionalPackage } from '../core/index.ts'
import type { ClientSettings } from '../template/index.ts'
import { clientOptions } from './client-options.ts'
import type { ContainerTask } from './container-task.ts'

/** Where one container's lines are. */
interface LogStream {
  readonly container: string
  readonly group: string
  readonly stream: string
}

/** A line that a container wrote. */
export interface ContainerLine {
  readonly container: string
  readonly line: string
}

/** Reads what the containers of a task write, as it grows. */
export interface ContainerLog {
  /** The lines that came since the last call; none while the containers have not started. */
  readonly next: () => Promise<readonly ContainerLine[]>
  readonly close: () => void
}

/**
 * Finds the logs of an ECS task by its task definition (log driver `awslogs`) and reads them from CloudWatch Logs.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html
 */
export async function containerLog(task: ContainerTask, client: ClientSettings, signal: AbortSignal): Promise<ContainerLog> {
  const { CloudWatchLogsClient, GetLogEventsCommand, ResourceNotFoundException } = await optionalPackage(
    '@aws-sdk/client-cloudwatch-logs',
    'Reading what containers write',
    () => import('@aws-sdk/client-cloudwatch-logs'),
  )
  const streams = await logStreams(task, client, signal)
  const logs = new CloudWatchLogsClient(clientOptions(client))
  const tokens = new Map<string, string>()

  const read = async ({ container, group, stream }: LogStream): Promise<ContainerLine[]> => {
    const lines: ContainerLine[] = []
    for (;;) {
      const token = tokens.get(stream)
      const page = await logs.send(
        new GetLogEventsCommand({
          logGroupName: group,
          logStreamName: stream,
          startFromHead: true,
          ...(token === undefined ? {} : { nextToken: token }),
        }),
        { abortSignal: signal },
      )
      lines.push(...(page.events ?? []).map(({ message }) => ({ container, line: (message ?? '').trimEnd() })))
      if (page.nextForwardToken === undefined || page.nextForwardToken === token) return lines
      tokens.set(stream, page.nextForwardToken)
    }
  }
  const readIfThere = (stream: LogStream): Promise<ContainerLine[]> =>
    read(stream).catch((error: unknown) => (error instanceof ResourceNotFoundException ? [] : Promise.reject(error)))

  return {
    next: async () => (await Promise.all(streams.map(readIfThere))).flat(),
    close: () => logs.destroy(),
  }
}

async function logStreams(
  { taskArn, taskDefinitionArn }: ContainerTask,
  client: ClientSettings,
  signal: AbortSignal,
): Promise<LogStream[]> {
  const { DescribeTaskDefinitionCommand, ECSClient } = await import('@aws-sdk/client-ecs')
  const ecs = new ECSClient(clientOptions(client))
  try {
    const { taskDefinition } = await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: taskDefinitionArn }), {
      abortSignal: signal,
    })
    const taskId = taskArn.slice(taskArn.lastIndexOf('/') + 1)
    return (taskDefinition?.containerDefinitions ?? []).flatMap((container) => logStream(container, taskId))
  } finally {
    ecs.destroy()
  }
}

function logStream({ name, logConfiguration }: ContainerDefinition, taskId: string): LogStream[] {
  const group = logConfiguration?.options?.['awslogs-group']
  const prefix = logConfiguration?.options?.['awslogs-stream-prefix']
  if (logConfiguration?.logDriver !== 'awslogs' || name === undefined || group === undefined || prefix === undefined) return []
  return [{ container: name, group, stream: `${prefix}/${name}/${taskId}` }]
}
