import type { ExecutionResult } from '../execution-result.ts'
import type { MapRun, MapRunCounts, MapRunListener } from '../map-run.ts'

type Counts = { -readonly [Count in keyof MapRunCounts]: MapRunCounts[Count] }

const none = (): Counts => ({ pending: 0, running: 0, succeeded: 0, failed: 0, timedOut: 0, aborted: 0, total: 0, resultsWritten: 0 })

/** Counts what becomes of the items and child executions of a map run, and tells the listener. */
export class MapRunProgress {
  readonly #run: MapRun
  readonly #listener: MapRunListener | undefined
  readonly items = none()
  readonly executions = none()

  constructor(run: MapRun, listener: MapRunListener | undefined) {
    this.#run = run
    this.#listener = listener
    listener?.started?.(run)
  }

  /** A child execution with so many items begins. */
  started(items: number): void {
    for (const [counts, count] of this.#both(items)) {
      counts.running += count
      counts.total += count
    }
    this.#tell()
  }

  /** A child execution with so many items had succeeded before the map run was redriven. */
  kept(items: number): void {
    this.started(items)
    this.ended(items, 'SUCCEEDED')
  }

  /** A child execution with so many items has ended. */
  ended(items: number, status: ExecutionResult['status']): void {
    const place = outcomes[status]
    for (const [counts, count] of this.#both(items)) {
      counts.running -= count
      counts[place] += count
    }
    this.#tell()
  }

  written(): void {
    for (const counts of [this.items, this.executions]) counts.resultsWritten = counts.succeeded + counts.failed
    this.#tell()
  }

  finished(status: 'SUCCEEDED' | 'FAILED' | 'ABORTED'): void {
    this.#listener?.ended?.(this.#run, status)
  }

  #both(items: number): readonly (readonly [Counts, number])[] {
    return [
      [this.items, items],
      [this.executions, 1],
    ]
  }

  #tell(): void {
    this.#listener?.progressed?.(this.#run, { ...this.items }, { ...this.executions })
  }
}

const outcomes = { SUCCEEDED: 'succeeded', FAILED: 'failed', TIMED_OUT: 'timedOut', ABORTED: 'aborted' } as const
