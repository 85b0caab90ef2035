import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a sandbox that runs by itself listens. */
export interface SandboxAddress {
  readonly endpoint: string
  readonly pid: number
  readonly region: string
  readonly accountId: string
  readonly runner: 'container' | 'process'
  /** What the sandbox answers with, so that it can be told from another program on the same port. */
  readonly token: string
}

/** Where a working directory's sandbox writes that it listens. */
export const sandboxFile = (workDirectory: string): string => join(workDirectory, 'sandbox.json')

/** Writes the file, for this user alone, at one stroke: whoever reads it meanwhile finds all of it, or what was there before. */
export async function writeSandboxFile(workDirectory: string, address: SandboxAddress): Promise<void> {
  await mkdir(workDirectory, { recursive: true })
  const file = sandboxFile(workDirectory)
  const unfinished = `${file}.${randomUUID()}`
  try {
    await writeFile(unfinished, `${JSON.stringify(address)}\n`, { mode: 0o600 })
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

/** Removes the file, unless another sandbox has written its own by now. */
export async function removeSandboxFile(workDirectory: string, pid: number): Promise<void> {
  if ((await readSandboxFile(workDirectory))?.pid === pid) await rm(sandboxFile(workDirectory), { force: true })
}

/** The sandbox that a working directory names, whether it is alive or not. */
export async function readSandboxFile(workDirectory: string): Promise<SandboxAddress | undefined> {
  const text = await readFile(sandboxFile(workDirectory), 'utf8').catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' || error.code === 'ENOTDIR' ? undefined : Promise.reject(error),
  )
  return text === undefined ? undefined : parseAddress(text)
}

const nothing = { endpoint: '', pid: 0, region: '', accountId: '', runner: '', token: '' }

/** A file that is cut off or not ours names no sandbox. */
function parseAddress(text: string): SandboxAddress | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { endpoint, pid, region, accountId, runner, token } = { ...nothing, ...value }
  const isComplete = typeof endpoint === 'string' && endpoint.startsWith('http://127.0.0.1:') && Number.isInteger(pid)
  if (!isComplete || (runner !== 'container' && runner !== 'process')) return undefined
  return { endpoint, pid, region, accountId, runner, token }
}
