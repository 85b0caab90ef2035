import { logBatches } from './log-batches.ts'
import type { SandboxCore } from './sandbox-core.ts'

/** Lines on their way to a stream of CloudWatch Logs. */
export interface LogStream {
  /** Takes a line; never throws. */
  readonly write: (message: string, timestamp?: number) => void
  /** Resolves when every line has arrived, or the report says that some have not. */
  readonly end: () => Promise<void>
}

/** Whose lines they are, and where they go. */
export interface LogStreamOptions {
  /** As the report names it, e.g. `container main`. */
  readonly owner: string
  readonly group: string
  readonly stream: string
  /** Lines wait for this: the stream is made. */
  readonly ready?: Promise<void>
}

const flushMilliseconds = 200

/** Writes lines to a stream of CloudWatch Logs, several at a time. */
export function logStream(core: SandboxCore, { owner, group, stream, ready }: LogStreamOptions): LogStream {
  let pending: { readonly timestamp: number; readonly message: string }[] = []
  let sending = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  const send = async (): Promise<void> => {
    const events = pending
    pending = []
    try {
      await ready
      for (const logEvents of logBatches(events)) {
        await core.call('logs', 'PutLogEvents', { logGroupName: group, logStreamName: stream, logEvents })
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      core.report({ type: 'warning', text: `${events.length} log lines of ${owner} did not reach the log group ${group}: ${reason}` })
    }
  }
  const flush = (): Promise<void> => {
    timer = undefined
    sending = sending.then(send)
    return sending
  }
  return {
    write: (message, timestamp = Date.now()) => {
      // CloudWatch Logs refuses an empty event; the awslogs driver leaves empty lines out as well.
      if (message === '') return
      pending.push({ timestamp, message })
      timer ??= setTimeout(() => void flush(), flushMilliseconds)
    },
    end: () => {
      clearTimeout(timer)
      return flush()
    },
  }
}
