import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Docker from 'dockerode'
import { pack } from 'tar-fs'
import { onTestFinished } from 'vitest'
import { registry, type TaskSetup } from './task-setup.ts'

const docker = new Docker()

/** The image that Dockerfiles begin with; `.ci/engine.sh` makes it where none can be pulled. */
const base = 'public.ecr.aws/docker/library/node:24-slim'

/** Whether this machine has a Docker engine with the base image. Without one, tests of containers are skipped. */
export const engineIsReady = await docker
  .getImage(base)
  .inspect()
  .then(
    () => true,
    () => false,
  )

const finished = (stream: NodeJS.ReadableStream): Promise<void> =>
  new Promise((resolve, reject) => {
    docker.modem.followProgress(stream, (error) => (error ? reject(error) : resolve()))
  })

/** Builds an image of an ES module under a local name. */
export async function buildImage(name: string, program: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'stepwright-image-'))
  await writeFile(join(folder, 'program.mjs'), program)
  await writeFile(join(folder, 'Dockerfile'), `FROM ${base}\nCOPY program.mjs /program.mjs\nENTRYPOINT ["node", "/program.mjs"]\n`)
  await finished(await docker.buildImage(pack(folder), { t: name }))
  await rm(folder, { recursive: true })
}

export const removeAfterTest = (name: string): void =>
  onTestFinished(async () => {
    await docker.getImage(name).remove({ force: true })
  })

/** Builds an image of an ES module and pushes it to the sandbox's registry, which then is the only one to have it. */
export async function pushImage(setup: TaskSetup, tag: string, program: string): Promise<void> {
  const { uri, username, password } = await registry(setup)
  const name = `${uri}:${tag}`
  const folder = `stepwright-test-${process.pid}:${tag}`
  await buildImage(folder, program)
  await docker.getImage(folder).tag({ repo: uri, tag })
  await finished(
    await docker.getImage(name).push({ authconfig: { username, password, serveraddress: new URL(setup.sandbox.endpoint).host } }),
  )
  await docker.getImage(name).remove()
  await docker.getImage(folder).remove()
}

/** The names of the engine's images that have a word in them. */
export const imageNames = async (word: string): Promise<readonly string[]> =>
  (await docker.listImages()).flatMap(({ RepoTags }) => RepoTags ?? []).filter((name) => name.includes(word))

/** The containers of a task that the engine still has. */
export const containersOf = async (taskArn: string): Promise<readonly string[]> => {
  const label = `io.stepwright.task=${taskArn.replace(/^.*\//, '')}`
  const containers = await docker.listContainers({ all: true, filters: { label: [label] } })
  return containers.map(({ Id }) => Id)
}

export const inspectContainer = (id: string): Promise<Docker.ContainerInspectInfo> => docker.getContainer(id).inspect()
