import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Progress } from '../../src/core/index.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts'

/** A sandbox that lives as long as the tests of one file. */
export interface SandboxForTests {
  readonly settings: () => Sandbox['clientSettings']
  /** Where it keeps its files. */
  readonly directory: string
  /** What the sandbox reported. */
  readonly reports: readonly Progress[]
}

export function sandboxForTests(region = 'us-east-1'): SandboxForTests {
  const reports: Progress[] = []
  const directory = join(tmpdir(), `stepwright-${randomUUID()}`)
  let sandbox: Sandbox | undefined
  beforeAll(async () => {
    sandbox = await startSandbox({ directory, region, runner: 'process', report: (progress) => reports.push(progress) })
  })
  afterAll(async () => {
    await sandbox?.close()
    await rm(directory, { recursive: true, force: true })
  })
  return { reports, directory, settings: () => sandbox!.clientSettings }
}
