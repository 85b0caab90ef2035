import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildId } from '../../src/provision/index.ts'

const directory = mkdtempSync(join(tmpdir(), 'stepwright-build-id-'))
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: directory })
    .toString()
    .trim()
const id = (templateText: string, ...artifacts: string[]): Promise<string> =>
  buildId({ directory, templateText, artifacts: artifacts.map((artifact) => ({ id: artifact })) })

beforeAll(() => writeFileSync(join(directory, 'file'), 'one'))
afterAll(() => rmSync(directory, { recursive: true }))

test('outside a repository, what is deployed names the build', async () => {
  expect(await id('{}')).toMatch(/^[0-9a-f]{12}$/)
  expect(await id('{}')).toBe(await id('{}'))
  expect(await id('{}', 'tag')).not.toBe(await id('{}'))
})

test('in a clean working tree, the commit names the build', async () => {
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'one')
  expect(await id('{}')).toBe(git('rev-parse', 'HEAD'))
})

test('in a dirty one, so does what is deployed', async () => {
  writeFileSync(join(directory, 'file'), 'two')
  const commit = git('rev-parse', 'HEAD')
  expect(await id('{}')).toMatch(new RegExp(`^${commit}-[0-9a-f]{12}$`))
  expect(await id('{}')).not.toBe(await id('{"a":1}'))
  git('checkout', '-q', 'file')
  writeFileSync(join(directory, 'new file'), 'untracked')
  expect(await id('{}')).not.toBe(commit)
})

test('a repository without a commit has no name to give', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'stepwright-build-id-'))
  execFileSync('git', ['init', '-q'], { cwd: empty })
  expect(await buildId({ directory: empty, templateText: '{}', artifacts: [] })).toMatch(/^[0-9a-f]{12}$/)
  rmSync(empty, { recursive: true })
})
