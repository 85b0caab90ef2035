import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { loadLibrary } from './load-library.ts'

/** DynamoDB as dynalite answers it, in a thread of its own. */
export interface TableThread {
  /** The local socket on which it listens: no port, so that the gateway's rules hold for all that reaches it. */
  readonly socketPath: string
  readonly close: () => Promise<void>
}

/** Plain JavaScript, since a thread has no loader for anything else. */
const source = `
  const { parentPort, workerData } = require('node:worker_threads')
  const server = require(workerData.dynalite)({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
  server.listen(workerData.socketPath, () => parentPort.postMessage('listening'))
`

/** A socket in a folder that this user alone may enter; Windows has pipes instead, which are no files. */
async function privateSocket(): Promise<{ readonly socketPath: string; readonly remove: () => Promise<void> }> {
  if (process.platform === 'win32') return { socketPath: `\\\\.\\pipe\\stepwright-${randomUUID()}`, remove: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'stepwright-'))
  return { socketPath: join(folder, 'tables'), remove: () => rm(folder, { recursive: true, force: true }) }
}

/**
 * Starts dynalite in a thread: it reads whose account it stands for out of the environment, and what it throws ends the
 * thread that it runs in.
 *
 * @param onFault hears why the thread ended, where nobody closed it.
 */
export async function startTableThread(region: string, account: string, onFault: (error: Error) => void): Promise<TableThread> {
  const dynalite = await loadLibrary('dynalite', 'DynamoDB', async () => createRequire(import.meta.url).resolve('dynalite'))
  const { socketPath, remove } = await privateSocket()
  const env = { AWS_REGION: region, AWS_ACCOUNT_ID: account }
  const worker = new Worker(source, { eval: true, workerData: { dynalite, socketPath }, env })
  await once(worker, 'message')
  worker.on('error', onFault)
  worker.unref()
  return {
    socketPath,
    close: async () => {
      await worker.terminate()
      await remove()
    },
  }
}
