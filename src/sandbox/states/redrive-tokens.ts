import type { ExecutionRecord } from './execution-record.ts'

/** So many tokens of redrives are remembered, each for so many milliseconds. */
const remembered = { tokens: 10, milliseconds: 15 * 60_000 }

/** When an execution was redriven for a token, where that is not long ago. */
export function knownRedrive({ redrives }: Pick<ExecutionRecord, 'redrives'>, token: string, now = Date.now()): Date | undefined {
  const date = redrives.get(token)
  return date !== undefined && now - date.getTime() < remembered.milliseconds ? date : undefined
}

export function rememberRedrive({ redrives }: Pick<ExecutionRecord, 'redrives'>, token: string, date: Date): void {
  redrives.delete(token)
  redrives.set(token, date)
  const [oldest] = redrives.keys()
  if (redrives.size > remembered.tokens && oldest !== undefined) redrives.delete(oldest)
}
