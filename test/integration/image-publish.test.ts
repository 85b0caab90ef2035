import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { BatchGetImageCommand, DescribeRepositoriesCommand, ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { expect, onTestFinished, test } from 'vitest'
import { buildImage } from '../../src/build/build-image.ts'
import { dockerImage } from '../../src/build/index.ts'
import { planImage } from '../../src/build/plan-image.ts'
import { programMediaType } from '../../src/build/program-artifact.ts'
import { pushImage } from '../../src/build/push-image.ts'
import type { Progress } from '../../src/core/index.ts'
import { createRegistry } from '../../src/sandbox/ecr/index.ts'
import { pullImage } from '../../src/sandbox/ecs/docker-image.ts'
import { createGateway } from '../../src/sandbox/gateway.ts'
import { type Sandbox, type SandboxCore, startSandbox } from '../../src/sandbox/index.ts'
import type { ArtifactOutcome, PublishContext } from '../../src/template/index.ts'
import { fill, temporaryFolder } from '../build/temporary-folder.ts'
import { baseImage, engine, engineTest, freshRepository, registryTest, runImage, startDockerRegistry } from './docker-engine.ts'

const program = (word: string): string => `console.log('${word}', ...process.argv.slice(2))\n`

const files = {
  'package.json': '{}',
  'service.ts': program('first'),
  Dockerfile: `FROM ${baseImage}\nARG STEPWRIGHT_PROGRAM\nCOPY \${STEPWRIGHT_PROGRAM} /program.mjs\nENTRYPOINT ["node", "/program.mjs"]\n`,
}

interface Published extends ArtifactOutcome {
  readonly tag: string
  readonly progress: readonly Progress[]
}

/** Provisions the image of a project into a sandbox, as the provisioner does. */
async function publish(
  folder: string,
  repository: string,
  sandbox: Pick<Sandbox, 'clientSettings'>,
  settings: Partial<PublishContext> = {},
): Promise<Published> {
  const { signal } = new AbortController()
  const progress: Progress[] = []
  const report = (event: Progress): void => {
    progress.push(event)
  }
  const workDirectory = join(folder, '.stepwright')
  const step = dockerImage({ repository })
  const { artifacts, problems } = await step.run({
    serviceName: 'orders',
    program: join(folder, 'service.ts'),
    commands: [],
    workDirectory,
    report,
    signal,
  })
  const [artifact] = artifacts ?? []
  if (artifact === undefined) throw new Error(JSON.stringify(problems))
  const context = { target: 'local', noop: false, client: sandbox.clientSettings, workDirectory, report, signal, ...settings } as const
  return { ...(await artifact.publish(context)), tag: artifact.id, progress }
}

async function start(folder: string): Promise<Sandbox> {
  const sandbox = await startSandbox({ directory: join(folder, '.stepwright'), report: () => {} })
  onTestFinished(() => sandbox.close())
  return sandbox
}

/** An ECR whose repositories are at an address where nobody listens, as they seem to an engine on another machine. */
async function startUnreachableRegistry(folder: string): Promise<Pick<Sandbox, 'clientSettings'> & { readonly core: SandboxCore }> {
  const { signal } = new AbortController()
  const core: SandboxCore = {
    region: 'us-east-1',
    accountId: '000000000000',
    partition: 'aws',
    urlSuffix: 'amazonaws.com',
    directory: join(folder, '.stepwright'),
    report: () => {},
    signal,
    endpoint: () => 'http://127.0.0.1:1',
    call: async () => ({ authorizationData: [{ authorizationToken: await token() }] }),
  }
  const services = [createRegistry(core)]
  const server = createGateway(core, () => services)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  const endpoint = `http://127.0.0.1:${port}`
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const clientSettings = { region: 'us-east-1', endpoint, credentials, disableHostPrefix: true as const }
  const token = async (): Promise<string> => {
    const { username, password } = await credentialsOf({ clientSettings })
    return Buffer.from(`${username}:${password}`).toString('base64')
  }
  return { clientSettings, core: { ...core, endpoint: () => endpoint } }
}

async function credentialsOf(sandbox: Pick<Sandbox, 'clientSettings'>): Promise<{ readonly username: string; readonly password: string }> {
  const ecr = new ECRClient(sandbox.clientSettings)
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
  ecr.destroy()
  const [username = '', password = ''] = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64')
    .toString()
    .split(':')
  return { username, password }
}

/** Pulls by digest into an engine that no longer has the image. */
async function pullBack(location: string, repository: string, sandbox: Sandbox): Promise<void> {
  const { docker } = engine()
  for (const { RepoTags } of await docker.listImages()) {
    for (const tag of (RepoTags ?? []).filter((name) => name.startsWith(`${repository}:`)))
      await docker.getImage(tag).remove({ force: true })
  }
  const answer = await docker.pull(location, { authconfig: await credentialsOf(sandbox) })
  await new Promise<void>((resolve, reject) => docker.modem.followProgress(answer, (error) => (error === null ? resolve() : reject(error))))
  onTestFinished(() => docker.getImage(location).remove({ force: true }))
}

const started = ({ progress }: Published): readonly string[] =>
  progress.flatMap((event) => (event.type === 'step-started' ? [event.title.split(' ')[0] ?? ''] : []))

engineTest(
  'wish 23 (aws-cdk#30937, #23038, #25807): an image is built and pushed once, pulled back and run; a second run builds and pushes nothing',
  async () => {
    const folder = await temporaryFolder(files)
    const repository = freshRepository()
    const first = await start(folder)
    const published = await publish(folder, repository, first, { runner: 'container' })
    expect(published).toMatchObject({ status: 'published', location: expect.stringMatching(/^127\.0\.0\.1:\d+\/.+@sha256:[0-9a-f]{64}$/) })
    expect(started(published)).toEqual(['Build', 'Push'])
    const ecr = new ECRClient(first.clientSettings)
    const { repositories } = await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [repository] }))
    expect(repositories).toMatchObject([{ imageTagMutability: 'IMMUTABLE', imageScanningConfiguration: { scanOnPush: true } }])
    ecr.destroy()
    await first.close()

    const second = await start(folder)
    const again = await publish(folder, repository, second, { runner: 'container' })
    expect([again.status, again.location.split('@')[1], started(again)]).toEqual(['unchanged', published.location.split('@')[1], []])
    await pullBack(again.location, repository, second)
    expect(await runImage(again.location, ['fargateTask'])).toEqual({ exitCode: 0, output: 'first fargateTask\n' })
  },
)

engineTest('a changed byte is built and pushed again, and layers that the registry has are not', async () => {
  const folder = await temporaryFolder(files)
  const repository = freshRepository()
  const sandbox = await start(folder)
  const blobs = join(folder, '.stepwright/registry/blobs/sha256')
  const first = await publish(folder, repository, sandbox)
  const before = await readdir(blobs)
  await fill(folder, { 'service.ts': program('second') })
  const second = await publish(folder, repository, sandbox)
  expect(second.status).toBe('published')
  expect(second.tag).not.toBe(first.tag)
  // A program layer, a configuration and a manifest are new; the base layer is not.
  expect((await readdir(blobs)).length - before.length).toBe(3)
  await pullBack(second.location, repository, sandbox)
  expect((await runImage(second.location)).output).toBe('second\n')
})

engineTest('nothing of a registry stays behind in the engine', async () => {
  const folder = await temporaryFolder(files)
  const repository = freshRepository()
  const { tag } = await publish(folder, repository, await start(folder))
  const images = await engine().docker.listImages()
  const names = images.flatMap(({ RepoTags }) => RepoTags ?? []).filter((name) => name.includes(repository))
  expect(names).toEqual([`${repository}:${tag}`])
})

engineTest(
  'the engine keeps the images of the last five builds',
  async () => {
    const folder = await temporaryFolder({
      ...files,
      Dockerfile: 'FROM scratch\nARG STEPWRIGHT_PROGRAM\nCOPY ${STEPWRIGHT_PROGRAM} /program.mjs\n',
    })
    const repository = freshRepository()
    const sandbox = await start(folder)
    const tags: string[] = []
    for (const word of ['1', '2', '3', '4', '5', '6', '7']) {
      await fill(folder, { 'service.ts': program(word) })
      tags.push((await publish(folder, repository, sandbox)).tag)
      // The engine tells the time of an image in seconds.
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
    const images = await engine().docker.listImages()
    const names = images.flatMap(({ RepoTags }) => RepoTags ?? []).filter((name) => name.includes(repository))
    expect(new Set(names)).toEqual(new Set(tags.slice(-5).map((tag) => `${repository}:${tag}`)))
    await fill(folder, { 'service.ts': program('1') })
    expect((await publish(folder, repository, sandbox)).status).toBe('unchanged')
  },
  60_000,
)

engineTest('a rehearsal builds the image, pushes nothing, and says what it would do', async () => {
  const folder = await temporaryFolder(files)
  const repository = freshRepository()
  const client = { region: 'us-east-1', endpoint: 'http://127.0.0.1:1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' } }
  const rehearsed = await publish(folder, repository, await start(folder), { noop: true, target: 'aws', client })
  expect(rehearsed).toMatchObject({ status: 'skipped', location: `${repository}:${rehearsed.tag}` })
  expect(started(rehearsed)).toEqual(['Build'])
  expect(rehearsed.progress).toContainEqual({
    type: 'notice',
    text: expect.stringContaining(`Would push the image as ${repository}:${rehearsed.tag}`),
  })
  expect((await runImage(rehearsed.location)).output).toBe('first\n')
})

engineTest('where the engine cannot reach the registry, the image as built is used, and the run says so', async () => {
  const folder = await temporaryFolder(files)
  const repository = freshRepository()
  const nobody = await startUnreachableRegistry(folder)
  const published = await publish(folder, repository, nobody, { runner: 'container' })
  expect(published).toMatchObject({ status: 'published', location: `${repository}:${published.tag}` })
  expect(published.progress).toContainEqual({ type: 'notice', text: expect.stringContaining("cannot reach the sandbox's registry") })
  expect((await runImage(published.location)).output).toBe('first\n')
  const again = await publish(folder, repository, nobody, { runner: 'container' })
  expect([again.status, again.location]).toEqual(['unchanged', published.location])

  const said: string[] = []
  const core: SandboxCore = { ...nobody.core, report: (event) => event.type === 'notice' && said.push(event.text) }
  const uri = `000000000000.dkr.ecr.us-east-1.amazonaws.com/${published.location}`
  const { id } = await pullImage(core, engine().docker, uri)
  expect(id).toBe((await engine().docker.getImage(published.location).inspect()).Id)
  expect(said).toEqual([expect.stringContaining('the image as built is used')])

  await expect(publish(folder, repository, nobody, { target: 'aws' })).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' })
})

engineTest('a token that the registry no longer takes is asked for again', async () => {
  const folder = await temporaryFolder(files)
  const repository = freshRepository()
  const sandbox = await start(folder)
  const { location, tag } = await publish(folder, repository, sandbox)
  const given: string[] = []
  const progress: Progress[] = []
  const digest = await pushImage({
    engine: engine(),
    name: `${repository}:${tag}`,
    repositoryUri: location.split('@')[0] ?? '',
    tag: 'again',
    credentials: async () => {
      const credentials = given.length === 0 ? { username: 'AWS', password: randomBytes(8).toString('hex') } : await credentialsOf(sandbox)
      given.push(credentials.password)
      return credentials
    },
    report: (event) => progress.push(event),
    signal: new AbortController().signal,
  })
  expect(digest).toBe(location.split('@')[1])
  expect(given).toHaveLength(2)
  expect(progress).toContainEqual({ type: 'notice', text: expect.stringContaining('asking for a new one') })
})

engineTest('an abort stops a push at once', async () => {
  const folder = await temporaryFolder(files)
  const repository = freshRepository()
  const stop = new AbortController()
  const sandbox = await start(folder)
  const report = (event: Progress): void => {
    if (event.type === 'step-progress' && event.id.startsWith('push')) stop.abort(new Error('interrupted'))
  }
  const published = publish(folder, repository, sandbox, { signal: stop.signal, report })
  await expect(published).rejects.toThrow('interrupted')
  const images = await engine().docker.listImages()
  expect(
    images.flatMap(({ RepoTags }) => RepoTags ?? []).filter((name) => name.startsWith('127.0.0.1') && name.includes(repository)),
  ).toEqual([])
})

registryTest("Debian's registry takes the same push", async () => {
  const registry = await startDockerRegistry()
  const folder = await temporaryFolder(files)
  const repository = freshRepository()
  const { signal } = new AbortController()
  const progress: Progress[] = []
  const report = (event: Progress): void => {
    progress.push(event)
  }
  const context = { serviceName: 'orders', program: join(folder, 'service.ts'), workDirectory: join(folder, 'work'), report, signal }
  const { plan, problems } = await planImage({ repository }, context)
  if (plan === undefined) throw new Error(JSON.stringify(problems))
  const name = `${repository}:${plan.tag}`
  await buildImage({ engine: engine(), plan, name, report, signal })
  const push = (): Promise<string> =>
    pushImage({
      engine: engine(),
      name,
      repositoryUri: `${registry}/${repository}`,
      tag: plan.tag,
      credentials: async () => ({ username: 'AWS', password: 'any' }),
      report,
      signal,
    })
  const digest = await push()
  expect(await push()).toBe(digest)
  expect(progress.findLast((event) => event.type === 'step-progress')?.text).toMatch(/^2 of 2 layers/)
  const manifest = await fetch(`http://${registry}/v2/${repository}/manifests/${plan.tag}`, {
    headers: { accept: 'application/vnd.docker.distribution.manifest.v2+json' },
  })
  expect(manifest.headers.get('docker-content-digest')).toBe(digest)
  const answer = await engine().docker.pull(`${registry}/${repository}@${digest}`)
  await new Promise<void>((resolve, reject) =>
    engine().docker.modem.followProgress(answer, (error) => (error === null ? resolve() : reject(error))),
  )
  onTestFinished(() => engine().docker.getImage(`${registry}/${repository}@${digest}`).remove({ force: true }))
  expect((await runImage(`${registry}/${repository}@${digest}`)).output).toBe('first\n')
})

test('without containers the program is pushed by itself, and unchanged the next time', async () => {
  const folder = await temporaryFolder(files)
  const sandbox = await start(folder)
  const published = await publish(folder, 'team/orders', sandbox, { runner: 'process' })
  expect(published).toMatchObject({ status: 'published', location: expect.stringMatching(/\/team\/orders@sha256:[0-9a-f]{64}$/) })
  expect(started(published)).toEqual(['Push'])
  const ecr = new ECRClient(sandbox.clientSettings)
  const { images } = await ecr.send(
    new BatchGetImageCommand({ repositoryName: 'team/orders', imageIds: [{ imageTag: `${published.tag}-program` }] }),
  )
  ecr.destroy()
  const { artifactType, layers } = JSON.parse(images?.[0]?.imageManifest ?? '') as {
    artifactType: string
    layers: { mediaType: string; digest: string }[]
  }
  expect([artifactType, layers[0]?.mediaType]).toEqual([programMediaType, programMediaType])

  const { username, password } = await credentialsOf(sandbox)
  const blob = await fetch(`${sandbox.endpoint}/v2/team/orders/blobs/${layers[0]?.digest}`, {
    headers: { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` },
  })
  const file = join(await temporaryFolder(), 'program.mjs')
  await writeFile(file, await blob.text())
  expect(execFileSync(process.execPath, [file, 'fargateTask']).toString()).toBe('first fargateTask\n')

  const again = await publish(folder, 'team/orders', sandbox, { runner: 'process' })
  expect([again.status, again.location]).toEqual(['unchanged', published.location])
})

test('a rehearsal without containers changes nothing', async () => {
  const folder = await temporaryFolder(files)
  const sandbox = await start(folder)
  const rehearsed = await publish(folder, 'team/orders', sandbox, { runner: 'process', noop: true })
  expect(rehearsed).toMatchObject({ status: 'skipped', location: `team/orders:${rehearsed.tag}-program` })
  const ecr = new ECRClient(sandbox.clientSettings)
  expect((await ecr.send(new DescribeRepositoriesCommand({}))).repositories).toEqual([])
  ecr.destroy()
})
