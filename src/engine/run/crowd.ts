import { Failure } from '../failure.ts'
import { recordAborted } from './aborted.ts'
import type { Branch } from './branch.ts'
import type { Fiber } from './fiber.ts'
import type { Routine } from './routine.ts'

/** Branches that run at the same time inside a state. The first that fails makes all of them end. */
export class Crowd {
  readonly #outer: Branch
  readonly #members = new Map<Branch, Fiber>()
  #failed: { readonly failure: Failure; readonly branch: Branch } | undefined
  #wake: (() => void) | undefined

  constructor(outer: Branch) {
    this.#outer = outer
    outer.inner.clear()
  }

  /** Starts a branch on a routine that has not begun. */
  add(branch: Branch, routine: Routine<void>): void {
    this.#outer.inner.add(branch)
    this.#members.set(branch, this.#outer.run.scheduler.spawn(this.#watched(branch, routine)))
  }

  *#watched(branch: Branch, routine: Routine<void>): Routine<void> {
    try {
      yield* routine
      this.#outer.inner.delete(branch)
    } catch (failure) {
      if (!(failure instanceof Failure)) throw failure
      this.#failed ??= { failure, branch }
      this.disperse()
    }
    this.#members.delete(branch)
    this.#wake?.()
  }

  /** Waits until no more than so many are left. Throws the failure of the first that failed. */
  *until(left: number): Routine<void> {
    while (this.#members.size > left && this.#failed === undefined) {
      yield (resume) => {
        this.#wake = resume
      }
    }
    if (this.#failed === undefined) return
    const { failure, branch } = this.#failed
    if (!failure.terminal) recordAborted(this.#outer, branch)
    this.#outer.lastEventId = branch.lastEventId
    throw failure
  }

  /** Ends those that still run. */
  disperse(): void {
    for (const fiber of this.#members.values()) fiber.cancel()
    this.#members.clear()
  }
}
