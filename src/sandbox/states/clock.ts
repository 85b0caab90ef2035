import { timerClock } from '../../engine/index.ts'

/** This machine's own time. */
export const clock = timerClock({ now: Date.now, begin: setTimeout, cancel: clearTimeout })
