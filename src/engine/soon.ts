/** A value that is there at once, or soon: what needs no waiting costs no promise. */
export type Soon<T> = T | Promise<T>

/** Goes on with a value as soon as it is there. */
export const andThen = <T, R>(value: Soon<T>, next: (value: T) => Soon<R>): Soon<R> =>
  value instanceof Promise ? value.then(next) : next(value)
