import type { Architecture } from '../template/index.ts'
import type { ContextFile } from './context-file.ts'

/** Everything that decides what an image holds. Two plans with the same content get the same tag. */
export interface ImagePlan {
  /** The service's name, for labels and messages. */
  readonly serviceName: string
  /** The repository's name without its registry. */
  readonly repository: string
  /** Short hexadecimal hash of everything below. */
  readonly tag: string
  readonly architecture: Architecture
  /** The text of the Dockerfile. */
  readonly dockerfile: string
  /** The bundled program, which a Dockerfile finds by `ARG STEPWRIGHT_PROGRAM`. */
  readonly program: Uint8Array
  readonly buildArgs: { readonly [name: string]: string }
  readonly target?: string | undefined
  /** The absolute path of the folder that the Dockerfile may copy from, where there is one. */
  readonly context?: string | undefined
  /** What the context holds, sorted by path. */
  readonly files: readonly ContextFile[]
}

/** The Dockerfile's and the program's paths inside the context that is sent to the engine. */
export const dockerfilePath = '.stepwright/Dockerfile'
export const programPath = '.stepwright/program.mjs'
