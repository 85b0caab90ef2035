import { StringDecoder } from 'node:string_decoder'

/** The largest log event that CloudWatch Logs takes, less what each event costs; the awslogs driver splits there too. */
const longestLine = 262_118

/** Turns chunks of a stream into lines. */
export interface LineSplitter {
  readonly write: (chunk: Buffer) => void
  /** Gives what is left as the last line. */
  readonly end: () => void
}

/** Cuts UTF-8 chunks at line feeds; a carriage return before one is dropped, and a line over 256 KiB is split. */
export function lineSplitter(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder('utf8')
  let pending: string[] = []
  let length = 0

  const flush = (): void => {
    onLine(pending.join('').replace(/\r$/, ''))
    pending = []
    length = 0
  }
  const add = (text: string): void => {
    let rest = text
    while (length + rest.length > longestLine) {
      const fitting = rest.slice(0, longestLine - length)
      rest = rest.slice(fitting.length)
      pending.push(fitting)
      flush()
    }
    if (rest === '') return
    pending.push(rest)
    length += rest.length
  }
  const consume = (text: string): void => {
    const lines = text.split('\n')
    for (const [index, line] of lines.entries()) {
      add(line)
      if (index < lines.length - 1) flush()
    }
  }
  return {
    write: (chunk) => consume(decoder.write(chunk)),
    end: () => {
      consume(decoder.end())
      if (length > 0) flush()
    },
  }
}
