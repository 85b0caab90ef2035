import type { Log, LogFields } from '../service/index.ts'

const write = (level: string, message: string, fields: LogFields = {}): void => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, message, ...fields })}\n`)
}

/** A log of one JSON object a line on standard output, as log collectors read it. */
export const jsonLog: Log = {
  info: (message, fields) => write('info', message, fields),
  warn: (message, fields) => write('warn', message, fields),
  error: (message, fields) => write('error', message, fields),
}
