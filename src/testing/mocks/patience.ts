/** The timer of the machine itself, also where a test replaces the global one later. */
const startTimer = setTimeout

/** What a timer can count at most. */
const mostMilliseconds = 2 ** 31 - 1

/** What a mock gives that was waited for in vain. */
export const unanswered = Symbol('unanswered')

/**
 * How long a function that answers for a task may work at a stretch, in real time: the clock of the simulation stands still
 * meanwhile, so that no timeout of the machine would ever end it. While it waits in the simulation's time, nothing is counted.
 */
export class Patience {
  readonly #milliseconds: number
  #timer: NodeJS.Timeout | undefined
  #sleeps = 0
  #giveUp: (() => void) | undefined

  constructor(seconds: number) {
    this.#milliseconds = seconds * 1000
  }

  /** What the work gives, or `unanswered` where it takes too long. @param over once it is aborted, nobody waits any more. */
  async limit(work: PromiseLike<unknown>, over: AbortSignal): Promise<unknown> {
    const stop = (): void => this.#stop()
    over.addEventListener('abort', stop, { once: true })
    const late = new Promise<typeof unanswered>((resolve) => {
      this.#giveUp = () => resolve(unanswered)
    })
    if (!over.aborted) this.#start()
    try {
      return await Promise.race([work, late])
    } finally {
      over.removeEventListener('abort', stop)
      this.#stop()
    }
  }

  /** Waits in the time of the simulation. */
  async sleep(wait: Promise<void>): Promise<void> {
    this.#sleeps += 1
    clearTimeout(this.#timer)
    try {
      await wait
    } finally {
      this.#sleeps -= 1
      this.#start()
    }
  }

  #start(): void {
    clearTimeout(this.#timer)
    if (this.#sleeps > 0 || this.#giveUp === undefined || this.#milliseconds > mostMilliseconds) return
    this.#timer = startTimer(this.#giveUp, this.#milliseconds)
  }

  #stop(): void {
    this.#giveUp = undefined
    clearTimeout(this.#timer)
  }
}
