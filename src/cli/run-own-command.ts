import type { CommandCall, NamedCommand } from '../service/index.ts'
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
  const exitStatus = await run(command, { args, options, log: jsonLog, signal })
  return { exitStatus: exitStatus ?? interruptedStatus(signal) ?? 0, lines: [], kind: 'result' }
}

async function run<Options>(command: NamedCommand<Options>, call: CommandCall<Options>): Promise<number | undefined> {
  try {
    return (await command.run(call)) ?? undefined
  } catch (error) {
    const fields = error instanceof Error ? { error: error.name, stack: error.stack } : {}
    call.log.error(error instanceof Error ? error.message : String(error), fields)
    return interruptedStatus(call.signal) ?? 1
  }
}

const interruptedStatus = ({ reason }: AbortSignal): number | undefined =>
  reason instanceof InterruptedError ? reason.exitStatus : undefined
