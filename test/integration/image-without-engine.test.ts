import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { findEngine } from '../../src/build/engine.ts'
import { dockerImage } from '../../src/build/index.ts'
import { startSandbox } from '../../src/sandbox/index.ts'
import type { Artifact, PublishContext } from '../../src/template/index.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const { signal } = new AbortController()

beforeEach(() => {
  vi.stubEnv('DOCKER_HOST', 'unix:///nowhere/docker.sock')
})

afterEach(() => {
  vi.unstubAllEnvs()
})

async function prepare(): Promise<{ readonly artifact: Artifact; readonly context: PublishContext }> {
  const folder = await temporaryFolder({ 'package.json': '{}', 'service.ts': '', Dockerfile: 'FROM scratch\nARG STEPWRIGHT_PROGRAM\n' })
  const workDirectory = join(folder, '.stepwright')
  const sandbox = await startSandbox({ directory: workDirectory, report: () => {} })
  onTestFinished(() => sandbox.close())
  const base = { workDirectory, report: () => {}, signal }
  const { artifacts } = await dockerImage({ repository: 'orders' }).run({
    serviceName: 'orders',
    program: join(folder, 'service.ts'),
    commands: [],
    ...base,
  })
  const [artifact] = artifacts ?? []
  if (artifact === undefined) throw new Error('The step gave no artifact.')
  return { artifact, context: { target: 'local', noop: false, client: sandbox.clientSettings, ...base } }
}

test('no engine is an answer, not an error', async () => {
  expect(await findEngine(signal)).toEqual({ engine: undefined, reason: 'no Docker engine answers', hint: 'Start Docker' })
})

test('an abort ends the search for an engine', async () => {
  await expect(findEngine(AbortSignal.abort(new Error('interrupted')))).rejects.toThrow('interrupted')
})

test('the local target publishes the program alone', async () => {
  const { artifact, context } = await prepare()
  expect(await artifact.publish(context)).toMatchObject({ status: 'published' })
  expect(await artifact.publish(context)).toMatchObject({ status: 'unchanged' })
})

test('AWS and containers need an engine, and the error says what to do', async () => {
  const { artifact, context } = await prepare()
  const expected = { code: 'ENGINE_NEEDED', hint: expect.stringContaining('--image') }
  await expect(artifact.publish({ ...context, target: 'aws' })).rejects.toMatchObject(expected)
  await expect(artifact.publish({ ...context, runner: 'container' })).rejects.toMatchObject(expected)
  await expect(artifact.publish({ ...context, target: 'aws', noop: true })).rejects.toMatchObject(expected)
})
