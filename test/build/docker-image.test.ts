import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type DockerImageOptions, dockerImage } from '../../src/build/index.ts'
import type { BaseContext, StepResult } from '../../src/template/index.ts'
import { type Entry, temporaryFolder } from './temporary-folder.ts'

const dockerfile = 'FROM public.ecr.aws/docker/library/node:24-slim\nARG STEPWRIGHT_PROGRAM\nCOPY ${STEPWRIGHT_PROGRAM} /program.mjs\n'
const project = { 'package.json': '{}', 'service.ts': 'console.log(1)\n', Dockerfile: dockerfile }

async function run(
  options: Partial<DockerImageOptions>,
  entries: { readonly [path: string]: Entry } = project,
  image?: string,
  buildArgs?: { readonly [name: string]: string },
): Promise<StepResult<unknown>> {
  const folder = await temporaryFolder(entries)
  const context: BaseContext = {
    serviceName: 'orders',
    program: join(folder, 'service.ts'),
    commands: [],
    workDirectory: join(folder, '.stepwright'),
    report: () => {},
    signal: new AbortController().signal,
    ...(image === undefined ? {} : { imageUri: image }),
    ...(buildArgs === undefined ? {} : { buildArgs }),
  }
  return dockerImage({ repository: 'team/orders', ...options }).run(context)
}

test('an image is named by its content, in the account and region of the stack', async () => {
  const { adds, artifacts, problems, fragment } = await run({ architecture: 'ARM64' })
  expect(problems).toEqual([])
  expect(fragment).toEqual({})
  const tag = artifacts?.[0]?.id ?? ''
  expect(tag).toMatch(/^[0-9a-f]{16}$/)
  expect(artifacts).toMatchObject([{ kind: 'image', name: 'team/orders' }])
  expect(JSON.parse(JSON.stringify(adds))).toEqual({
    image: {
      uri: { 'Fn::Sub': `\${AWS::AccountId}.dkr.ecr.\${AWS::Region}.\${AWS::URLSuffix}/team/orders:${tag}` },
      architecture: 'ARM64',
      repository: 'team/orders',
      tag,
      repositoryArn: { 'Fn::Sub': 'arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/team/orders' },
      runsProgram: false,
    },
  })
})

const tagOf = async (entries: { readonly [path: string]: Entry }, options: Partial<DockerImageOptions> = {}): Promise<string | undefined> =>
  (await run(options, entries)).artifacts?.[0]?.id

test('the same project gives the same tag elsewhere, and a changed byte another', async () => {
  const tag = await tagOf(project)
  expect(await tagOf(project)).toBe(tag)
  expect(await tagOf({ ...project, 'service.ts': 'console.log(2)\n' })).not.toBe(tag)
  expect(await tagOf({ ...project, Dockerfile: `${dockerfile}\n` })).not.toBe(tag)
  expect(await tagOf({ ...project, 'README.md': 'not in any context\n' })).toBe(tag)
})

test('a context counts as a whole, but for what .dockerignore leaves out', async () => {
  const ignoring = { ...project, '.dockerignore': '*.md\n' }
  const tag = await tagOf(ignoring, { context: '.' })
  expect(await tagOf({ ...ignoring, 'README.md': 'text' }, { context: '.' })).toBe(tag)
  expect(await tagOf({ ...ignoring, '.stepwright/registry/blobs/x': 'blob' }, { context: '.' })).toBe(tag)
  expect(await tagOf({ ...ignoring, 'words.txt': 'text' }, { context: '.' })).not.toBe(tag)
})

test("a build argument of the command line stands above the step's own", async () => {
  const tagOfArgs = async (own: Record<string, string>, given?: Record<string, string>): Promise<string | undefined> =>
    (await run({ buildArgs: own }, project, undefined, given)).artifacts?.[0]?.id
  expect(await tagOfArgs({ A: '1' }, { A: '2' })).toBe(await tagOfArgs({ A: '2' }))
  expect(await tagOfArgs({ A: '1' })).not.toBe(await tagOfArgs({ A: '2' }))
  const { problems } = await run({}, project, undefined, { 'not a name': '1' })
  expect(problems).toMatchObject([{ code: 'BUILD_ARGUMENT_INVALID', path: '/buildArgs/not a name' }])
})

test('all mistakes are told at once', async () => {
  const options = {
    repository: 'Team/Orders',
    dockerfile: 'missing/Dockerfile',
    context: 'nowhere',
    target: '',
    buildArgs: { '1st': 'x', STEPWRIGHT_PROGRAM: 'y' },
  }
  const { problems, artifacts, adds } = await run(options, { 'package.json': '{}', 'service.ts': 'const = 1\n' })
  expect(problems?.map(({ code, path, severity }) => `${severity} ${code} ${path}`)).toEqual([
    'error REPOSITORY_NAME_INVALID /repository',
    'error BUILD_ARGUMENT_INVALID /buildArgs/1st',
    'error BUILD_ARGUMENT_RESERVED /buildArgs/STEPWRIGHT_PROGRAM',
    'error BUILD_TARGET_EMPTY /target',
    'error DOCKERFILE_UNREADABLE /dockerfile',
    'error PROGRAM_NOT_BUNDLED /service.ts:1:7',
    'error CONTEXT_UNREADABLE /context',
  ])
  for (const { message, hint } of problems ?? []) expect([message, hint].map((text) => text.length > 10)).toEqual([true, true])
  expect(artifacts).toBeUndefined()
  expect(adds).toMatchObject({ image: { repository: 'Team/Orders' } })
})

test('doubtful things are warnings: the image is still built', async () => {
  const { problems, artifacts } = await run({ context: '.' }, { ...project, Dockerfile: 'FROM scratch\n', '.git/HEAD': 'x' })
  expect(problems?.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning DOCKERFILE_WITHOUT_PROGRAM',
    'warning CONTEXT_RESTLESS',
  ])
  expect(artifacts).toHaveLength(1)
})

test('a Dockerfile without a base image, and a broken .dockerignore', async () => {
  const { problems } = await run({ context: '.' }, { ...project, Dockerfile: '# FROM nothing\nRUN x\n', '.dockerignore': '[\n' })
  expect(problems).toMatchObject([
    { code: 'DOCKERFILE_WITHOUT_FROM' },
    { code: 'CONTEXT_UNREADABLE', message: expect.stringContaining('Invalid regular expression') },
  ])
})

const digest = `sha256:${'a'.repeat(64)}`

test.each([
  [
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/orders:v1',
    { repository: 'team/orders', tag: 'v1' },
    'arn:${AWS::Partition}:ecr:eu-west-1:123456789012:repository/team/orders',
  ],
  [
    `123456789012.dkr.ecr.eu-west-1.amazonaws.com/orders@${digest}`,
    { repository: 'orders' },
    'arn:${AWS::Partition}:ecr:eu-west-1:123456789012:repository/orders',
  ],
  ['public.ecr.aws/docker/library/node:24-slim', { repository: 'docker/library/node', tag: '24-slim' }, undefined],
  ['127.0.0.1:5000/orders', { repository: 'orders' }, undefined],
  ['orders:v1', { repository: 'orders', tag: 'v1' }, undefined],
])('--image %s is used as it is', async (uri, names, arn) => {
  const { adds, artifacts, problems } = await run({}, {}, uri)
  expect(problems ?? []).toEqual([])
  expect(JSON.parse(JSON.stringify(adds))).toEqual({
    image: { uri, architecture: 'X86_64', ...names, ...(arn === undefined ? {} : { repositoryArn: { 'Fn::Sub': arn } }) },
  })
  const publish = {
    target: 'aws',
    noop: false,
    client: {},
    workDirectory: '/',
    report: () => {},
    signal: new AbortController().signal,
  } as const
  expect(await artifacts?.[0]?.publish(publish)).toEqual({ status: 'existing', location: uri, milliseconds: 0 })
  await expect(artifacts?.[0]?.publish({ ...publish, target: 'local', runner: 'process' })).rejects.toMatchObject({ code: 'ENGINE_NEEDED' })
})

test.each(['Not An Image', 'https://registry/orders', 'orders:', 'registry.example/Orders:v1'])('--image %s is a problem', async (uri) => {
  const { problems, artifacts } = await run({}, project, uri)
  expect(problems).toMatchObject([{ code: 'IMAGE_URI_MALFORMED', severity: 'error' }])
  expect(artifacts).toBeUndefined()
})
