import { quotas } from '../../asl/index.ts'
import type { Clock } from '../clock.ts'
import { errorNames, Failure } from '../failure.ts'
import type { HistoryEvent, HistoryEventDetails, HistoryEventType } from '../history-event.ts'
import type { ExecutionType } from '../identity.ts'

/** What a history needs of a branch: the event that its next one follows. */
interface Line {
  lastEventId: number
}

/** Numbers the events of one execution and hands them on. It keeps none. */
export class History {
  readonly #clock: Clock
  readonly #listener: ((event: HistoryEvent) => void) | undefined
  readonly #most: number
  #count: number
  #over = false

  /** @param before how many events there are already, where an execution is redriven. */
  constructor(clock: Clock, type: ExecutionType, listener: ((event: HistoryEvent) => void) | undefined, before = 0) {
    this.#count = before
    this.#clock = clock
    this.#listener = listener
    this.#most = type === 'STANDARD' ? quotas.historyEvents : Number.POSITIVE_INFINITY
  }

  /** How many events there are. */
  get count(): number {
    return this.#count
  }

  /** Whether the execution has ended: nothing comes after its last event. */
  get over(): boolean {
    return this.#over
  }

  /** Records an event of a branch, after the one before, and gives its id. */
  record(line: Line, type: HistoryEventType, details?: () => HistoryEventDetails, previous = line.lastEventId): number {
    if (this.#over) return line.lastEventId
    if (this.#count + 1 >= this.#most) {
      throw new Failure(errorNames.runtime, `The execution reached the maximum number of history events (${this.#most}).`, {
        terminal: true,
      })
    }
    line.lastEventId = this.#emit(type, details, previous)
    return line.lastEventId
  }

  /** Records the last event of the execution: there is always room for it. */
  end(type: HistoryEventType, details: () => HistoryEventDetails, previous: number): void {
    this.#over = true
    this.#emit(type, details, previous)
  }

  #emit(type: HistoryEventType, details: (() => HistoryEventDetails) | undefined, previousEventId: number): number {
    this.#count += 1
    this.#listener?.({ timestamp: new Date(this.#clock.now()), type, id: this.#count, previousEventId, ...details?.() })
    return this.#count
  }
}
