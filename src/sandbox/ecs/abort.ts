/** Resolves when the signal has aborted. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** Waits for work that others may wait for as well; rejects with the signal's reason as soon as it aborts. */
export async function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const done = new AbortController()
  const abort = aborted(AbortSignal.any([signal, done.signal])).then((): Promise<T> => {
    signal.throwIfAborted()
    return work
  })
  return Promise.race([work, abort]).finally(() => done.abort())
}
