import { randomUUID } from 'node:crypto'
import { relative } from 'node:path'
import { StepwrightError } from '../core/index.ts'
import type { CallEnvironment } from './call.ts'
import { startOwnSandbox } from './own-sandbox.ts'
import type { CliResult } from './result.ts'
import { runningSandbox } from './running-sandbox.ts'
import { removeSandboxFile, sandboxFile, writeSandboxFile } from './sandbox-file.ts'
import type { Settings } from './settings.ts'

/** Starts a sandbox, writes where it listens, and serves until the call is interrupted. */
export async function runSandbox({ port, runner, region }: Settings, environment: CallEnvironment): Promise<CliResult> {
  const { workDirectory, report, signal, onClose } = environment
  const other = await runningSandbox(workDirectory)
  if (other !== undefined) {
    throw new StepwrightError('SANDBOX_RUNS', `A sandbox runs here already, at ${other.endpoint} (process ${other.pid}).`, {
      hint: 'Use that one, or end it with Ctrl-C first.',
    })
  }
  const token = randomUUID()
  const sandbox = await startOwnSandbox(
    { token, runner, report, ...(port === undefined ? {} : { port }), ...(region === undefined ? {} : { region }) },
    environment,
  )
  const address = {
    endpoint: sandbox.endpoint,
    pid: process.pid,
    region: sandbox.region,
    accountId: sandbox.accountId,
    runner: sandbox.runner,
    token,
  }
  onClose(() => removeSandboxFile(workDirectory, process.pid))
  await writeSandboxFile(workDirectory, address)
  const how = address.runner === 'container' ? 'containers' : 'child processes, for no Docker engine is used'
  report({ type: 'notice', text: `AWS runs at ${address.endpoint} (${relative('', sandboxFile(workDirectory))}). Tasks run as ${how}.` })
  report({ type: 'notice', text: 'Ctrl-C ends it; nothing but the images in its registry is kept.' })
  await new Promise((resolve) => signal.addEventListener('abort', resolve))
  throw signal.reason
}
