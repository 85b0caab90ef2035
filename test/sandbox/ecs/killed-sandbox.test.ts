import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs'
import { expect, onTestFinished, test } from 'vitest'
import type { Progress } from '../../../src/core/index.ts'
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts'
import { temporaryFolder } from '../../build/temporary-folder.ts'
import { containersOf, engineIsReady, pushImage, removeAfterTest } from './docker-setup.ts'
import { push, register, runTask, type TaskSetup, taskWhen } from './task-setup.ts'

const program = `setInterval(() => {}, 1000); console.log('up')`

interface OtherSandbox {
  readonly process: ChildProcess
  readonly setup: TaskSetup
}

/** A sandbox in a process of its own. */
async function startOther(directory: string, runner: 'container' | 'process'): Promise<OtherSandbox> {
  const file = fileURLToPath(new URL('sandbox-to-kill.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file, directory, runner], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const sandbox = JSON.parse(line) as Sandbox
  const ecs = new ECSClient(sandbox.clientSettings)
  onTestFinished(() => ecs.destroy())
  await ecs.send(new CreateClusterCommand({ clusterName: 'work' }))
  return { process: child, setup: { sandbox, directory, ecs, progress: [] } }
}

/** Starts a sandbox here whose first task lets it look for what others have left. @returns what it told. */
async function lookAfter(directory: string, runner: 'container' | 'process'): Promise<readonly string[]> {
  const progress: Progress[] = []
  const sandbox = await startSandbox({ directory, runner, report: (event) => progress.push(event) })
  onTestFinished(sandbox.close)
  const ecs = new ECSClient(sandbox.clientSettings)
  onTestFinished(() => ecs.destroy())
  await ecs.send(new CreateClusterCommand({ clusterName: 'work' }))
  const setup = { sandbox, directory, ecs, progress }
  await register(setup, 'none')
  await taskWhen(setup, (await runTask(setup)).taskArn!, 'STOPPED')
  return progress.flatMap((event) => (event.type === 'notice' ? [event.text] : []))
}

const killed = async ({ process: child }: OtherSandbox): Promise<void> => {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

const programsRunning = async (directory: string): Promise<number> => {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const commands = await Promise.all(names.map((name) => readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')))
  return commands.filter((command) => command.includes(join(directory, 'programs'))).length
}

test.runIf(process.platform === 'linux')(
  'the processes of a sandbox that was killed are ended by the next one',
  async () => {
    const directory = await temporaryFolder({})
    const other = await startOther(directory, 'process')
    await push(other.setup, 'v1', program)
    await register(other.setup, 'v1')
    await taskWhen(other.setup, (await runTask(other.setup)).taskArn!, 'RUNNING')
    expect(await lookAfter(directory, 'process')).not.toContainEqual(expect.stringContaining('left running'))
    expect(await programsRunning(directory)).toBe(1)

    await killed(other)
    expect(await programsRunning(directory)).toBe(1)
    expect(await lookAfter(directory, 'process')).toContain('Ended what a sandbox left running when it was killed; process groups: 1.')
    await expect.poll(() => programsRunning(directory)).toBe(0)
    expect(await readdir(join(directory, 'processes'))).toEqual([])
    expect(await readdir(join(directory, 'tasks'))).toEqual([])
  },
  60_000,
)

test.skipIf(!engineIsReady)(
  'the containers of a sandbox that was killed are removed by the next one',
  async () => {
    const directory = await temporaryFolder({})
    const other = await startOther(directory, 'container')
    await pushImage(other.setup, 'killed', program)
    removeAfterTest('program:killed')
    await register(other.setup, 'killed')
    const { taskArn } = await runTask(other.setup)
    await taskWhen(other.setup, taskArn!, 'RUNNING')
    await lookAfter(directory, 'container')
    expect(await containersOf(taskArn!)).toHaveLength(1)

    await killed(other)
    expect(await containersOf(taskArn!)).toHaveLength(1)
    expect(await lookAfter(directory, 'container')).toContainEqual(
      expect.stringMatching(/^Removed what a sandbox left .*containers: \d+\.$/),
    )
    expect(await containersOf(taskArn!)).toEqual([])
  },
  60_000,
)
