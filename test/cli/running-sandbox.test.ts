import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runningSandbox } from '../../src/cli/running-sandbox.ts'
import { type SandboxAddress, writeSandboxFile } from '../../src/cli/sandbox-file.ts'
import { startSandbox } from '../../src/sandbox/index.ts'

const temporary = async (): Promise<string> => {
  const made = await mkdtemp(join(tmpdir(), 'stepwright-running-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}

const addressed = (endpoint: string, token = 'secret'): SandboxAddress => ({
  endpoint,
  pid: process.pid,
  region: 'us-east-1',
  accountId: '000000000000',
  runner: 'process',
  token,
})

/** A program that is no sandbox, on a port of its own. */
async function stranger(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

test('the sandbox that wrote the file is found, and no other', async () => {
  const here = await temporary()
  const sandbox = await startSandbox({ directory: join(here, 'sandbox'), runner: 'process', report: () => undefined, token: 'secret' })
  onTestFinished(sandbox.close)
  await writeSandboxFile(here, addressed(sandbox.endpoint))
  expect(await runningSandbox(here)).toEqual(addressed(sandbox.endpoint))
  await writeSandboxFile(here, addressed(sandbox.endpoint, 'another'))
  expect(await runningSandbox(here)).toBeUndefined()
})

test.each<[string, RequestListener]>([
  ['that answers anything with 200', (_, response) => response.end('hello')],
  ['that answers JSON of its own', (_, response) => response.end('{"pid":1}')],
  ['that sends the caller elsewhere', (_, response) => response.writeHead(302, { location: '/' }).end()],
  ['that answers nothing in time', () => undefined],
])('a program on the port %s is no sandbox', async (_, answer) => {
  const here = await temporary()
  await writeSandboxFile(here, addressed(await stranger(answer)))
  expect(await runningSandbox(here)).toBeUndefined()
})
