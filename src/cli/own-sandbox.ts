import { join } from 'node:path'
import { StepwrightError } from '../core/index.ts'
import type { Sandbox, SandboxOptions } from '../sandbox/index.ts'
import type { CallEnvironment } from './call.ts'
import { FolderError, makeFolder } from './folder.ts'

/**
 * Starts a sandbox in this process, until the call has ended.
 *
 * @throws StepwrightError `WORK_DIRECTORY` where its files cannot be written.
 */
export async function startOwnSandbox(
  options: Omit<SandboxOptions, 'directory' | 'signal'>,
  { workDirectory, signal, onClose }: CallEnvironment,
): Promise<Sandbox> {
  try {
    makeFolder(workDirectory)
  } catch (cause) {
    if (!(cause instanceof FolderError)) throw cause
    throw new StepwrightError(
      'WORK_DIRECTORY',
      `The sandbox keeps its files in ${workDirectory}, which cannot be written: ${cause.message}.`,
      {
        hint: 'Run the command in a folder that you may write to.',
        cause,
      },
    )
  }
  const { startSandbox } = await import('../sandbox/index.ts')
  const sandbox = await startSandbox({ ...options, directory: join(workDirectory, 'sandbox'), signal })
  onClose(sandbox.close)
  return sandbox
}
