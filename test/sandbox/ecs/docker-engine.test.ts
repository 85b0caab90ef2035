import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { findDockerEngine } from '../../../src/sandbox/ecs/docker-engine.ts'
import { temporaryFolder } from '../../build/temporary-folder.ts'
import { engineIsReady } from './docker-setup.ts'
import { imageUri, register, runTask, taskSetup, taskWhen } from './task-setup.ts'

/** Lets `DOCKER_HOST` name a socket of this test. */
async function engineAt(answer: (socket: Socket) => void): Promise<void> {
  const path = join(await temporaryFolder({}), 'docker.sock')
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    answer(socket)
  }).listen(path)
  await once(server, 'listening')
  vi.stubEnv('DOCKER_HOST', `unix://${path}`)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    for (const socket of sockets) socket.destroy()
    server.close()
  })
}

test.skipIf(!engineIsReady)('an engine that is slow to answer is one', async () => {
  await engineAt((socket) => {
    setTimeout(() => socket.pipe(connect('/var/run/docker.sock')).pipe(socket), 1500)
  })
  expect(await findDockerEngine()).toMatchObject({ version: expect.any(String), sharesNetwork: true })
})

test('an engine that takes a call and never answers is none, and the report says so', async () => {
  await engineAt(() => {})
  const setup = await taskSetup('auto')
  expect(setup.sandbox.runner).toBe('process')
  await register(setup, 'v1')
  const stopped = await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
  expect(stopped.stoppedReason).toContain(imageUri('v1'))
  const text = 'ECS tasks run as child processes of the same program, not in containers: the Docker engine did not answer within 5 seconds.'
  expect(setup.progress).toContainEqual({ type: 'notice', text })
}, 15_000)

test('the search ends when it is told to', async () => {
  await engineAt(() => {})
  const start = performance.now()
  await expect(findDockerEngine(AbortSignal.timeout(50))).rejects.toMatchObject({ name: 'TimeoutError' })
  expect(performance.now() - start).toBeLessThan(1000)
})

test('where no socket is there, no engine answers', async () => {
  vi.stubEnv('DOCKER_HOST', 'unix:///nowhere/docker.sock')
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  expect(await findDockerEngine()).toEqual({ absent: 'no Docker engine answers' })
  await expect(taskSetup('container')).rejects.toMatchObject({
    code: 'NO_ENGINE',
    message: 'Tasks were to run as containers, but no Docker engine answers.',
  })
})
