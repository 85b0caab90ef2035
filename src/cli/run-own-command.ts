import type { NamedCommand } from '../service/index.ts'
import type { Ending } from './ending.ts'
import { InterruptedError } from './interruption.ts'
import { jsonLog } from './json-log.ts'

/** Runs a command of the service's own. Its log is all that it writes; its exit status is what it returns. */
export async function runOwnCommand<Options>(
  command: NamedCommand<Options>,
  args: readonly string[],
  options: Options,
  signal: AbortSignal,
): Promise<Ending> {
  const log = jsonLog()
  const end = (exitStatus: number): Ending => ({ exitStatus, lines: [], kind: 'result' })
  const interruptedStatus = (): number | undefined => (signal.reason instanceof InterruptedError ? signal.reason.exitStatus : undefined)
  try {
    const status = await command.run({ args, options, log, signal })
    return end(status ?? interruptedStatus() ?? 0)
  } catch (error) {
    const fields = error instanceof Error ? { error: error.name, stack: error.stack } : {}
    log.error(error instanceof Error ? error.message : String(error), fields)
    return end(interruptedStatus() ?? 1)
  }
}
