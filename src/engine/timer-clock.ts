import type { Clock } from './clock.ts'

/** The most that a timer of JavaScript takes. */
const longest = 2_147_483_647

/** What a clock that runs by itself is made of: `{ now: Date.now, begin: setTimeout, cancel: clearTimeout }`. */
export interface Timers<Handle> {
  readonly now: () => number
  readonly begin: (callback: () => void, milliseconds: number) => Handle
  readonly cancel: (handle: Handle) => void
}

/** A clock over the timers that it is given. It may sleep for longer than one timer can: a year is no matter. */
export function timerClock<Handle>(timers: Timers<Handle>): Clock {
  const sleep: Clock['sleep'] = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason)
      const end = timers.now() + milliseconds
      let handle: Handle
      const abort = (): void => {
        timers.cancel(handle)
        reject(signal?.reason)
      }
      const wait = (): void => {
        const left = end - timers.now()
        if (left > longest) {
          handle = timers.begin(wait, longest)
          return
        }
        handle = timers.begin(() => {
          signal?.removeEventListener('abort', abort)
          resolve()
        }, left)
      }
      signal?.addEventListener('abort', abort, { once: true })
      wait()
    })
  return { now: timers.now, sleep }
}
