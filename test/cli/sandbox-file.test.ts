import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readSandboxFile, removeSandboxFile, type SandboxAddress, sandboxFile, writeSandboxFile } from '../../src/cli/sandbox-file.ts'

const address = (port: number): SandboxAddress => ({
  endpoint: `http://127.0.0.1:${port}`,
  pid: process.pid,
  region: 'us-east-1',
  accountId: '000000000000',
  runner: 'process',
  token: 'secret',
})

async function directory(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'stepwright-file-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}

test('who reads while it is written finds a whole file, never a piece of one', async () => {
  const here = await directory()
  await writeSandboxFile(here, address(1))
  const read: (SandboxAddress | undefined)[] = []
  const written = new AbortController()
  const reader = async (): Promise<void> => {
    while (!written.signal.aborted) read.push(await readSandboxFile(here))
  }
  const readers = [reader(), reader(), reader()]
  for (let port = 2; port <= 300; port += 1) await writeSandboxFile(here, address(port))
  written.abort()
  await Promise.all(readers)
  expect(read.length).toBeGreaterThan(100)
  expect(read.filter((each) => each === undefined)).toEqual([])
  expect(await readSandboxFile(here)).toEqual(address(300))
  expect(await readdir(here)).toEqual(['sandbox.json'])
})

test('a file that cannot be put in place leaves nothing behind', async () => {
  const here = await directory()
  await mkdir(join(sandboxFile(here), 'in-the-way'), { recursive: true })
  await expect(writeSandboxFile(here, address(1))).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/)
  expect(await readdir(here)).toEqual(['sandbox.json'])
})

test("another sandbox's file is not removed", async () => {
  const here = await directory()
  await writeSandboxFile(here, address(1))
  await removeSandboxFile(here, process.pid + 1)
  expect(await readSandboxFile(here)).toEqual(address(1))
  await removeSandboxFile(here, process.pid)
  expect(await readSandboxFile(here)).toBeUndefined()
})

test('only this user can read the file', async () => {
  const here = await directory()
  await writeSandboxFile(here, address(1))
  expect((await stat(sandboxFile(here))).mode & 0o777).toBe(0o600)
})
