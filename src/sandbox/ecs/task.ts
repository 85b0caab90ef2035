import type { Cluster } from './cluster.ts'
import type { ContainerDefinition } from './container-definition.ts'
import type { TaskDefinition } from './task-definition.ts'
import type { ContainerOverride, TaskOverrides } from './task-overrides.ts'

export type TaskStatus = 'PROVISIONING' | 'PENDING' | 'ACTIVATING' | 'RUNNING' | 'DEACTIVATING' | 'STOPPING' | 'DEPROVISIONING' | 'STOPPED'

export type StopCode = 'TaskFailedToStart' | 'EssentialContainerExited' | 'UserInitiated' | 'ServiceSchedulerInitiated'

/** A container of a task, as it is right now. */
export interface TaskContainer {
  readonly arn: string
  readonly definition: ContainerDefinition
  readonly override: ContainerOverride | undefined
  lastStatus: 'PENDING' | 'RUNNING' | 'STOPPED'
  runtimeId?: string
  imageDigest?: string
  exitCode?: number
  reason?: string
}

/** A task, as it is right now. */
export interface Task {
  /** 32 hexadecimal digits. */
  readonly id: string
  readonly arn: string
  readonly cluster: Cluster
  readonly definition: TaskDefinition
  readonly containers: readonly TaskContainer[]
  readonly overrides: TaskOverrides
  readonly group: string
  readonly launchType: 'FARGATE' | 'EC2'
  readonly startedBy: string | undefined
  readonly subnet: string | undefined
  readonly attachmentId: string
  readonly tags: Cluster['tags']
  readonly createdAt: Date
  lastStatus: TaskStatus
  desiredStatus: 'RUNNING' | 'STOPPED'
  version: number
  connectivityAt?: Date
  pullStartedAt?: Date
  pullStoppedAt?: Date
  startedAt?: Date
  executionStoppedAt?: Date
  stoppingAt?: Date
  stoppedAt?: Date
  stopCode?: StopCode
  stoppedReason?: string
}
