import type { Clock } from '../clock.ts'
import { type Routine, settled } from './routine.ts'

/** Waits for work outside the engine, which a virtual clock cannot see: it stands still meanwhile. */
export function* held<T>(clock: Clock, work: () => Promise<T>): Routine<T> {
  const release = clock.hold?.()
  try {
    return yield* settled(work())
  } finally {
    release?.()
  }
}
