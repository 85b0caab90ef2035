import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../build/temporary-folder.ts'
import { serviceTemplate } from '../sandbox/cloudformation/service-template.ts'

const python = '/usr/bin/python3'
const script = fileURLToPath(new URL('boto3.py', import.meta.url))
const program = fileURLToPath(new URL('../../src/cli/stepwright.ts', import.meta.url))

const hasBoto3 = await promisify(execFile)(python, ['-c', 'import boto3']).then(
  () => true,
  () => false,
)

/** Starts `stepwright sandbox` in a folder of its own, and waits until it says where it listens. */
async function startProcess(folder: string): Promise<{ readonly endpoint: string; readonly process: ChildProcess }> {
  const sandbox = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program, 'sandbox', '--runner', 'process'], {
    cwd: folder,
    stdio: 'inherit',
  })
  onTestFinished(() => {
    sandbox.kill('SIGKILL')
  })
  const file = join(folder, '.stepwright', 'sandbox.json')
  let written = ''
  while (!written.endsWith('}')) {
    expect(sandbox.exitCode, 'the sandbox ended before it listened').toBeNull()
    await setTimeout(50)
    written = existsSync(file) ? (await readFile(file, 'utf8')).trim() : ''
  }
  const { endpoint } = JSON.parse(written)
  return { endpoint, process: sandbox }
}

test.skipIf(!hasBoto3)('the AWS SDK for Python drives a whole service on the sandbox', { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder({ 'template.json': JSON.stringify(serviceTemplate) })
  const sandbox = await startProcess(folder)
  const { stdout } = await promisify(execFile)(python, [script, sandbox.endpoint, join(folder, 'template.json')])
  const seen = JSON.parse(stdout)
  expect(seen).toMatchObject({
    account: '000000000000',
    refusals: { 'no stack': 'ValidationError', 'no execution': 'ExecutionDoesNotExist' },
    changes: Object.keys(serviceTemplate.Resources).toSorted(),
    stack: 'CREATE_COMPLETE',
    machine: expect.stringMatching(/^python-Digest-/),
    execution: { status: 'SUCCEEDED' },
    history: ['ExecutionStarted', 'PassStateEntered', 'PassStateExited', 'ExecutionSucceeded'],
    topics: [expect.stringContaining(':python-Notifications-')],
    tables: [expect.stringMatching(/^python-Reports-/)],
    repositories: [expect.stringMatching(/^python-images-/)],
    queues: [expect.stringContaining('/python-DeadLetters-'), expect.stringContaining('/python-Inbox-')],
    received: 'from Python',
    buckets: [expect.stringMatching(/^python-documents-/)],
    deleted: 'DELETE_COMPLETE',
    left: [],
  })
  expect(seen.refusals['not in the sandbox']).not.toBeNull()
  expect(JSON.parse(seen.execution.output)).toEqual({ Topic: seen.topics[0], Literal: '${Topic}' })

  sandbox.process.kill('SIGINT')
  const [status] = await once(sandbox.process, 'exit')
  expect(status).toBe(130)
})
