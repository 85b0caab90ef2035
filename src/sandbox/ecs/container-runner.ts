/** Runs containers. One runner serves all tasks of a sandbox. */
export interface ContainerRunner {
  readonly kind: 'container' | 'process'
  /** Where a container that this runner starts finds what listens on this machine at `endpoint`. */
  readonly endpointFor: (endpoint: string) => string
  /**
   * Fetches an image by the URI of a task definition.
   *
   * @throws TaskFault `CannotPullContainerError`
   */
  readonly pull: (image: string, signal: AbortSignal) => Promise<PulledImage>
  /** Kills what still runs and waits until it is gone. */
  readonly close: () => Promise<void>
}

/** An image that is at hand. */
export interface PulledImage {
  /** `sha256:…`, where it is known. */
  readonly digest?: string
  /**
   * Starts a container of this image.
   *
   * @throws TaskFault `CannotStartContainerError`
   */
  readonly start: (launch: ContainerLaunch) => Promise<RunningContainer>
}

/** What a container is started with; the task's overrides are applied already. */
export interface ContainerLaunch {
  readonly name: string
  readonly taskId: string
  /** Absent: what the image says. */
  readonly command?: readonly string[]
  readonly entryPoint?: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly workingDirectory?: string
  readonly user?: string
  readonly readonlyRootFilesystem?: boolean
  /** A small first process forwards signals to the command, and reaps what it leaves behind. */
  readonly initProcess?: boolean
  /** 1024 is one virtual CPU. Absent: no limit. */
  readonly cpuUnits?: number
  /** Absent: no limit. */
  readonly memoryMiB?: number
  /** Receives each line of standard output and standard error. It must not throw. */
  readonly onLine: (line: string) => void
}

export interface RunningContainer {
  /** The engine's id of the container, or the process id. */
  readonly runtimeId: string
  /** Resolves when the container has ended and its last line was given. Never rejects. */
  readonly exit: Promise<ContainerExit>
  /** Sends a signal to everything in the container. Nothing happens where it has ended. */
  readonly signal: (name: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

export interface ContainerExit {
  /** 128 + n where signal n ended it. */
  readonly exitCode: number
  /** Why, where more than the exit code is known, e.g. `OutOfMemoryError: Container killed due to memory usage`. */
  readonly reason?: string
}

/** Why a task could not start, in the words that ECS puts into `stoppedReason`. */
export class TaskFault extends Error {
  override readonly name = 'TaskFault'

  constructor(
    code: 'CannotPullContainerError' | 'CannotStartContainerError' | 'CannotCreateContainerError' | 'ResourceInitializationError',
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(`${code}: ${message}`, options)
  }
}
