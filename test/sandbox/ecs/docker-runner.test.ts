import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { StopTaskCommand } from '@aws-sdk/client-ecs'
import Docker from 'dockerode'
import { describe, expect, onTestFinished, test } from 'vitest'
import { pullIntoEngine } from '../../../src/sandbox/ecs/engine-image.ts'
import { buildImage, containersOf, engineIsReady, imageNames, inspectContainer, pushImage, removeAfterTest } from './docker-setup.ts'
import { linesOf, push, register, runTask, taskSetup, taskWhen } from './task-setup.ts'

if (!engineIsReady) console.info('No Docker engine with the base image answers: the tests of containers are skipped. See .ci/engine.sh.')

describe.skipIf(!engineIsReady)('tasks as containers', () => {
  test('a task runs the image that was pushed to the registry, reaches the sandbox and leaves no container', async () => {
    const setup = await taskSetup('auto')
    await pushImage(
      setup,
      'v1',
      `console.log(process.argv.slice(2).join('|'))
       const metadata = await (await fetch(process.env.ECS_CONTAINER_METADATA_URI_V4)).json()
       console.log(metadata.Name, process.env.AWS_ENDPOINT_URL)
       console.error('problem')
       process.exit(7)`,
    )
    removeAfterTest('program:v1')
    await register(setup, 'v1')
    const { taskArn } = await runTask(setup, { containerOverrides: [{ name: 'main', command: ['digest', 'a b'] }] })
    const stopped = await taskWhen(setup, taskArn!, 'STOPPED')
    expect(stopped).toMatchObject({ stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited' })
    expect(stopped.containers![0]).toMatchObject({ exitCode: 7, imageDigest: expect.stringMatching(/^sha256:/) })
    expect(linesOf(setup).toSorted()).toEqual(['digest|a b', `main ${setup.sandbox.endpoint}`, 'problem'])
    expect(await containersOf(taskArn!)).toEqual([])
    expect(setup.progress).toContainEqual({
      type: 'notice',
      text: expect.stringMatching(/^ECS tasks run as containers of the Docker engine \d/),
    })
  })

  test('tasks that start at once share one pull, and none says that it failed', async () => {
    const setup = await taskSetup('container')
    await pushImage(setup, 'v1', `console.log('ran')`)
    removeAfterTest('program:v1')
    await register(setup, 'v1')
    const tasks = await Promise.all([runTask(setup), runTask(setup), runTask(setup)])
    const stopped = await Promise.all(tasks.map(({ taskArn }) => taskWhen(setup, taskArn!, 'STOPPED')))
    expect(stopped.map(({ containers }) => containers![0]!.exitCode)).toEqual([0, 0, 0])
    expect(
      setup.progress.flatMap((event) => (event.type === 'notice' && event.text.includes('could not pull') ? [event.text] : [])),
    ).toEqual([])
  })

  test('an image has one name in the engine, and is not pulled where the engine has it', async () => {
    const setup = await taskSetup('container')
    await pushImage(setup, 'kept', `console.log('ran')`)
    removeAfterTest('program:kept')
    await register(setup, 'kept')
    const first = await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
    expect(await imageNames('program:kept')).toEqual(['program:kept'])
    const again = await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
    expect(again.containers![0]!.imageDigest).toBe(first.containers![0]!.imageDigest)
    expect(linesOf(setup)).toEqual(['ran', 'ran'])
  })

  test('an image that was built here and pushed nowhere runs', async () => {
    const setup = await taskSetup('container')
    await buildImage('stepwright-local:v1', `console.log('built here')`)
    removeAfterTest('stepwright-local:v1')
    await register(setup, 'none', { image: 'stepwright-local:v1' })
    const stopped = await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
    expect(stopped.containers![0]!.exitCode).toBe(0)
    expect(linesOf(setup)).toEqual(['built here'])
    expect(setup.progress.filter(({ type }) => type === 'notice')).toHaveLength(1)
  })

  test('a pull from a registry that does not answer ends with its signal', async () => {
    const pulls = new Set<Socket>()
    const registry = createServer((socket) => pulls.add(socket.on('error', () => {})))
    await once(registry.listen(0, '127.0.0.1'), 'listening')
    onTestFinished(() => {
      for (const socket of pulls) socket.destroy()
      registry.close()
    })
    const { port } = registry.address() as AddressInfo
    const stop = new AbortController()
    const pull = pullIntoEngine(new Docker(), `127.0.0.1:${port}/slow:v1`, stop.signal).then(
      () => 'pulled',
      () => 'stopped',
    )
    await expect.poll(() => pulls.size, { timeout: 5000 }).toBe(1)
    stop.abort()
    expect(await pull).toBe('stopped')
  })

  test('a container with an init process ends at once on SIGTERM', async () => {
    const setup = await taskSetup('container')
    await pushImage(setup, 'v1', `setInterval(() => {}, 1000); console.log('up')`)
    removeAfterTest('program:v1')
    await register(setup, 'v1', { linuxParameters: { initProcessEnabled: true } })
    const { taskArn } = await runTask(setup)
    await expect.poll(() => linesOf(setup), { timeout: 10_000 }).toEqual(['up'])
    await setup.ecs.send(new StopTaskCommand({ cluster: 'work', task: taskArn }))
    expect((await taskWhen(setup, taskArn!, 'STOPPED')).containers![0]!.exitCode).toBe(143)
  })

  test('the task’s CPU and memory limits are the container’s', async () => {
    const setup = await taskSetup('container')
    await pushImage(setup, 'v1', `setInterval(() => {}, 1000); console.log('up')`)
    removeAfterTest('program:v1')
    await register(setup, 'v1')
    const { taskArn } = await runTask(setup, { memory: '1024' })
    await expect.poll(() => linesOf(setup), { timeout: 10_000 }).toEqual(['up'])
    const [container] = await containersOf(taskArn!)
    const { HostConfig } = await inspectContainer(container!)
    expect(HostConfig).toMatchObject({ NanoCpus: 250_000_000, Memory: 1024 * 1024 * 1024 })
    const before = Date.now()
    await setup.sandbox.close()
    expect(Date.now() - before).toBeLessThan(2000)
    expect(await containersOf(taskArn!)).toEqual([])
  })

  test('a container that takes more memory than it may is killed, and the task says so', async () => {
    const setup = await taskSetup('container')
    await pushImage(setup, 'v1', `const kept = []; for (;;) kept.push(Buffer.alloc(16 * 1024 * 1024, 1))`)
    removeAfterTest('program:v1')
    await register(setup, 'v1')
    const { taskArn } = await runTask(setup)
    const stopped = await taskWhen(setup, taskArn!, 'STOPPED')
    expect(stopped.containers![0]).toMatchObject({ exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' })
  })

  test('StopTask sends SIGTERM first', async () => {
    const setup = await taskSetup('container')
    await pushImage(
      setup,
      'v1',
      `process.on('SIGTERM', () => { console.log('terminating'); process.exit(0) }); setInterval(() => {}, 1000); console.log('up')`,
    )
    removeAfterTest('program:v1')
    await register(setup, 'v1')
    const { taskArn } = await runTask(setup)
    await expect.poll(() => linesOf(setup), { timeout: 10_000 }).toEqual(['up'])
    await setup.ecs.send(new StopTaskCommand({ cluster: 'work', task: taskArn }))
    expect((await taskWhen(setup, taskArn!, 'STOPPED')).containers![0]!.exitCode).toBe(0)
    expect(linesOf(setup)).toEqual(['up', 'terminating'])
  })

  test('what cannot be pulled or started says why', async () => {
    const setup = await taskSetup('container')
    await push(setup, 'v1', '')
    await register(setup, 'v1')
    const programOnly = await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
    expect(programOnly.stopCode).toBe('TaskFailedToStart')
    expect(programOnly.stoppedReason).toMatch(/^CannotPullContainerError: .*program:v1 as a program for child processes only/)

    await register(setup, 'v2')
    const missing = await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
    expect(missing.stoppedReason).toMatch(/^CannotPullContainerError: .*program:v2: not found/)
  })

  test('an entry point that the image does not have is the engine’s own words', async () => {
    const setup = await taskSetup('container')
    await pushImage(setup, 'v1', '')
    removeAfterTest('program:v1')
    await register(setup, 'v1', { entryPoint: ['/nothing/here'] })
    const { taskArn } = await runTask(setup)
    const stopped = await taskWhen(setup, taskArn!, 'STOPPED')
    expect(stopped.stopCode).toBe('TaskFailedToStart')
    expect(stopped.stoppedReason).toMatch(/^CannotStartContainerError: .*\/nothing\/here/s)
    expect(await containersOf(taskArn!)).toEqual([])
  })
})
