/** A place in the user's code. */
export interface SourceLocation {
  readonly file: string
  readonly line: number
  readonly column: number
}

const frame = /\(?((?:file:\/\/|\/|[A-Za-z]:\\)[^()]*?):(\d+):(\d+)\)?$/

/**
 * The place from which the caller's caller was called, read out of an Error's stack.
 *
 * @param depth how many further frames to step over; 0 is the code that called the function that calls this.
 */
export function callSite(depth = 0): SourceLocation | undefined {
  const lines = (new Error('call site').stack ?? '').split('\n').slice(3 + depth)
  const [, file, line, column] = frame.exec(lines[0] ?? '') ?? []
  return file === undefined ? undefined : { file: decodeURI(file.replace(/^file:\/\//, '')), line: Number(line), column: Number(column) }
}
