import { Writable } from 'node:stream'
import type Docker from 'dockerode'
import { z } from 'zod'
import type { LineSplitter } from '../line-splitter.ts'
import { lineSplitter } from '../line-splitter.ts'
import type { ContainerExit, ContainerLaunch, RunningContainer } from './container-runner.ts'
import { TaskFault } from './container-runner.ts'
import type { DockerEngine } from './docker-engine.ts'
import { engineWords } from './engine-words.ts'
import { unlessGone } from './gone.ts'

/** Every container of a sandbox has this label; its value is the task's id. */
const taskLabel = 'io.stepwright.task'

/** What a container is made of beside its launch. */
interface ContainerOrigin {
  readonly engine: DockerEngine
  /** The engine's id of the image. */
  readonly image: string
  /** Tell whose container it is. */
  readonly labels: Readonly<Record<string, string>>
}

/** A launch as the engine's API takes it. */
function createOptions({ engine, image, labels }: ContainerOrigin, launch: ContainerLaunch): Docker.ContainerCreateOptions {
  return {
    Image: image,
    Env: Object.entries(launch.environment).map(([name, value]) => `${name}=${value}`),
    ...(launch.command === undefined ? {} : { Cmd: [...launch.command] }),
    ...(launch.entryPoint === undefined ? {} : { Entrypoint: [...launch.entryPoint] }),
    ...(launch.workingDirectory === undefined ? {} : { WorkingDir: launch.workingDirectory }),
    ...(launch.user === undefined ? {} : { User: launch.user }),
    Labels: { ...labels, [taskLabel]: launch.taskId },
    AttachStdout: true,
    AttachStderr: true,
    HostConfig: {
      ...(engine.sharesNetwork ? { NetworkMode: 'host' } : { ExtraHosts: ['host.docker.internal:host-gateway'] }),
      ...(launch.cpuUnits === undefined ? {} : { NanoCpus: Math.round((launch.cpuUnits / 1024) * 1e9) }),
      ...(launch.memoryMiB === undefined ? {} : { Memory: launch.memoryMiB * 1024 * 1024 }),
      ...(launch.initProcess === undefined ? {} : { Init: launch.initProcess }),
      ...(launch.readonlyRootFilesystem === undefined ? {} : { ReadonlyRootfs: launch.readonlyRootFilesystem }),
    },
  }
}

const sinkOf = (splitter: LineSplitter): Writable =>
  new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      splitter.write(chunk)
      done()
    },
  })

/** Gives each line of a container's output; the inner promise resolves when the output has ended. */
async function attachLines(
  docker: Docker,
  container: Docker.Container,
  onLine: (line: string) => void,
): Promise<{ readonly ended: Promise<void> }> {
  const stream = await container.attach({ stream: true, stdout: true, stderr: true })
  const splitters = [lineSplitter(onLine), lineSplitter(onLine)] as const
  docker.modem.demuxStream(stream, sinkOf(splitters[0]), sinkOf(splitters[1]))
  const ended = new Promise<void>((resolve) => {
    const finish = (): void => {
      for (const splitter of splitters) splitter.end()
      resolve()
    }
    stream.once('end', finish)
    stream.once('error', finish)
  })
  return { ended }
}

const lost = (error: unknown): ContainerExit => ({ exitCode: 137, reason: `ContainerRuntimeError: ${engineWords(error)}` })

/** Waits for a container's end, and removes it. An engine that went away in between reads as exit code 137, with what it said. */
async function follow(container: Docker.Container, ended: Promise<void>): Promise<ContainerExit> {
  const outcome = async (): Promise<ContainerExit> => {
    const { StatusCode: exitCode } = z.object({ StatusCode: z.number() }).parse(await container.wait())
    await ended
    const { State } = await container.inspect()
    return { exitCode, ...(State.OOMKilled ? { reason: 'OutOfMemoryError: Container killed due to memory usage' } : {}) }
  }
  const exit = await outcome().catch(lost)
  return unlessGone(container.remove({ force: true, v: true })).then(() => exit, lost)
}

/**
 * Creates and starts a container.
 *
 * @throws TaskFault `CannotCreateContainerError` or `CannotStartContainerError`, with the engine's own words.
 */
export async function startContainer(origin: ContainerOrigin, launch: ContainerLaunch): Promise<RunningContainer> {
  const { docker } = origin.engine
  const container = await docker.createContainer(createOptions(origin, launch)).catch((cause: unknown) => {
    throw new TaskFault('CannotCreateContainerError', engineWords(cause), { cause })
  })
  try {
    const { ended } = await attachLines(docker, container, launch.onLine)
    await container.start()
    return {
      runtimeId: container.id,
      exit: follow(container, ended),
      signal: (name) => unlessGone(container.kill({ signal: name })),
    }
  } catch (cause) {
    await unlessGone(container.remove({ force: true, v: true }))
    throw new TaskFault('CannotStartContainerError', engineWords(cause), { cause })
  }
}
