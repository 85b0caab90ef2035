import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts'

/** A sandbox of this test file's own, which is gone when its tests have ended. */
export async function sandboxForTests(): Promise<Sandbox> {
  const directory = mkdtempSync(join(tmpdir(), 'stepwright-provision-'))
  const sandbox = await startSandbox({ directory, runner: 'process', report: () => undefined })
  afterAll(async () => {
    await sandbox.close()
    rmSync(directory, { recursive: true })
  })
  return sandbox
}
