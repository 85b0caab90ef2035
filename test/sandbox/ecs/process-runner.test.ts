import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StopTaskCommand } from '@aws-sdk/client-ecs'
import { expect, test } from 'vitest'
import { imageUri, linesOf, push, register, runTask, taskSetup, taskWhen } from './task-setup.ts'

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a task runs the program that was pushed beside its image, with its command and a clean environment', async () => {
  const setup = await taskSetup('process')
  await push(
    setup,
    'v1',
    `console.log(JSON.stringify({ args: process.argv.slice(2), names: Object.keys(process.env).sort(), endpoint: process.env.AWS_ENDPOINT_URL, greeting: process.env.GREETING }))
     process.stderr.write('a last line without an end')`,
  )
  await register(setup, 'v1', { command: ['nothing'], environment: [{ name: 'GREETING', value: 'hello' }] })
  const started = await runTask(setup, {
    containerOverrides: [{ name: 'main', command: ['digest', 'a b'], environment: [{ name: 'GREETING', value: 'good day' }] }],
  })
  expect(started).toMatchObject({
    lastStatus: 'PROVISIONING',
    desiredStatus: 'RUNNING',
    launchType: 'FARGATE',
    platformVersion: '1.4.0',
    cpu: '256',
  })
  expect(started.attachments![0]).toMatchObject({ status: 'PRECREATED', details: [{ name: 'subnetId', value: 'subnet-1' }] })

  const stopped = await taskWhen(setup, started.taskArn!, 'STOPPED')
  expect(stopped).toMatchObject({
    lastStatus: 'STOPPED',
    desiredStatus: 'STOPPED',
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited',
    group: 'family:job',
  })
  expect(stopped.containers![0]).toMatchObject({ name: 'main', image: imageUri('v1'), exitCode: 0, lastStatus: 'STOPPED' })
  expect(stopped.containers![0]!.imageDigest).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(stopped.attachments![0]!.status).toBe('DELETED')
  const times = [
    stopped.createdAt,
    stopped.pullStartedAt,
    stopped.pullStoppedAt,
    stopped.startedAt,
    stopped.executionStoppedAt,
    stopped.stoppedAt,
  ]
  expect(times.map((time) => time!.getTime())).toEqual(times.map((time) => time!.getTime()).toSorted((a, b) => a - b))

  const [line, last] = linesOf(setup)
  expect(last).toBe('a last line without an end')
  expect(JSON.parse(line!)).toEqual({
    args: ['digest', 'a b'],
    endpoint: setup.sandbox.endpoint,
    greeting: 'good day',
    names: [
      'AWS_ACCESS_KEY_ID',
      'AWS_DEFAULT_REGION',
      'AWS_ENDPOINT_URL',
      'AWS_EXECUTION_ENV',
      'AWS_REGION',
      'AWS_SECRET_ACCESS_KEY',
      'ECS_CONTAINER_METADATA_URI_V4',
      'GREETING',
      'HOME',
      'PATH',
      'TMPDIR',
    ],
  })
  expect(setup.progress).toContainEqual({
    type: 'notice',
    text: 'ECS tasks run as child processes of the same program, not in containers.',
  })
})

test('the exit code is the program’s, and 128 + n where signal n ended it', async () => {
  const setup = await taskSetup('process')
  await push(setup, 'v1', `process.argv[2] === 'die' ? process.kill(process.pid, 'SIGKILL') : process.exit(Number(process.argv[2]))`)
  await register(setup, 'v1')
  const exitCode = async (command: string) => {
    const { taskArn } = await runTask(setup, { containerOverrides: [{ name: 'main', command: [command] }] })
    return (await taskWhen(setup, taskArn!, 'STOPPED')).containers![0]!.exitCode
  }
  expect(await exitCode('3')).toBe(3)
  expect(await exitCode('die')).toBe(137)
})

test('the programs of the last five builds are kept, and no folder of a task', async () => {
  const setup = await taskSetup('process')
  const programs = join(setup.directory, 'programs')
  await mkdir(programs)
  for (const age of [1, 2, 3, 4, 5, 6]) {
    const file = join(programs, `sha256-${age}.mjs`)
    await writeFile(file, '')
    await utimes(file, Date.now() / 1000 - age * 60, Date.now() / 1000 - age * 60)
  }
  await push(setup, 'v1', '')
  await register(setup, 'v1')
  const stopped = await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
  const own = `${stopped.containers![0]!.imageDigest!.replace(':', '-')}.mjs`
  expect(new Set(await readdir(programs))).toEqual(new Set([own, ...[1, 2, 3, 4].map((age) => `sha256-${age}.mjs`)]))
  expect(await readdir(join(setup.directory, 'tasks'))).toEqual([])
})

test('StopTask ends the program and what it started', async () => {
  const setup = await taskSetup('process')
  await push(
    setup,
    'v1',
    `import { spawn } from 'node:child_process'
     const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
     console.log(JSON.stringify([process.pid, child.pid]))
     process.on('SIGTERM', () => { console.log('terminating'); process.exit(0) })`,
  )
  await register(setup, 'v1')
  const { taskArn } = await runTask(setup)
  await taskWhen(setup, taskArn!, 'RUNNING')
  await expect.poll(() => linesOf(setup).length, { timeout: 5000 }).toBe(1)
  const { task } = await setup.ecs.send(new StopTaskCommand({ cluster: 'work', task: taskArn, reason: 'enough' }))
  expect(task).toMatchObject({ desiredStatus: 'STOPPED', stopCode: 'UserInitiated', stoppedReason: 'enough' })
  const stopped = await taskWhen(setup, taskArn!, 'STOPPED')
  expect(stopped.containers![0]!.exitCode).toBe(0)
  const [pids, terminating] = linesOf(setup)
  expect(terminating).toBe('terminating')
  await expect.poll(() => (JSON.parse(pids!) as number[]).filter(isAlive), { timeout: 2000 }).toEqual([])
})

test('a program that ignores SIGTERM is killed when its stop timeout is over', async () => {
  const setup = await taskSetup('process')
  await push(setup, 'v1', `process.on('SIGTERM', () => console.log('no')); setInterval(() => {}, 1000); console.log('up')`)
  await register(setup, 'v1', { stopTimeout: 1 })
  const { taskArn } = await runTask(setup)
  await expect.poll(() => linesOf(setup), { timeout: 5000 }).toEqual(['up'])
  await setup.ecs.send(new StopTaskCommand({ cluster: 'work', task: taskArn }))
  expect((await taskWhen(setup, taskArn!, 'STOPPED')).containers![0]!.exitCode).toBe(137)
  expect(linesOf(setup)).toEqual(['up', 'no'])
})

test('closing the sandbox ends running programs within two seconds', async () => {
  const setup = await taskSetup('process')
  await push(setup, 'v1', `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log(process.pid)`)
  await register(setup, 'v1')
  await runTask(setup)
  await expect.poll(() => linesOf(setup).length, { timeout: 5000 }).toBe(1)
  const before = Date.now()
  await setup.sandbox.close()
  expect(Date.now() - before).toBeLessThan(2000)
  expect(isAlive(Number(linesOf(setup)[0]))).toBe(false)
})

test('an image that is not there says what to do', async () => {
  const setup = await taskSetup('process')
  await push(setup, 'v1', '')
  await register(setup, 'v2')
  const { taskArn } = await runTask(setup)
  const stopped = await taskWhen(setup, taskArn!, 'STOPPED')
  expect(stopped).toMatchObject({ stopCode: 'TaskFailedToStart' })
  expect(stopped.stoppedReason).toMatch(/^CannotPullContainerError: .*program:v2: not found .* Provision again/)
  expect(stopped.containers![0]!.exitCode).toBeUndefined()
  expect(stopped.containers![0]!.reason).toBe(stopped.stoppedReason)

  await register(setup, 'v1', { image: 'public.ecr.aws/docker/library/busybox' })
  const foreign = await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
  expect(foreign.stoppedReason).toMatch(/^CannotPullContainerError: public.ecr.aws.*no Docker engine/)
})

test('the task metadata endpoint tells a container of itself and of its task', async () => {
  const setup = await taskSetup('process')
  await push(
    setup,
    'v1',
    `const uri = process.env.ECS_CONTAINER_METADATA_URI_V4
     for (const path of ['', '/task']) console.log(await (await fetch(uri + path)).text())`,
  )
  await register(setup, 'v1')
  const { taskArn } = await runTask(setup)
  await taskWhen(setup, taskArn!, 'STOPPED')
  const [container, task] = linesOf(setup).map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(container).toMatchObject({ Name: 'main', Image: imageUri('v1'), Type: 'NORMAL' })
  expect(task).toMatchObject({ TaskARN: taskArn, Family: 'job', Revision: '1', LaunchType: 'FARGATE', Limits: { CPU: 0.25, Memory: 512 } })
})
