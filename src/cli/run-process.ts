import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { CallEnvironment } from './call.ts'
import { type Ending, endingOf } from './ending.ts'
import { watchInterruption } from './interruption.ts'
import { openOutputs } from './outputs.ts'
import type { CliResult } from './result.ts'

/** The environment that runs a call. */
export interface CliProcess {
  readonly signal: AbortSignal
  /** Runs a command; an interruption ends it at once, whatever it waits for. */
  readonly run: (command: (environment: CallEnvironment) => Promise<CliResult>) => Promise<Ending>
}

/** Runs a call from its first word to its exit status. */
export async function runProcess(program: string, call: (process: CliProcess) => Promise<Ending>): Promise<never> {
  // Node 20 is supported here for as long as the SDK works on it; the SDK's own warning would be on every screen.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
  const outputs = await openOutputs(process.argv.slice(2))
  process.on('exit', outputs.close)
  let runsCommand = false
  const { signal, interrupted } = watchInterruption(
    (exitStatus) => {
      outputs.printResult({ status: 'INTERRUPTED' })
      process.exit(exitStatus)
    },
    (reason) => {
      if (runsCommand) outputs.interrupt(reason.message)
    },
  )
  // A call that waits for nothing but its own end must not be taken for one that has ended.
  setInterval(() => undefined, 60_000)
  const closers: (() => Promise<void>)[] = []
  const environment: CallEnvironment = {
    program,
    workDirectory: join(process.cwd(), '.stepwright'),
    report: outputs.report,
    style: outputs.style,
    signal,
    confirm: process.stdin.isTTY ? async (question) => (await import('./confirm.ts')).askPerson(outputs, signal, question) : undefined,
    onClose: (close) => closers.push(close),
  }
  const endingOfError = async (error: unknown): Promise<Ending> =>
    (await import('./ending-of-error.ts')).endingOfError(error, outputs.style)
  let ending: Ending
  try {
    ending = await call({
      signal,
      run: async (command) => {
        runsCommand = true
        return endingOf(await untilInterrupted(command(environment), interrupted))
      },
    })
  } catch (error) {
    ending = await endingOfError(error)
  }
  const failures: unknown[] = []
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close().catch((error: unknown) => failures.push(error))
  for (const failure of failures) outputs.print((await endingOfError(failure)).lines, 'error')
  outputs.print(ending.lines, ending.kind)
  if (ending.result !== undefined) outputs.printResult(ending.result)
  await outputs.flush()
  process.exit(ending.exitStatus)
}

/** How long a command may take to put its own things in order after an interruption. */
const patienceMilliseconds = 700

/** The result of a command, or an `InterruptedError` once it has been interrupted and has had the time to notice. */
async function untilInterrupted<Result>(command: Promise<Result>, interrupted: Promise<never>): Promise<Result> {
  try {
    return await Promise.race([command, interrupted])
  } catch (error) {
    await Promise.race([command.catch(() => undefined), setTimeout(patienceMilliseconds)])
    throw error
  }
}
