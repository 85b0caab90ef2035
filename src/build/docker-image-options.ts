import type { Architecture } from '../template/index.ts'

/** What to make an image of. Paths are relative to the folder of the file that defines the service. */
export interface DockerImageOptions {
  /** The name of the ECR repository, which is created where it is missing: lower case, e.g. `team/servicefull`. */
  readonly repository: string
  /** @default 'Dockerfile' */
  readonly dockerfile?: string
  /**
   * The folder that the Dockerfile may `COPY` from, after its `.dockerignore`. Every file in it counts: when one
   * changes, the image is built and pushed again.
   *
   * @default none: the Dockerfile gets the bundled program and nothing else
   */
  readonly context?: string
  /** Values for the Dockerfile's `ARG`s. They end up in the image's history: no secrets. */
  readonly buildArgs?: { readonly [name: string]: string }
  /** The processor of the image and of the tasks that run it. @default 'X86_64' */
  readonly architecture?: Architecture
  /** The stage of a multi-stage Dockerfile to build. @default the last one */
  readonly target?: string
}
