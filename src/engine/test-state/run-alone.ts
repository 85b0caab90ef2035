import type { Routine } from '../run/routine.ts'
import type { Visit } from '../run/visit.ts'

/** Runs a routine of a state that is tested by itself, to its end. */
export const runAlone = <T>(visit: Visit, routine: Routine<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    visit.branch.run.scheduler.spawn(
      (function* (): Routine<void> {
        try {
          resolve(yield* routine)
        } catch (failure) {
          reject(failure)
        }
      })(),
    )
  })
