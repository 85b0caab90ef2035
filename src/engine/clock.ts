/** The time that an execution lives by. The engine reads no other clock. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number
  /** Resolves once `milliseconds` have passed on this clock; rejects with the signal's reason when it aborts. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /**
   * Keeps a virtual clock from jumping while work goes on that it cannot see, such as a task handler's network
   * call. Returns the release. Clocks that run by themselves have none.
   */
  readonly hold?: () => () => void
}
