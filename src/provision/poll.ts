import { setTimeout } from 'node:timers/promises'

const shortest = 100
const longest = 2000

/** Waits between two looks at a remote state: a tenth of a second first, longer while nothing happens, at most two seconds. */
export interface Poll {
  /** Waits. @throws the signal's reason when it aborts. */
  readonly pause: () => Promise<void>
  /** Something happened: look again soon. */
  readonly reset: () => void
}

export function poll(signal: AbortSignal): Poll {
  let delay = shortest
  return {
    pause: async () => {
      await sleep(delay, signal)
      delay = Math.min(longest, delay * 1.5)
    },
    reset: () => {
      delay = shortest
    },
  }
}

/** Resolves after `milliseconds`. @throws the signal's reason when it aborts. */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal })
  } catch (cause) {
    throw signal.aborted ? signal.reason : cause
  }
}
