import type { HistoryEvent } from '@aws-sdk/client-sfn'

/** An ECS task that a state of an execution started. */
export interface ContainerTask {
  readonly taskArn: string
  readonly taskDefinitionArn: string
}

/** The ECS tasks that an event tells of: what `ecs:runTask` answered, or the task that a failed state's cause describes. */
export function containerTasks(event: HistoryEvent): ContainerTask[] {
  const submitted = event.taskSubmittedEventDetails
  if (submitted?.resourceType === 'ecs') return tasksIn(submitted.output)
  const succeeded = event.taskSucceededEventDetails
  if (succeeded?.resourceType === 'ecs') return tasksIn(succeeded.output)
  const failed = event.taskFailedEventDetails
  return failed?.resourceType === 'ecs' ? tasksIn(failed.cause) : []
}

/** A cause is JSON only where ECS described a stopped task. */
function tasksIn(text: string | undefined): ContainerTask[] {
  const value = parse(text)
  const tasks = isRecord(value) && Array.isArray(value['Tasks']) ? value['Tasks'] : [value]
  return tasks.flatMap((task: unknown) =>
    isRecord(task) && typeof task['TaskArn'] === 'string' && typeof task['TaskDefinitionArn'] === 'string'
      ? [{ taskArn: task['TaskArn'], taskDefinitionArn: task['TaskDefinitionArn'] }]
      : [],
  )
}

function parse(text: string | undefined): unknown {
  if (text === undefined || !text.startsWith('{')) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
