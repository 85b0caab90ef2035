/** A standard stream that may be closed by its reader at any time, as `| head` does. */
export interface OutputStream {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  /** The width in characters. */
  readonly columns: () => number
  /** Resolves once everything has been handed over. */
  readonly flush: () => Promise<void>
}

/** Wraps a stream. Once its reader has gone, what is written is dropped, and the work goes on. */
export function outputStream(stream: NodeJS.WriteStream): OutputStream {
  let gone = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    gone = true
  })
  return {
    // Node leaves the property out where the stream is a pipe or a file.
    isTerminal: Boolean(stream.isTTY),
    columns: () => stream.columns ?? 80,
    write: (text) => {
      if (!gone) stream.write(text)
    },
    flush: () => new Promise((resolve) => (gone ? resolve() : stream.write('', () => resolve()))),
  }
}
