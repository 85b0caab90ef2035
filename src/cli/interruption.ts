import { constants } from 'node:os'

/** How long the call may take to put everything in order after Ctrl-C. */
const graceMilliseconds = 1500

/** One Ctrl-C may arrive twice: from the terminal, and from the `npx` or `tsx` that started this process. */
const echoMilliseconds = 400

/** The reason with which everything is aborted when the user interrupts the call. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError'
  /** 130 for Ctrl-C (SIGINT), 143 for SIGTERM. */
  readonly exitStatus: number

  constructor(signal: NodeJS.Signals) {
    super(`interrupted by ${signal}`)
    this.exitStatus = 128 + constants.signals[signal]
  }
}

/** Turns Ctrl-C, SIGTERM and a closed terminal into an abort. */
export interface Interruption {
  readonly signal: AbortSignal
  /** Rejects with an `InterruptedError` when the call is interrupted, and with an error that nobody caught. */
  readonly interrupted: Promise<never>
}

/**
 * Watches for interruptions. What has not ended within a second and a half, or at the second interruption, is cut short.
 *
 * @param cutShort ends the process at once.
 * @param announce tells of the first interruption before anything is aborted, without waiting: whoever started this process may
 * go at once, and its terminal with it.
 */
export function watchInterruption(cutShort: (exitStatus: number) => void, announce: (reason: InterruptedError) => void): Interruption {
  const controller = new AbortController()
  const { signal } = controller
  let first = 0
  const interrupted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    process.on('uncaughtException', reject)
  })
  // Whoever waits for something else then learns of the interruption by the signal.
  interrupted.catch(() => undefined)
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      const reason = new InterruptedError(name)
      if (signal.aborted && performance.now() - first > echoMilliseconds) return cutShort(reason.exitStatus)
      if (signal.aborted) return
      first = performance.now()
      setTimeout(() => cutShort(reason.exitStatus), graceMilliseconds)
      announce(reason)
      controller.abort(reason)
    })
  }
  return { signal, interrupted }
}
