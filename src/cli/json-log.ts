import type { Log, LogFields } from '../service/index.ts'

/** A log of one JSON object a line on standard output, as log collectors read it. */
export function jsonLog(): Log {
  const write = (level: string, message: string, fields: LogFields = {}): void => {
    process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })}\n`)
  }
  return {
    info: (message, fields) => write('info', message, fields),
    warn: (message, fields) => write('warn', message, fields),
    error: (message, fields) => write('error', message, fields),
  }
}
