import type { ExecutionResult } from '../execution-result.ts'
import { type MapRun, type MapRunCounts, type MapRunHandle, type MapRunListener, noMapRunCounts } from '../map-run.ts'
import type { FinishedChild } from '../redrive-point.ts'
import { isRedrivable } from './is-redrivable.ts'

type Counts = { -readonly [Count in keyof MapRunCounts]: MapRunCounts[Count] }

const none = (): Counts => ({ ...noMapRunCounts })

/** Counts what becomes of the items and child executions of a map run, and tells the listener. */
export class MapRunProgress {
  readonly #run: MapRun
  readonly #listener: MapRunListener | undefined
  readonly items = none()
  readonly executions = none()
  /** Those of an earlier attempt that a redrive has not come to. */
  readonly #waiting = new Set<FinishedChild>()

  /** @param before what became of the child executions before the map run was redriven. */
  constructor(run: MapRun, listener: MapRunListener | undefined, before: readonly (FinishedChild | undefined)[]) {
    this.#run = run
    this.#listener = listener
    for (const child of before) {
      if (child === undefined) continue
      if (isRedrivable(child)) this.#waiting.add(child)
      for (const [counts, count] of this.#both(child.items)) {
        counts.total += count
        if (isRedrivable(child)) counts.pendingRedrive += count
        else add(counts, child, count)
      }
    }
  }

  begin(handle: MapRunHandle): void {
    this.#listener?.started?.(this.#run, handle)
  }

  /** So many items, and child executions, there will be. */
  expect(items: number, executions: number): void {
    for (const [counts, count] of [[this.items, items] as const, [this.executions, executions] as const]) {
      counts.pending = Math.max(0, count - counts.total)
      counts.total += counts.pending
    }
    this.#tell()
  }

  /** A child execution with so many items begins, or one goes on. */
  started(items: number, before: FinishedChild | undefined): void {
    const redriven = before !== undefined && this.#waiting.delete(before)
    for (const [counts, count] of this.#both(items)) {
      counts.running += count
      if (redriven) counts.pendingRedrive -= count
      else {
        const expected = Math.min(counts.pending, count)
        counts.pending -= expected
        counts.total += count - expected
      }
    }
    this.#tell()
  }

  ended(child: FinishedChild): void {
    for (const [counts, count] of this.#both(child.items)) {
      counts.running -= count
      add(counts, child, count)
    }
    this.#tell()
  }

  written(): void {
    for (const counts of [this.items, this.executions]) counts.resultsWritten = counts.succeeded + counts.failed
    this.#tell()
  }

  finished(status: 'SUCCEEDED' | 'FAILED' | 'ABORTED'): void {
    for (const child of this.#waiting) {
      for (const [counts, count] of this.#both(child.items)) {
        counts.pendingRedrive -= count
        add(counts, child, count)
      }
    }
    this.#tell()
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

function add(counts: Counts, { result, redrive }: FinishedChild, count: number): void {
  counts[outcomes[result.status]] += count
  if (result.status !== 'SUCCEEDED' && redrive === 'never') counts.failuresNotRedrivable += count
}

const outcomes = { SUCCEEDED: 'succeeded', FAILED: 'failed', TIMED_OUT: 'timedOut', ABORTED: 'aborted' } as const satisfies Record<
  ExecutionResult['status'],
  keyof Counts
>
