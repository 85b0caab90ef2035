/** The reason that a handler's signal gives. One for all: it tells that nobody waits any more, not where. */
const reason = new Error('The attempt is over: it has ended, timed out, or its execution was stopped.')

/** An abort signal that is made when somebody asks for it: most handlers never do. */
export class LazySignal {
  #controller: AbortController | undefined
  #aborted = false

  get aborted(): boolean {
    return this.#aborted
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController()
      if (this.#aborted) this.#controller.abort(reason)
    }
    return this.#controller.signal
  }

  abort(): void {
    if (this.#aborted) return
    this.#aborted = true
    this.#controller?.abort(reason)
  }
}
