/** A container of a task, as ECS describes it. */
export interface Container {
  readonly ContainerArn: string
  readonly Name: string
  readonly Image?: string
  readonly ImageDigest?: string
  readonly LastStatus: string
  /** What the process exited with. Absent where it never started, or was ended before it could exit. */
  readonly ExitCode?: number
  /** Why the container is as it is, such as `OutOfMemoryError: …`. */
  readonly Reason?: string
  readonly HealthStatus?: string
  readonly Cpu?: string
  readonly Memory?: string
}

/** A task, as ECS describes it. */
export interface Task {
  readonly TaskArn: string
  readonly ClusterArn: string
  readonly TaskDefinitionArn: string
  readonly Containers: readonly Container[]
  readonly LastStatus: string
  readonly DesiredStatus: string
  readonly LaunchType?: string
  readonly PlatformVersion?: string
  readonly AvailabilityZone?: string
  readonly Group?: string
  readonly Cpu?: string
  readonly Memory?: string
  readonly StartedBy?: string
}

/** A task that has ended. Times are milliseconds since 1970. */
export interface StoppedTask extends Task {
  readonly LastStatus: 'STOPPED'
  readonly StopCode?: string
  /** Why the task stopped, such as `Essential container in task exited`. */
  readonly StoppedReason?: string
  readonly CreatedAt?: number
  readonly StartedAt?: number
  readonly StoppedAt?: number
}

/** What ECS answers to a request-response `runTask`: the tasks that it placed, and why it placed no others. */
export interface RunTaskResult {
  readonly Tasks: readonly Task[]
  readonly Failures: readonly { readonly Arn?: string; readonly Reason?: string; readonly Detail?: string }[]
}
