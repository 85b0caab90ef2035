import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdir, rm, rmdir } from 'node:fs/promises'
import { constants, tmpdir } from 'node:os'
import { delimiter, dirname, resolve } from 'node:path'
import { lineSplitter } from '../line-splitter.ts'
import { signalGroup } from '../process-group.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import type { ContainerExit, ContainerLaunch, ContainerRunner, RunningContainer } from './container-runner.ts'
import { TaskFault } from './container-runner.ts'
import { sandboxImage } from './image-name.ts'
import { ProcessRecords } from './left-processes.ts'
import { fetchProgram } from './program-artifact.ts'

const searchPath = [dirname(process.execPath), '/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'].join(
  delimiter,
)

function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number {
  if (code !== null) return code
  return signal === null ? 1 : 128 + constants.signals[signal]
}

/** Follows a child to its end: what it started dies with it, as in a container, and its last line is given first. */
function follow(child: ChildProcess, leader: number, onLine: (line: string) => void): Promise<ContainerExit> {
  for (const stream of [child.stdout, child.stderr]) {
    const splitter = lineSplitter(onLine)
    stream?.on('data', splitter.write).on('end', splitter.end)
  }
  return new Promise((resolveExit) => {
    child.once('exit', () => signalGroup(leader, 'SIGKILL'))
    child.once('close', (code, signal) => resolveExit({ exitCode: exitCodeOf(code, signal) }))
  })
}

/** Removes a task's folder with the last of its containers. */
async function removeEmpty(directory: string): Promise<void> {
  try {
    await rmdir(directory)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'ENOENT'))) throw error
  }
}

/**
 * Runs a task's containers as child processes of this machine's Node.js: no image, only the bundled program that was
 * pushed beside it. Each gets a process group, an empty working directory and a clean environment. CPU and memory limits
 * are not applied. What is left where the sandbox is killed is ended by the next one.
 */
export async function processRunner(core: SandboxCore): Promise<ContainerRunner> {
  const records = new ProcessRecords(core.directory)
  const left = await records.endLeft()
  if (left > 0) core.report({ type: 'notice', text: `Ended what a sandbox left running when it was killed; process groups: ${left}.` })
  const running = new Map<number, Promise<ContainerExit>>()
  const killAll = (): void => {
    for (const leader of running.keys()) signalGroup(leader, 'SIGKILL')
  }
  process.on('exit', killAll)

  /** @param recorded whose failure is told of by the start. */
  async function untilGone(
    ended: Promise<ContainerExit>,
    recorded: Promise<void>,
    leader: number,
    directory: string,
  ): Promise<ContainerExit> {
    const exit = await ended
    await Promise.allSettled([recorded])
    running.delete(leader)
    await rm(directory, { recursive: true, force: true })
    await removeEmpty(dirname(directory))
    await records.remove(leader)
    return exit
  }

  async function start(program: string, launch: ContainerLaunch): Promise<RunningContainer> {
    if (launch.entryPoint !== undefined) {
      throw new TaskFault(
        'CannotStartContainerError',
        `container '${launch.name}' has an entry point of its own (${launch.entryPoint.join(' ')}), and no Docker engine answers to run it. Start Docker.`,
      )
    }
    const directory = resolve(core.directory, 'tasks', launch.taskId, launch.name)
    await mkdir(directory, { recursive: true })
    const child = spawn(process.execPath, [program, ...(launch.command ?? [])], {
      cwd: directory,
      env: { PATH: searchPath, HOME: directory, TMPDIR: tmpdir(), ...launch.environment },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const leader = await new Promise<number>((resolveLeader, reject) => {
      child.once('spawn', () => resolveLeader(child.pid ?? Number.NaN))
      child.once('error', (cause) => reject(new TaskFault('CannotStartContainerError', cause.message, { cause })))
    })
    const ended = follow(child, leader, launch.onLine)
    const recorded = records.add(leader, dirname(directory))
    const exit = untilGone(ended, recorded, leader, directory)
    running.set(leader, exit)
    await recorded.catch((cause: unknown) => {
      signalGroup(leader, 'SIGKILL')
      throw new TaskFault('CannotStartContainerError', cause instanceof Error ? cause.message : String(cause), { cause })
    })
    return { runtimeId: String(leader), exit, signal: async (name) => signalGroup(leader, name) }
  }

  return {
    kind: 'process',
    endpointFor: (endpoint) => endpoint,
    pull: async (image, signal) => {
      const name = sandboxImage(core, image)
      if (name === undefined) {
        throw new TaskFault(
          'CannotPullContainerError',
          `${image}: no Docker engine answers, so an image of another registry cannot run. Start Docker, or let the build push the program to the sandbox.`,
        )
      }
      const { path, digest } = await fetchProgram(core, image, name, signal)
      return { digest, start: (launch) => start(path, launch) }
    },
    close: async () => {
      killAll()
      await Promise.all(running.values())
      process.off('exit', killAll)
    },
  }
}
