import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The files that a process of its own loads, as V8 has them in its coverage. */
async function loadedFiles(...words: readonly string[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'stepwright-start-up-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const env = { ...process.env, NODE_V8_COVERAGE: join(folder, 'coverage') }
  const args = ['--import', 'tsx', ...words.map((word) => word.replace('OUT', join(folder, 'out')))]
  await promisify(execFile)(process.execPath, args, { cwd: root, env })
  const files = new Set<string>()
  for (const name of await readdir(env.NODE_V8_COVERAGE)) {
    const { result }: { result: readonly { readonly url: string }[] } = JSON.parse(await readFile(join(env.NODE_V8_COVERAGE, name), 'utf8'))
    for (const { url } of result) if (url.startsWith(`file://${root}/`)) files.add(url.slice(`file://${root}/`.length).replace(/\?.*/, ''))
  }
  return [...files]
}

const never = /asl-validator|listr2|@aws-sdk\/|dockerode|src\/(?:sandbox|engine|provision|testing)\/|src\/states\/source\/|generated\/sdk-/

test('build loads neither the sandbox, the SDK nor what only other commands need', { timeout: 60_000 }, async () => {
  const files = await loadedFiles('examples/servicefull/provision.ts', 'build', '--out', 'OUT')
  expect(files).toContain('src/cli/commands/build.ts')
  expect(files.filter((file) => never.test(file))).toEqual([])
})

test('a file that imports a machine loads neither the checks nor a command nor what builds images', { timeout: 60_000 }, async () => {
  const files = await loadedFiles('--input-type=module', '-e', `import ${JSON.stringify(join(root, 'src/index.ts'))}`)
  expect(files).toContain('src/states/state-machine.ts')
  expect(
    files.filter((file) => never.test(file) || /src\/(?:checks|cli\/commands)\/|build\/(?:plan|publish)-image|jsonata\.js|zod/.test(file)),
  ).toEqual([])
})
