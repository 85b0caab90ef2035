/** A place in the user's code. */
export interface SourceLocation {
  readonly file: string
  readonly line: number
  readonly column: number
}

const frame = /\(?((?:file:\/\/|\/|[A-Za-z]:\\)[^()]*?):(\d+):(\d+)\)?$/

/** Finds a place in the user's code. It takes long: with source maps, each file on the way there is mapped. */
export type CallSite = () => SourceLocation | undefined

/**
 * Remembers the place from which the caller's caller was called; it is read out of an Error's stack when it is asked for.
 *
 * @param depth how many further frames to step over; 0 is the code that called the function that calls this.
 */
export function callSite(depth = 0): CallSite {
  const error = new Error('call site')
  return () => {
    const lines = (error.stack ?? '').split('\n').slice(3 + depth)
    const [, file, line, column] = frame.exec(lines[0] ?? '') ?? []
    return file === undefined ? undefined : { file: decodeURI(file.replace(/^file:\/\//, '')), line: Number(line), column: Number(column) }
  }
}
