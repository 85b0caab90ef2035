import { once } from 'node:events'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, createConnection } from 'node:net'
import { networkInterfaces } from 'node:os'
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { expect, onTestFinished, test } from 'vitest'
import type { Progress } from '../../src/core/index.ts'
import type { AwsService } from '../../src/sandbox/aws-service.ts'
import { createGateway } from '../../src/sandbox/gateway.ts'
import { type Sandbox, ServiceError, startSandbox } from '../../src/sandbox/index.ts'
import { loadLibrary } from '../../src/sandbox/libraries/load-library.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const start = async (options: { port?: number; region?: string; token?: string } = {}): Promise<Sandbox> => {
  const sandbox = await startSandbox({ directory: await temporaryFolder({}), runner: 'process', report: () => {}, ...options })
  onTestFinished(sandbox.close)
  return sandbox
}

const portOf = (server: Server): number => {
  const { port } = server.address() as AddressInfo
  return port
}

test('it says where it is, and what clients need', async () => {
  const sandbox = await start({ region: 'ap-south-1' })
  expect(sandbox.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const { region, endpoint, disableHostPrefix } = sandbox.clientSettings
  expect({ region, endpoint, disableHostPrefix }).toEqual({ region: 'ap-south-1', endpoint: sandbox.endpoint, disableHostPrefix: true })
  const { Account } = await new STSClient(sandbox.clientSettings).send(new GetCallerIdentityCommand({}))
  expect(Account).toBe(sandbox.accountId)
})

test('it tells who it is, to whoever has its address from elsewhere', async () => {
  const sandbox = await start({ token: 'known to its owner' })
  const response = await fetch(`${sandbox.endpoint}/_stepwright`)
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ accountId: sandbox.accountId, pid: process.pid, token: 'known to its owner' })
  const tokens = await Promise.all(
    [await start(), await start()].map(async ({ endpoint }) => (await fetch(`${endpoint}/_stepwright`)).text()),
  )
  expect(new Set(tokens).size).toBe(2)
})

test('nobody beyond this machine can reach it', async () => {
  const sandbox = await start()
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  for (const { address } of outside) {
    const socket = createConnection({ host: address, port: Number(new URL(sandbox.endpoint).port) })
    const [error] = await once(socket, 'error')
    expect(error).toMatchObject({ code: 'ECONNREFUSED' })
  }
})

test.runIf(process.platform === 'linux')('it listens on one port alone', async () => {
  const before = await listeningPorts()
  const sandbox = await start()
  const now = await listeningPorts()
  expect([...now].filter((port) => !before.has(port))).toEqual([Number(new URL(sandbox.endpoint).port)])
})

/** The TCP ports on which this process listens. */
async function listeningPorts(): Promise<ReadonlySet<number>> {
  const links = await readdir('/proc/self/fd').then((names) =>
    Promise.all(names.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => ''))),
  )
  const own = new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []))
  const ports = new Set<number>()
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of (await readFile(table, 'utf8')).split('\n').slice(1)) {
      const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/)
      if (state === '0A' && own.has(inode)) ports.add(Number.parseInt(local.replace(/^.*:/, ''), 16))
    }
  }
  return ports
}

test('a port that is taken is said to be', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => {
    other.close()
  })
  const port = portOf(other)
  await expect(start({ port })).rejects.toMatchObject({ code: 'PORT_TAKEN', message: `Another program listens on 127.0.0.1:${port}.` })
})

test('it can be closed twice, and ends what still waits', async () => {
  const sandbox = await start()
  const sqs = new SQSClient({ ...sandbox.clientSettings, maxAttempts: 1 })
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: 'empty' }))
  const waiting = sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 })).then(
    () => 'ended',
    () => 'ended',
  )
  await new Promise((resolve) => setTimeout(resolve, 50))
  await Promise.all([sandbox.close(), sandbox.close()])
  expect(await waiting).toBe('ended')
  const [error] = await once(createConnection({ host: '127.0.0.1', port: Number(new URL(sandbox.endpoint).port) }), 'error')
  expect(error).toMatchObject({ code: 'ECONNREFUSED' })
})

test('a library that is not installed is asked for by its name', async () => {
  const name = 'a-package-that-nobody-has'
  await expect(loadLibrary(name, 'tables', () => import(/* @vite-ignore */ name))).rejects.toMatchObject({
    code: 'MISSING_LIBRARY',
    message: "The sandbox takes tables from the package 'a-package-that-nobody-has', which is not installed.",
    hint: 'Run: npm install --save-dev a-package-that-nobody-has',
  })
  const broken = new Error('broken')
  await expect(loadLibrary(name, 'tables', () => Promise.reject(broken))).rejects.toBe(broken)
})

test('a fault of a service is answered as a fault, and reported with its place', async () => {
  const reports: Progress[] = []
  const faulty: AwsService = {
    signingName: 'faulty',
    protocols: ['json-1.0'],
    targetPrefix: 'Faulty',
    operations: {
      Break: () => {
        throw new TypeError('no such member')
      },
      Refuse: () => {
        throw new ServiceError('NotNow', 'Later.', { status: 409, members: { retryAfter: 3 } })
      },
      Answer: () => ({ at: new Date(1500), bytes: new Uint8Array([1, 2]), nothing: undefined, list: [null, { deep: new Date(0) }] }),
    },
    routes: [
      {
        matches: ({ path }) => path === '/raw path',
        handle: () => {
          throw new ServiceError('Gone', 'No more.', { status: 410 })
        },
      },
    ],
  }
  const core = { region: 'us-east-1', signal: new AbortController().signal, report: (progress: Progress) => reports.push(progress) }
  const server = createGateway(core, () => [faulty]).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const call = async (operation: string) => {
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `Faulty.${operation}` }
    const response = await fetch(`http://127.0.0.1:${portOf(server)}/`, { method: 'POST', headers, body: '{}' })
    return { status: response.status, type: response.headers.get('x-amzn-errortype'), body: await response.json() }
  }
  expect(await call('Break')).toEqual({
    status: 500,
    type: 'InternalFailure',
    body: { __type: 'InternalFailure', message: 'The sandbox failed: no such member' },
  })
  expect(reports).toEqual([
    { type: 'warning', text: expect.stringMatching(/^The sandbox failed: TypeError: no such member\n\s+at .*start-sandbox\.test\.ts/) },
  ])
  expect(await call('Refuse')).toEqual({ status: 409, type: 'NotNow', body: { __type: 'NotNow', message: 'Later.', retryAfter: 3 } })
  expect(await call('Answer')).toEqual({ status: 200, type: null, body: { at: 1.5, bytes: 'AQI=', list: [null, { deep: 0 }] } })
  const raw = await fetch(`http://127.0.0.1:${portOf(server)}/raw%20path`)
  expect([raw.status, await raw.json()]).toEqual([410, { __type: 'Gone', message: 'No more.' }])
})
