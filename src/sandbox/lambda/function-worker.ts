import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { lineSplitter } from '../line-splitter.ts'
import { signalGroup } from '../process-group.ts'
import { workerSource } from './worker-source.ts'

/** What a function threw, as Lambda writes it. */
export interface FunctionFailure {
  readonly errorType: string
  readonly errorMessage: string
  readonly trace?: readonly string[]
}

/** How an invocation ended; the result is JSON text. */
export type InvocationOutcome = { readonly result: string } | { readonly failure: FunctionFailure }

export interface WorkerOptions {
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
  readonly memoryMiB: number
  /** Receives each line that the function writes. */
  readonly onLine: (line: string) => void
}

export interface Invocation {
  readonly requestId: string
  /** JSON text. */
  readonly event: string
  readonly timeoutSeconds: number
  /** The members of the context object. */
  readonly context: Readonly<Record<string, string>>
}

const answerSchema = z.union([
  z.object({ id: z.string(), result: z.string() }),
  z.object({ id: z.string(), error: z.object({ errorType: z.string(), errorMessage: z.string(), trace: z.array(z.string()) }) }),
])

/** A process that holds one function and runs one invocation at a time. */
export class FunctionWorker {
  /** Resolves when the process has ended. */
  readonly gone: Promise<void>
  readonly #child: ChildProcess
  /** Who waits for the answer to which message. */
  readonly #waiting = new Map<string, (outcome: InvocationOutcome) => void>()
  /** Called for each stream that has been read to the end of an invocation. */
  readonly #flushing = new Map<string, () => void>()
  #ended = false
  #killed = false
  #exitStatus = ''

  constructor({ directory, environment, memoryMiB, onLine }: WorkerOptions) {
    const flags = [`--max-old-space-size=${memoryMiB}`, '--input-type=module', '--eval', workerSource]
    this.#child = spawn(process.execPath, flags, {
      cwd: directory,
      env: environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    const split = (line: string): void => {
      const mark = line.indexOf('\0')
      if (mark !== 0) onLine(mark === -1 ? line : line.slice(0, mark))
      if (mark !== -1) this.#flushing.get(line.slice(mark + 1))?.()
    }
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      const splitter = lineSplitter(split)
      stream?.on('data', splitter.write).on('end', splitter.end)
    }
    this.#child.on('message', (message) => {
      const answer = answerSchema.parse(message)
      this.#waiting.get(answer.id)?.('result' in answer ? { result: answer.result } : { failure: answer.error })
    })
    this.gone = new Promise((resolve) => {
      const end = (status: string): void => {
        this.#ended = true
        this.#exitStatus = status
        resolve()
      }
      this.#child.once('error', (error) => end(error.message))
      this.#child.once('exit', (code, signal) => {
        if (this.#child.pid !== undefined) signalGroup(this.#child.pid, 'SIGKILL')
        end(code === null ? `signal: ${signal}` : `exit status ${code}`)
      })
    })
  }

  /** May be given another invocation. */
  get isFit(): boolean {
    return !this.#ended && !this.#killed
  }

  kill(): void {
    this.#killed = true
    if (!this.#ended && this.#child.pid !== undefined) signalGroup(this.#child.pid, 'SIGKILL')
  }

  /** Runs the function once. A process that took too long, or ended, is of no use afterwards. */
  async invoke({ requestId, event, timeoutSeconds, context }: Invocation): Promise<InvocationOutcome> {
    const id = randomUUID()
    let late: NodeJS.Timeout | undefined
    const answered = new Promise<InvocationOutcome>((resolve) => this.#waiting.set(id, resolve))
    const flushed = new Promise<void>((resolve) => {
      let streams = 2
      this.#flushing.set(id, () => {
        streams -= 1
        if (streams === 0) resolve()
      })
    })
    const whole = answered.then((outcome) => flushed.then(() => outcome))
    const timedOut = new Promise<InvocationOutcome>((resolve) => {
      late = setTimeout(() => {
        this.kill()
        const errorMessage = `RequestId: ${requestId} Error: Task timed out after ${timeoutSeconds.toFixed(2)} seconds`
        resolve({ failure: { errorType: 'Sandbox.Timedout', errorMessage } })
      }, timeoutSeconds * 1000)
    })
    const died = this.gone.then((): InvocationOutcome => {
      const errorMessage = `RequestId: ${requestId} Error: Runtime exited with error: ${this.#exitStatus}`
      return { failure: { errorType: 'Runtime.ExitError', errorMessage } }
    })
    this.#child.send({ id, event, context, deadline: Date.now() + timeoutSeconds * 1000 }, () => {
      // A process that could not be told has ended, and `died` says how.
    })
    return Promise.race([whole, timedOut, died]).finally(() => {
      clearTimeout(late)
      this.#waiting.delete(id)
      this.#flushing.delete(id)
    })
  }
}
