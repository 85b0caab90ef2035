import type { Intrinsic } from '../core/index.ts'

/** The processor that an image is built for, and that its tasks run on, as ECS spells it. */
export type Architecture = 'X86_64' | 'ARM64'

/** A container image as a template names it. A step adds it to the context as `image`; a cluster needs it there. */
export interface ImageReference {
  /** What a task definition's `Image` takes: an intrinsic where the registry depends on the account and region. */
  readonly uri: string | Intrinsic
  readonly architecture: Architecture
  /** The ECR repository that the execution role must be allowed to pull from. Absent where the image is not in ECR. */
  readonly repositoryArn?: string | Intrinsic
  /** The image's entry point is the service's program: what a task is given as its command is a command of the service. */
  readonly runsProgram?: boolean
}
