import type { Clock } from '../clock.ts'
import { type Routine, settled } from './routine.ts'

/** Waits on the clock. Nothing is left behind on it where the routine is cancelled meanwhile. */
export function* pause(clock: Clock, milliseconds: number): Routine<void> {
  if (milliseconds <= 0) return
  const controller = new AbortController()
  let over = false
  try {
    yield* settled(clock.sleep(milliseconds, controller.signal))
    over = true
  } finally {
    if (!over) controller.abort()
  }
}
