/** A standard stream that may be closed by its reader at any time, as `| head` does. */
export interface OutputStream {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  /** The width in characters. */
  readonly columns: () => number
  /** Resolves once everything has been handed over. */
  readonly flush: () => Promise<void>
}

/** Standard output or standard error: Node leaves `isTTY` and `columns` out where it is a pipe or a file. */
type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/** Wraps a stream. Once its reader has gone, what is written is dropped, and the work goes on. */
export function outputStream(stream: Stream): OutputStream {
  let gone = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    gone = true
  })
  return {
    isTerminal: stream.isTTY ?? false,
    columns: () => stream.columns ?? 80,
    write: (text) => {
      if (!gone) stream.write(text)
    },
    flush: () => new Promise((resolve) => (gone ? resolve() : stream.write('', () => resolve()))),
  }
}
