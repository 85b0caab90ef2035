import type { Routine } from './routine.ts'

/** A routine on its way. */
export class Fiber {
  readonly #routine: Routine<void>
  readonly #makeReady: (fiber: Fiber) => void
  readonly #onFault: (fault: unknown) => void
  #state: 'ready' | 'running' | 'paused' | 'ended' = 'ready'
  #cancelled = false
  #pauses = 0

  constructor(routine: Routine<void>, makeReady: (fiber: Fiber) => void, onFault: (fault: unknown) => void) {
    this.#routine = routine
    this.#makeReady = makeReady
    this.#onFault = onFault
  }

  /** Runs it up to its next pause. */
  step(): void {
    if (this.#state !== 'ready') return
    this.#state = 'running'
    this.#guard(() => {
      const { done, value } = this.#routine.next()
      if (done === true) {
        this.#state = 'ended'
        return
      }
      this.#state = 'paused'
      this.#pauses += 1
      const pause = this.#pauses
      value(() => this.#resume(pause))
    })
    if (this.#cancelled) this.#finish()
  }

  /** Ends it where it stands: its `finally` blocks run, nothing else does. */
  cancel(): void {
    this.#cancelled = true
    if (this.#state !== 'running') this.#finish()
  }

  #resume(pause: number): void {
    if (this.#state !== 'paused' || pause !== this.#pauses) return
    this.#state = 'ready'
    this.#makeReady(this)
  }

  #finish(): void {
    if (this.#state === 'ended') return
    this.#state = 'ended'
    this.#guard(() => this.#routine.return())
  }

  #guard(run: () => void): void {
    try {
      run()
    } catch (fault) {
      this.#state = 'ended'
      this.#onFault(fault)
    }
  }
}
