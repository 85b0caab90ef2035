import type { Grant, Intrinsic } from '../core/index.ts'
import type { Architecture, ResourceProperties } from '../template/index.ts'
import type { FargateSize } from './fargate-size.ts'
import type { NetworkOptions } from './network-options.ts'
import type { Secret } from './secret.ts'

/** Days that CloudWatch Logs can be told to keep. */
export type LogRetentionDays = NonNullable<ResourceProperties['AWS::Logs::LogGroup']['RetentionInDays']>

interface TaskOptions {
  /** The processor that the tasks run on, to be sure of it. @default the one that the image was built for */
  readonly architecture?: Architecture
  /** The program's environment variables. */
  readonly environment?: { readonly [name: string]: string | Intrinsic }
  /** Environment variables whose values ECS reads from Secrets Manager or Parameter Store when a task starts. */
  readonly secrets?: { readonly [name: string]: Secret }
  /** What the program may do, besides nothing: `[documents.grantRead(), reports.grantWrite()]`. */
  readonly grants?: readonly Grant[]
  /** What ECS must be allowed besides pulling the image, reading the secrets and writing the log; a key's `kms:Decrypt`, for instance. */
  readonly executionGrants?: readonly Grant[]
  /** What the program gets as arguments where a run gives no `command`. @default those of the image */
  readonly command?: readonly (string | Intrinsic)[]
  /** Scratch space for each task: 21 to 200 GiB. @default 20 GiB, which Fargate gives for nothing */
  readonly ephemeralStorageGiB?: number
  /** How long the tasks' log lines are kept. @default 30 */
  readonly logRetentionDays?: LogRetentionDays
  /** The container's name, as it stands in ECS's answers and in the log streams. @default 'main' */
  readonly containerName?: string
}

/** How large the tasks are, where they run, what they are told and what they may do. */
export type FargateClusterOptions = FargateSize & NetworkOptions & TaskOptions
