import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { chmod, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { contentTag } from '../../src/build/content-tag.ts'
import { contextArchive } from '../../src/build/context-archive.ts'
import { type ContextFile, listContext } from '../../src/build/context-file.ts'
import { readDockerIgnore } from '../../src/build/docker-ignore.ts'
import type { ImagePlan } from '../../src/build/image-plan.ts'
import { type Entry, fill, temporaryFolder } from './temporary-folder.ts'

const run = promisify(execFile)
const { signal } = new AbortController()

async function list(context: string): Promise<readonly ContextFile[]> {
  const ignore = await readDockerIgnore(join(context, 'Dockerfile'), context)
  const { files, problems } = await listContext({ context, ignore, workDirectory: join(context, 'out') })
  expect(problems).toEqual([])
  return files
}

const names = async (entries: { readonly [path: string]: Entry }): Promise<readonly string[]> =>
  (await list(await temporaryFolder(entries))).map(({ path }) => path)

test('a context is everything but the generated files, sorted', async () => {
  const entries = {
    'b.txt': 'b',
    'a/z': 'z',
    'a/b/c': 'c',
    empty: { folder: true },
    'out/big': 'x',
    '.stepwright/registry/blob': 'x',
    '.env': 'e',
  } as const
  expect(await names(entries)).toEqual(['.env', 'a', 'a/b', 'a/b/c', 'a/z', 'b.txt', 'empty'])
})

test('a .dockerignore leaves out what it names, and the last rule that matches counts', async () => {
  const entries = {
    'node_modules/x/index.js': '',
    'src/a.ts': '',
    'src/a.test.ts': '',
    'src/deep/b.test.ts': '',
    'README.md': '',
    'docs/README.md': '',
    '.git/HEAD': '',
  }
  const ignore = '# comment\n.git\nnode_modules\n\n**/*.test.ts\n*.md\n!src/a.test.ts\n.dockerignore\n'
  expect(await names({ ...entries, '.dockerignore': ignore })).toEqual([
    'docs',
    'docs/README.md',
    'src',
    'src/a.test.ts',
    'src/a.ts',
    'src/deep',
  ])
})

test('what a ! rule brings back out of an excluded folder comes with its folders', async () => {
  const entries = { 'assets/logo.png': '', 'assets/fonts/a.ttf': '', 'assets/fonts/b.ttf': '', 'other/x': '' }
  expect(await names({ ...entries, '.dockerignore': '*\n!assets/fonts/a.ttf\n' })).toEqual(['assets', 'assets/fonts', 'assets/fonts/a.ttf'])
  expect(await names({ ...entries, '.dockerignore': '*\n!**/b.ttf\n' })).toEqual(['assets', 'assets/fonts', 'assets/fonts/b.ttf'])
})

test('rules mind upper and lower case, and take brackets and plus signs as they are', async () => {
  const entries = { 'A.txt': '', 'a.txt': '', 'app/(shop)/page': '', 'c++/x': '', 'cc/x': '' }
  expect(await names({ ...entries, '.dockerignore': '.dockerignore\na.txt\napp/(shop)\nc++\n' })).toEqual(['A.txt', 'app', 'cc', 'cc/x'])
})

test("a Dockerfile's own ignore file comes before the context's", async () => {
  expect(
    await names({ 'a.txt': '', 'b.txt': '', '.dockerignore': 'a.txt', 'Dockerfile.dockerignore': 'b.txt\n*.dockerignore\n.dockerignore' }),
  ).toEqual(['a.txt'])
})

test('a rule that is no pattern is refused', async () => {
  const context = await temporaryFolder({ '.dockerignore': 'a[\n' })
  await expect(readDockerIgnore(join(context, 'Dockerfile'), context)).rejects.toThrow(SyntaxError)
})

test('what tar cannot carry is a problem, unless it is excluded', async () => {
  const context = await temporaryFolder({ 'a.txt': '' })
  await run('mkfifo', [join(context, 'pipe')])
  const ignore = await readDockerIgnore(join(context, 'Dockerfile'), context)
  const { problems } = await listContext({ context, ignore, workDirectory: '/nowhere' })
  expect(problems).toMatchObject([{ code: 'CONTEXT_ENTRY_UNSUPPORTED', severity: 'error', path: '/context/pipe' }])
  await fill(context, { '.dockerignore': 'pipe\n' })
  expect((await list(context)).map(({ path }) => path)).toEqual(['.dockerignore', 'a.txt'])
})

async function plan(context: string): Promise<ImagePlan> {
  const base = {
    serviceName: 'orders',
    repository: 'orders',
    architecture: 'X86_64',
    dockerfile: 'FROM scratch\n',
    program: Buffer.from('program'),
    buildArgs: {},
  } as const
  const unnamed = { ...base, context, files: await list(context) }
  return { ...unnamed, tag: await contentTag(unnamed, signal) }
}

const content = { 'a.txt': 'a', 'run.sh': { executable: '#!/bin/sh\n' }, link: { link: 'a.txt' }, 'folder/b': 'b' } as const

test('the tag depends on content alone: not on times, modes beyond the executable bit, or where the folder lies', async () => {
  const one = await temporaryFolder(content)
  const other = await temporaryFolder(Object.fromEntries(Object.entries(content).toReversed()))
  await utimes(join(other, 'a.txt'), 1, 1)
  await chmod(join(other, 'a.txt'), 0o600)
  const { tag } = await plan(one)
  expect(tag).toMatch(/^[0-9a-f]{16}$/)
  expect((await plan(other)).tag).toBe(tag)
})

test('the tag changes with anything that goes into the image', async () => {
  const folder = await temporaryFolder(content)
  const original = await plan(folder)
  const variants: readonly ImagePlan[] = [
    { ...original, dockerfile: 'FROM scratch \n' },
    { ...original, program: Buffer.from('Program') },
    { ...original, architecture: 'ARM64' },
    { ...original, target: 'last' },
    { ...original, buildArgs: { A: '1' } },
    { ...original, buildArgs: { A: '2' } },
    { ...original, repository: 'other' },
    await plan(await temporaryFolder({ ...content, 'a.txt': 'A' })),
    await plan(await temporaryFolder({ ...content, 'run.sh': '#!/bin/sh\n' })),
    await plan(await temporaryFolder({ ...content, link: { link: 'folder/b' } })),
    await plan(await temporaryFolder({ ...content, 'folder/c': '' })),
    await plan(await temporaryFolder({ ...content, more: { folder: true } })),
  ]
  const tags = new Set([original.tag])
  for (const variant of variants) tags.add(await contentTag(variant, signal))
  expect(tags.size).toBe(variants.length + 1)
})

test('the order of build arguments does not matter', async () => {
  const original = await plan(await temporaryFolder(content))
  const tags = await Promise.all(
    [
      { A: '1', B: '2' },
      { B: '2', A: '1' },
    ].map((buildArgs) => contentTag({ ...original, buildArgs }, signal)),
  )
  expect(tags[0]).toBe(tags[1])
})

async function archived(context: string): Promise<{ readonly listing: string; readonly bytes: string }> {
  const file = join(await temporaryFolder(), 'context.tar')
  await pipeline(await contextArchive(await plan(context)), createWriteStream(file))
  const { stdout } = await run('tar', ['--list', '--verbose', '--numeric-owner', '--utc', '--full-time', '--file', file])
  const { stdout: bytes } = await run('sha256sum', [file])
  return { listing: stdout.replaceAll(/ +/g, ' '), bytes: bytes.slice(0, 64) }
}

test('the archive keeps links and executable bits, and nothing of this machine', async () => {
  const folder = await temporaryFolder(content)
  const { listing, bytes } = await archived(folder)
  expect(listing.trimEnd().split('\n')).toEqual([
    '-rw-r--r-- 0/0 1 1970-01-01 00:00:00 a.txt',
    'drwxr-xr-x 0/0 0 1970-01-01 00:00:00 folder',
    '-rw-r--r-- 0/0 1 1970-01-01 00:00:00 folder/b',
    'lrwxrwxrwx 0/0 0 1970-01-01 00:00:00 link -> a.txt',
    '-rwxr-xr-x 0/0 10 1970-01-01 00:00:00 run.sh',
    '-rw-r--r-- 0/0 13 1970-01-01 00:00:00 .stepwright/Dockerfile',
    '-rw-r--r-- 0/0 7 1970-01-01 00:00:00 .stepwright/program.mjs',
  ])
  expect((await archived(await temporaryFolder(content))).bytes).toBe(bytes)
})

test('a file that goes away before it is sent breaks the archive off', async () => {
  const folder = await temporaryFolder(content)
  const missing = { ...(await plan(folder)), files: [{ type: 'file', path: 'gone', executable: false, bytes: 1 }] as const }
  await expect(pipeline(await contextArchive(missing), createWriteStream('/dev/null'))).rejects.toThrow('ENOENT')
})

test('a large context is streamed, not held in memory', async () => {
  const folder = await temporaryFolder()
  await run('truncate', ['--size', '1G', join(folder, 'large')])
  const archive = await contextArchive(await plan(folder))
  let bytes = 0
  let peak = 0
  for await (const chunk of archive) {
    bytes += (chunk as Buffer).length
    peak = Math.max(peak, process.memoryUsage().external)
  }
  expect(bytes).toBeGreaterThan(1024 ** 3)
  expect(peak).toBeLessThan(256 * 1024 ** 2)
})
