import type { Answer } from './answer.ts'
import { fail, succeed } from './outcomes.ts'

/** How a task of ECS ended. */
export interface Stopped {
  /** @default 0 */
  readonly exitCode?: number
  /** The container's name. @default 'main' */
  readonly container?: string
  /** @default 'Essential container in task exited' */
  readonly stoppedReason?: string
  /** @default 'EssentialContainerExited' */
  readonly stopCode?: string
  /** Why the container ended, such as `OutOfMemoryError: Container killed due to memory usage`. */
  readonly reason?: string
}

/** A task of ECS that has stopped, as `ecs:runTask.sync` describes it. */
export interface StoppedDescription {
  readonly TaskArn: string
  readonly ClusterArn: string
  readonly TaskDefinitionArn: string
  readonly LastStatus: 'STOPPED'
  readonly DesiredStatus: 'STOPPED'
  readonly LaunchType: 'FARGATE'
  readonly StopCode: string
  readonly StoppedReason: string
  readonly Containers: readonly {
    readonly ContainerArn: string
    readonly Name: string
    readonly LastStatus: 'STOPPED'
    readonly ExitCode: number
    readonly Reason?: string
  }[]
}

const arn = (what: string): string => `arn:aws:ecs:us-east-1:123456789012:${what}`

/**
 * The end of a task that `ecs:runTask.sync` waits for: `taskStopped({ exitCode: 3 })`. With exit code 0 the state succeeds with
 * the task's description; with any other it fails with `States.TaskFailed`, and the description, as JSON text, is the cause.
 */
export function taskStopped(stopped: Stopped = {}): Answer<StoppedDescription, 'States.TaskFailed'> {
  const { exitCode = 0, container = 'main', stoppedReason = 'Essential container in task exited', stopCode, reason } = stopped
  const description = {
    TaskArn: arn('task/cluster/1'),
    ClusterArn: arn('cluster/cluster'),
    TaskDefinitionArn: arn('task-definition/task:1'),
    LastStatus: 'STOPPED',
    DesiredStatus: 'STOPPED',
    LaunchType: 'FARGATE',
    StopCode: stopCode ?? 'EssentialContainerExited',
    StoppedReason: stoppedReason,
    Containers: [
      {
        ContainerArn: arn('container/cluster/1/1'),
        Name: container,
        LastStatus: 'STOPPED',
        ExitCode: exitCode,
        ...(reason === undefined ? {} : { Reason: reason }),
      },
    ],
  } as const
  return exitCode === 0 ? succeed(description) : fail('States.TaskFailed', description)
}
