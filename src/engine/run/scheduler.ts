import type { Clock } from '../clock.ts'
import { Fiber } from './fiber.ts'
import type { Routine } from './routine.ts'

/** After so many resumptions, or milliseconds, in one go other work of the process gets its turn. */
const slice = { steps: 20_000, milliseconds: 10 }

/**
 * Runs fibers in turn, in the order in which they became ready. Nothing recurses, so branches may nest as deep as they
 * like; and what needs no waiting costs no promise.
 */
export class Scheduler {
  readonly #clock: Clock
  readonly #onFault: (fault: unknown) => void
  #ready: Fiber[] = []
  #running = false

  /** @param onFault gets what a fiber throws that it does not handle itself. */
  constructor(clock: Clock, onFault: (fault: unknown) => void) {
    this.#clock = clock
    this.#onFault = onFault
  }

  /** Starts a routine. It first runs after the code that runs now. */
  spawn(routine: Routine<void>): Fiber {
    const fiber = new Fiber(routine, (ready) => this.#enqueue(ready), this.#onFault)
    this.#enqueue(fiber)
    return fiber
  }

  #enqueue(fiber: Fiber): void {
    this.#ready.push(fiber)
    if (this.#running) return
    this.#running = true
    queueMicrotask(() => this.#run())
  }

  #run(): void {
    const since = this.#clock.now()
    for (let steps = 0; this.#ready.length > 0; ) {
      const batch = this.#ready
      this.#ready = []
      for (const fiber of batch) fiber.step()
      steps += batch.length
      const over = steps >= slice.steps || this.#clock.now() - since >= slice.milliseconds
      if (over && this.#ready.length > 0) return this.#yieldToOthers()
    }
    this.#running = false
  }

  #yieldToOthers(): void {
    const release = this.#clock.hold?.()
    setImmediate(() => {
      release?.()
      this.#run()
    })
  }
}
