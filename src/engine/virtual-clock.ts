import type { Clock } from './clock.ts'
import { TimerQueue } from './timer-queue.ts'

/** A clock that needs no time: it jumps to the next timer as soon as nothing else can run. */
export interface VirtualClock extends Clock {
  readonly hold: () => () => void
}

/**
 * A clock for tests: a day's wait takes no time. It stands still while work is held (a task handler that is on the
 * network), and else jumps from timer to timer, each of which gets to do its work before the next.
 *
 * @param start milliseconds since 1970, or a text that `Date.parse` reads.
 */
export function virtualClock(start: number | string = 0): VirtualClock {
  let now = typeof start === 'number' ? start : Date.parse(start)
  if (Number.isNaN(now)) throw new RangeError(`'${start}' is no date. Write it as '2030-01-01T00:00:00Z'.`)
  const timers = new TimerQueue()
  let [holds, order, checking] = [0, 0, false]

  const check = (): void => {
    checking = false
    if (holds > 0) return
    const timer = timers.shift()
    if (timer === undefined) return
    now = Math.max(now, timer.due)
    timer.fire()
    checkSoon()
  }
  const checkSoon = (): void => {
    if (checking || holds > 0 || timers.size === 0) return
    checking = true
    setImmediate(check)
  }

  return {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) return reject(signal.reason)
        const abort = (): void => {
          timers.remove(timer)
          reject(signal?.reason)
        }
        const fire = (): void => {
          signal?.removeEventListener('abort', abort)
          resolve()
        }
        order += 1
        const timer = { due: now + Math.max(0, milliseconds), order, fire }
        timers.add(timer)
        signal?.addEventListener('abort', abort, { once: true })
        checkSoon()
      }),
    hold: () => {
      holds += 1
      let held = true
      return () => {
        if (!held) return
        held = false
        holds -= 1
        checkSoon()
      }
    },
  }
}
