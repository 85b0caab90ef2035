import type { Clock } from '../clock.ts'
import type { TaskHandler, TaskOutcome, TaskRequest } from '../task.ts'
import type { LazySignal } from './lazy-signal.ts'

/** Holds a virtual clock while a task handler works, and lets it go on while the handler waits for time to pass. */
export class HandlerClock {
  readonly #clock: Clock
  readonly #over: LazySignal
  #release: (() => void) | undefined
  #working = 0
  #stopped = false

  constructor(clock: Clock, over: LazySignal) {
    this.#clock = clock
    this.#over = over
  }

  /** Runs the handler. */
  async run(handler: TaskHandler, request: TaskRequest): Promise<TaskOutcome> {
    this.#enter()
    try {
      return await handler(request)
    } finally {
      this.#leave()
    }
  }

  sleep(milliseconds: number): Promise<void> {
    return this.wait(this.#clock.sleep(milliseconds, this.#over.signal))
  }

  async wait<T>(something: Promise<T>): Promise<T> {
    this.#leave()
    try {
      return await something
    } finally {
      this.#enter()
    }
  }

  /** Holds nothing any more, whatever the handler still does. */
  stop(): void {
    this.#stopped = true
    this.#release?.()
    this.#release = undefined
  }

  #enter(): void {
    this.#working += 1
    if (!this.#stopped) this.#release ??= this.#clock.hold?.()
  }

  #leave(): void {
    this.#working -= 1
    if (this.#working > 0) return
    this.#release?.()
    this.#release = undefined
  }
}
