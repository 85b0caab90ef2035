/** The most bytes that an event of CloudWatch Logs holds; the awslogs driver splits there too. */
const longestLine = 262_118

const lineFeed = 10

/** Turns chunks of a stream into lines. */
export interface LineSplitter {
  readonly write: (chunk: Buffer) => void
  /** Gives what is left as the last line. */
  readonly end: () => void
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0b1100_0000) === 0b1000_0000

/** Where to cut bytes that are too long for a line: not within a character, which has up to four bytes. */
function cutAt(bytes: Buffer): number {
  const back = [0, 1, 2, 3].find((count) => !isContinuation(bytes[longestLine - count])) ?? 0
  return longestLine - back
}

/** Cuts UTF-8 at line feeds; a carriage return before one is dropped, and a line that is too long for a log event is split. */
export function lineSplitter(onLine: (line: string) => void): LineSplitter {
  let pending: readonly Buffer[] = []

  const emit = (line: Buffer): void => {
    let rest = line
    while (rest.length > longestLine) {
      const cut = cutAt(rest)
      onLine(rest.toString('utf8', 0, cut))
      rest = rest.subarray(cut)
    }
    onLine(rest.toString('utf8').replace(/\r$/, ''))
  }
  const keep = (bytes: Buffer): void => {
    pending = bytes.length === 0 ? pending : [...pending, bytes]
    if (pending.reduce((sum, { length }) => sum + length, 0) <= longestLine) return
    const whole = Buffer.concat(pending)
    const cut = cutAt(whole)
    onLine(whole.toString('utf8', 0, cut))
    pending = []
    keep(whole.subarray(cut))
  }
  return {
    write: (chunk) => {
      let start = 0
      for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
        emit(Buffer.concat([...pending, chunk.subarray(start, end)]))
        pending = []
        start = end + 1
      }
      keep(chunk.subarray(start))
    },
    end: () => {
      if (pending.length > 0) emit(Buffer.concat(pending))
      pending = []
    },
  }
}
