import { once } from 'node:events'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { loadLibrary } from './load-library.ts'

/** DynamoDB as dynalite answers it, in a thread of its own. */
export interface TableThread {
  /** The port of 127.0.0.1 on which it listens. */
  readonly port: number
  readonly close: () => Promise<void>
}

/** Plain JavaScript, since a thread has no loader for anything else. */
const source = `
  const { parentPort, workerData } = require('node:worker_threads')
  const server = require(workerData.dynalite)({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`

/**
 * Starts dynalite in a thread: it reads whose account it stands for out of the environment, and what it throws ends the
 * thread that it runs in.
 *
 * @param onFault hears why the thread ended, where nobody closed it.
 */
export async function startTableThread(region: string, account: string, onFault: (error: Error) => void): Promise<TableThread> {
  const dynalite = await loadLibrary('dynalite', 'DynamoDB', async () => createRequire(import.meta.url).resolve('dynalite'))
  const worker = new Worker(source, { eval: true, workerData: { dynalite }, env: { AWS_REGION: region, AWS_ACCOUNT_ID: account } })
  const [port]: unknown[] = await once(worker, 'message')
  worker.on('error', onFault)
  worker.unref()
  return {
    port: Number(port),
    close: async () => {
      await worker.terminate()
    },
  }
}
