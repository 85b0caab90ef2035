/** Called with what resumes the routine that pauses. */
export type Pause = (resume: () => void) => void

/** Work that may pause: it runs without a promise until it really has to wait. */
export type Routine<T> = Generator<Pause, T, void>

/** The value itself, or what its promise settles with. */
export function* settled<T>(value: T | Promise<T>): Routine<T> {
  if (!(value instanceof Promise)) return value
  let outcome: { readonly value: T } | { readonly fault: unknown } | undefined
  yield (resume) => {
    value.then(
      (result) => {
        outcome = { value: result }
        resume()
      },
      (fault: unknown) => {
        outcome = { fault }
        resume()
      },
    )
  }
  if (outcome === undefined) throw new Error('A routine was resumed before its promise had settled.')
  if ('fault' in outcome) throw outcome.fault
  return outcome.value
}

/**
 * Hands on what a routine gives. Branches and iterations share this one function: a `function*` for each of them would leave
 * a prototype and a hidden class behind, which the garbage collector keeps until its next full round with all that they reach.
 */
export function* whenDone<T>(routine: Routine<T>, done: (value: T) => void): Routine<void> {
  done(yield* routine)
}
