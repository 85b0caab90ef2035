import type { Value } from '../../expressions/index.ts'
import type { Known } from '../arn.ts'
import type { Reference } from '../reference.ts'
import type { Text } from '../value.ts'

/** A task definition: its family, and the roles that its tasks take on, which the machine must be allowed to pass. */
export interface TaskDefinitionReference {
  readonly family: Known
  /** The ARNs of the task role and the execution role. */
  readonly passRoles: readonly Known[]
}

/** What to change in one container of the task. */
export interface ContainerOverride {
  /** The container's name in the task definition. */
  Name: string
  Command?: readonly string[]
  Environment?: readonly { Name: string; Value: string }[]
  EnvironmentFiles?: readonly { Type: 's3'; Value: string }[]
  /** CPU units: 1,024 are one vCPU. */
  Cpu?: number
  /** The hard limit, in MiB. */
  Memory?: number
  /** The soft limit, in MiB. */
  MemoryReservation?: number
  ResourceRequirements?: readonly { Type: 'GPU' | 'InferenceAccelerator'; Value: string }[]
}

/** What to change in the task, for this run only. */
export interface TaskOverride {
  ContainerOverrides?: readonly ContainerOverride[]
  /** CPU units as text, such as `'256'`. */
  Cpu?: string
  /** MiB as text, such as `'512'`. */
  Memory?: string
  EphemeralStorage?: { SizeInGiB: number }
  ExecutionRoleArn?: string
  TaskRoleArn?: string
}

/** Where the task's network interface goes. */
export interface NetworkConfiguration {
  AwsvpcConfiguration: {
    /** At most 16. */
    Subnets: readonly string[]
    /** At most 5. The VPC's default group where none is given. */
    SecurityGroups?: readonly string[]
    /** `'ENABLED'` in a public subnet: without it Fargate cannot pull the image there. @default 'DISABLED' */
    AssignPublicIp?: 'ENABLED' | 'DISABLED'
  }
}

/**
 * What to run and where. The structures inside keep the names that Step Functions gives them, and each part of them
 * may be an expression.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
 */
export interface RunTaskParameters {
  /** A cluster, or its ARN or name. The account's default cluster where none is given. */
  readonly cluster?: Text | Reference<'clusterArn'>
  /** A task definition, or its family. A family runs its latest active revision, so that a new revision needs no new machine. */
  readonly taskDefinition: Text | TaskDefinitionReference
  /** The roles that the tasks take on, where `taskDefinition` is a text that does not tell them. */
  readonly passRoles?: readonly Known[]
  readonly launchType?: Value<'FARGATE' | 'EC2' | 'EXTERNAL' | 'MANAGED_INSTANCES'>
  /** Instead of `launchType`: which capacity providers, and how much of each. */
  readonly capacityProviderStrategy?: Value<readonly { CapacityProvider: string; Base?: number; Weight?: number }[]>
  /** 1 to 10. @default 1 */
  readonly count?: Value<number>
  readonly networkConfiguration?: Value<NetworkConfiguration>
  readonly overrides?: Value<TaskOverride>
  readonly platformVersion?: Value<string>
  readonly propagateTags?: Value<'TASK_DEFINITION' | 'NONE'>
  readonly tags?: Value<readonly { Key: string; Value: string }[]>
  readonly enableECSManagedTags?: Value<boolean>
  readonly enableExecuteCommand?: Value<boolean>
  readonly group?: Value<string>
  readonly placementConstraints?: Value<readonly { Type: 'distinctInstance' | 'memberOf'; Expression?: string }[]>
  readonly placementStrategy?: Value<readonly { Type: 'random' | 'spread' | 'binpack'; Field?: string }[]>
  readonly referenceId?: Value<string>
  readonly startedBy?: Value<string>
}
