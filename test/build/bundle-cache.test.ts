import { execFile } from 'node:child_process'
import { appendFile, mkdir, readdir, readFile, rename, rm, stat, symlink, truncate, unlink, utimes, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { bundleFunction } from '../../src/build/bundle-function.ts'
import { bundleProgram } from '../../src/build/bundle-program.ts'
import type { BundleCache } from '../../src/build/bundle-settings.ts'
import type { Progress } from '../../src/core/index.ts'
import { fill, temporaryFolder } from './temporary-folder.ts'

const run = promisify(execFile)

const project = {
  'package.json': '{ "type": "module", "imports": { "#line": "./src/small.ts" } }',
  'tsconfig.json': '{ "extends": ["./config/base"] /* a comment */ }',
  'config/base.json': '{ "compilerOptions": { "paths": { "house/*": ["../src/rooms/*.ts"] } } }',
  'src/service.ts': [
    "import { kitchen } from 'house/kitchen'",
    "import { line } from '#line'",
    "import shop from 'shop'",
    "import { word } from './word'",
    "import part from '@team/part'",
    'console.log(kitchen, line, shop, word, part)',
  ].join('\n'),
  'src/rooms/kitchen.ts': "export const kitchen: string = 'kitchen'\n",
  'src/attic/kitchen.ts': "export const kitchen: string = 'attic'\n",
  'src/small.ts': "export const line = 'small'\n",
  'src/large.ts': "export const line = 'large'\n",
  'src/word/index.ts': "export const word = 'word'\n",
  'packages/part/index.js': "export default 'part'\n",
  'packages/other/index.js': "export default 'other'\n",
  'node_modules/@team/part': { link: '../../packages/part' },
  'node_modules/.package-lock.json': '{}',
  'node_modules/shop/package.json': '{ "name": "shop", "version": "1.0.0", "main": "lib/index.js" }',
  'node_modules/shop/lib/index.js': "let gift = 'no gift'\ntry { gift = require('gift') } catch {}\nmodule.exports = 'shop, ' + gift\n",
  'node_modules/shop/lib/other.js': "module.exports = 'other'\n",
} as const

const entryOf = (folder: string): string => join(folder, 'project/src/service.ts')
const workDirectoryOf = (folder: string): string => join(folder, 'project/.stepwright')

/** A project inside a folder of its own, so that a test may put something above the project. */
async function projectFolder(): Promise<string> {
  return temporaryFolder(Object.fromEntries(Object.entries(project).map(([path, entry]) => [`project/${path}`, entry])))
}

function cacheOf(folder: string): BundleCache & { readonly told: Progress[] } {
  const told: Progress[] = []
  return { workDirectory: workDirectoryOf(folder), report: (progress) => told.push(progress), told }
}

/** The file that holds what is kept. */
async function keptFile(folder: string): Promise<string> {
  const names = await readdir(join(workDirectoryOf(folder), 'cache'))
  expect(names).toEqual([expect.stringMatching(/^service-[0-9a-f]{16}\.bundle$/)])
  return join(workDirectoryOf(folder), 'cache', names[0] ?? '')
}

/** A file that was written anew has another number. */
const numberOf = async (file: string): Promise<number> => (await stat(file)).ino

/** Bundles with the cache and without; both must have the same bytes. */
async function bundleBothWays(folder: string): Promise<string> {
  const cache = cacheOf(folder)
  const cached = await bundleProgram({ entry: entryOf(folder), cache })
  const fresh = await bundleProgram({ entry: entryOf(folder) })
  expect(cached.problems).toEqual(fresh.problems)
  expect(cached.bundle?.sha256).toBe(fresh.bundle?.sha256)
  expect(Buffer.from(cached.bundle?.code ?? [])).toEqual(Buffer.from(fresh.bundle?.code ?? []))
  expect(cache.told).toEqual([])
  return Buffer.from(fresh.bundle?.code ?? []).toString()
}

test('a second run takes the bundle of the first, with the same bytes', async () => {
  const folder = await projectFolder()
  await bundleBothWays(folder)
  const number = await numberOf(await keptFile(folder))
  await fill(folder, { 'project/.stepwright/sandbox.json': '{}', 'beside/the/project.ts': '' })
  await bundleBothWays(folder)
  expect(await numberOf(await keptFile(folder))).toBe(number)
})

test('the bundler is not even loaded where nothing has changed', async () => {
  const folder = await projectFolder()
  const { bundle } = await bundleProgram({ entry: join(import.meta.dirname, '../../src/build/bundle-program.ts') })
  const esbuild = join(import.meta.dirname, '../../node_modules/esbuild')
  await fill(folder, {
    'stepwright/program.mjs': bundle?.code ?? '',
    'stepwright/run.mjs': `import { bundleProgram } from './program.mjs'
      const cache = { workDirectory: ${JSON.stringify(workDirectoryOf(folder))}, report: console.error }
      const { bundle } = await bundleProgram({ entry: ${JSON.stringify(entryOf(folder))}, cache })
      console.log(bundle.sha256)`,
    'stepwright/node_modules/esbuild/package.json': await readFile(join(esbuild, 'package.json'), 'utf8'),
    'stepwright/node_modules/esbuild/lib/main.js': `console.log('loaded')\nmodule.exports = require(${JSON.stringify(esbuild)})\n`,
  })
  await writeFile(join(folder, 'stepwright/index.mjs'), "export * from './program.mjs'\n")
  const lines = async (): Promise<string[]> =>
    (await run(process.execPath, [join(folder, 'stepwright/run.mjs')])).stdout.trimEnd().split('\n')
  const first = await lines()
  expect(first).toEqual(['loaded', expect.stringMatching(/^[0-9a-f]{64}$/)])
  expect(await lines()).toEqual(first.slice(1))

  await appendFile(join(folder, 'stepwright/program.mjs'), '// Stepwright itself has changed\n')
  expect(await lines()).toEqual(first)
  expect(await lines()).toEqual(first.slice(1))

  const installed = join(folder, 'stepwright/node_modules/esbuild/package.json')
  await writeFile(installed, (await readFile(installed, 'utf8')).replace(/"version": ".*"/, '"version": "99.0.0"'))
  expect(await lines()).toEqual(first)
})

const changes: Readonly<Record<string, { readonly change: (project: string) => Promise<unknown>; readonly now: string }>> = {
  'a module has another size': {
    change: (project) => appendFile(join(project, 'src/small.ts'), "console.log('more')\n"),
    now: 'console.log("more")',
  },
  'a module has other bytes, and the same size and modification time': {
    change: async (project) => {
      const file = join(project, 'src/small.ts')
      const { atime, mtime } = await stat(file)
      await writeFile(file, "export const line = 'SMALL'\n")
      await utimes(file, atime, mtime)
    },
    now: 'SMALL',
  },
  'a module is replaced by an older file': {
    change: async (project) => {
      await writeFile(join(project, 'old.ts'), "export const line = 'SMALL'\n")
      await utimes(join(project, 'old.ts'), 1, 1)
      await rename(join(project, 'old.ts'), join(project, 'src/small.ts'))
    },
    now: 'SMALL',
  },
  'a new file is found in the place of another': {
    change: (project) => writeFile(join(project, 'src/word.ts'), "export const word = 'nearer'\n"),
    now: '"nearer"',
  },
  'a package is found nearer to the program': {
    change: (project) => fill(join(project, 'src'), { 'node_modules/shop/index.js': "export default 'nearer'\n" }),
    now: '"nearer"',
  },
  'an optional package is installed': {
    change: (project) => fill(project, { 'node_modules/gift/index.js': "module.exports = 'a gift'\n" }),
    now: 'a gift',
  },
  'an optional package is installed above the project': {
    change: (project) => fill(dirname(project), { 'node_modules/gift/index.js': "module.exports = 'a gift'\n" }),
    now: 'a gift',
  },
  'a package names another main file': {
    change: (project) => writeFile(join(project, 'node_modules/shop/package.json'), '{ "name": "shop", "main": "lib/other.js" }'),
    now: '"other"',
  },
  "the package's imports change": {
    change: (project) => writeFile(join(project, 'package.json'), '{ "type": "module", "imports": { "#line": "./src/large.ts" } }'),
    now: '"large"',
  },
  'a package comes to lie below the project': {
    change: (project) => writeFile(join(project, 'src/package.json'), '{ "imports": { "#line": "./large.ts" } }'),
    now: '"large"',
  },
  'the tsconfig changes': {
    change: (project) =>
      writeFile(join(project, 'tsconfig.json'), '{ "compilerOptions": { "paths": { "house/*": ["./src/attic/*.ts"] } } }'),
    now: '"attic"',
  },
  'the tsconfig that another extends changes': {
    change: (project) =>
      writeFile(join(project, 'config/base.json'), '{ "compilerOptions": { "paths": { "house/*": ["../src/attic/*.ts"] } } }'),
    now: '"attic"',
  },
  'a file is extended in the place of another': {
    change: (project) =>
      writeFile(join(project, 'config/base'), '{ "compilerOptions": { "paths": { "house/*": ["../src/attic/*.ts"] } } }'),
    now: '"attic"',
  },
  'a linked package is another folder': {
    change: async (project) => {
      await unlink(join(project, 'node_modules/@team/part'))
      await symlink('../../packages/other', join(project, 'node_modules/@team/part'))
    },
    now: '"other"',
  },
  'a module is gone': {
    change: (project) => rm(join(project, 'src/word'), { recursive: true }),
    now: '',
  },
}

test.each(Object.entries(changes))('what was kept is not taken where %s', async (_, { change, now }) => {
  const folder = await projectFolder()
  const before = await bundleBothWays(folder)
  const number = await numberOf(await keptFile(folder))
  await bundleBothWays(folder)
  expect(await numberOf(await keptFile(folder))).toBe(number)
  await change(join(folder, 'project'))
  const after = await bundleBothWays(folder)
  expect(after).not.toBe(before)
  expect(after).toContain(now)
})

test('a reinstallation that npm notes is taken for a change, whatever it changed', async () => {
  const folder = await projectFolder()
  await bundleBothWays(folder)
  const number = await numberOf(await keptFile(folder))
  await writeFile(join(folder, 'project/node_modules/.package-lock.json'), '{ }')
  await bundleBothWays(folder)
  await bundleBothWays(folder)
  expect(await numberOf(await keptFile(folder))).not.toBe(number)
})

const damages: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  'is cut off': async (file) => truncate(file, (await stat(file)).size - 1),
  'is empty': (file) => truncate(file),
  'has another byte in the code': async (file) => writeFile(file, (await readFile(file, 'utf8')).replace('kitchen,', 'kitchem,')),
  'has another heading': async (file) => writeFile(file, `{"recipe":"","files":[1]}${(await readFile(file, 'utf8')).replace(/.*/, '')}`),
  'has a heading that is no JSON': async (file) => writeFile(file, `{${await readFile(file, 'utf8')}`),
  'is gone, with its folder': (file) => rm(dirname(file), { recursive: true }),
}

test.each(Object.entries(damages))('a kept bundle that %s is made anew', async (_, damage) => {
  const folder = await projectFolder()
  await bundleBothWays(folder)
  const file = await keptFile(folder)
  const whole = await readFile(file)
  await damage(file)
  await bundleBothWays(folder)
  expect(await readFile(await keptFile(folder))).toEqual(whole)
})

test('a program that changes while it is bundled is not taken for what was bundled', async () => {
  const folder = await projectFolder()
  const file = join(folder, 'project/src/small.ts')
  for (let round = 0; round < 20; round += 1) {
    const bundling = bundleProgram({ entry: entryOf(folder), cache: cacheOf(folder) })
    await new Promise((resolve) => setTimeout(resolve, round * 2))
    await writeFile(file, `export const line = 'line ${round % 10}'\n`)
    await bundling
    expect(await bundleBothWays(folder)).toContain(`line ${round % 10}`)
  }
})

test('a module from the future is bundled each time', async () => {
  const folder = await projectFolder()
  const tomorrow = Date.now() / 1000 + 86_400
  await utimes(join(folder, 'project/src/small.ts'), tomorrow, tomorrow)
  await bundleBothWays(folder)
  expect(await readdir(join(workDirectoryOf(folder), 'cache'))).toEqual([])
})

test('a program that is reached by a link is bundled each time', async () => {
  const folder = await projectFolder()
  await symlink('project', join(folder, 'link'))
  const { bundle } = await bundleProgram({ entry: join(folder, 'link/src/service.ts'), cache: cacheOf(folder) })
  expect(bundle?.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(await readdir(join(workDirectoryOf(folder), 'cache'))).toEqual([])
})

test('warnings and mistakes are told each time', async () => {
  const folder = await projectFolder()
  await writeFile(join(folder, 'project/src/small.ts'), 'export const line = { timeout: 10, timeout: 20 }\n')
  for (let round = 0; round < 2; round += 1) {
    const { problems } = await bundleProgram({ entry: entryOf(folder), cache: cacheOf(folder) })
    expect(problems.map(({ code }) => code)).toContain('PROGRAM_BUNDLED_WITH_WARNING')
  }
  await writeFile(join(folder, 'project/src/small.ts'), 'export const = 1\n')
  for (let round = 0; round < 2; round += 1) {
    const { problems } = await bundleProgram({ entry: entryOf(folder), cache: cacheOf(folder) })
    expect(problems.map(({ code }) => code)).toEqual(['PROGRAM_NOT_BUNDLED'])
  }
  const missing = await bundleProgram({ entry: join(folder, 'project/src/missing.ts'), cache: cacheOf(folder) })
  expect(missing.problems.map(({ code }) => code)).toEqual(['PROGRAM_NOT_BUNDLED'])
})

test('many who bundle at once leave one whole bundle and nothing else', async () => {
  const folder = await projectFolder()
  const script = `import { bundleProgram } from ${JSON.stringify(join(import.meta.dirname, '../../src/build/bundle-program.ts'))}
    const cache = { workDirectory: ${JSON.stringify(workDirectoryOf(folder))}, report: console.log }
    const bundlings = await Promise.all([1, 2, 3].map(() => bundleProgram({ entry: ${JSON.stringify(entryOf(folder))}, cache })))
    console.log(...new Set(bundlings.map(({ bundle }) => bundle.sha256)))`
  await writeFile(join(folder, 'bundle.mts'), script)
  const bundleThrice = (): ReturnType<typeof run> =>
    run(process.execPath, ['--import', 'tsx', join(folder, 'bundle.mts')], { cwd: join(import.meta.dirname, '../..') })
  const { bundle } = await bundleProgram({ entry: entryOf(folder) })
  for (const { stdout } of await Promise.all([bundleThrice(), bundleThrice()])) expect(stdout).toBe(`${bundle?.sha256}\n`)
  const number = await numberOf(await keptFile(folder))
  expect((await bundleThrice()).stdout).toBe(`${bundle?.sha256}\n`)
  expect(await numberOf(await keptFile(folder))).toBe(number)
})

test('where nothing can be kept, the bundle is made and the reason is told', async () => {
  const folder = await projectFolder()
  await writeFile(workDirectoryOf(folder), 'a file')
  const cache = cacheOf(folder)
  const { bundle, problems } = await bundleProgram({ entry: entryOf(folder), cache })
  expect([bundle?.sha256, problems]).toEqual([(await bundleProgram({ entry: entryOf(folder) })).bundle?.sha256, []])
  expect(cache.told).toEqual([
    { type: 'warning', text: expect.stringMatching(/cannot be kept for the next run in .*\.stepwright.cache: E/) },
  ])
})

test('where a folder stands in the place of the kept bundle, the reason is told', async () => {
  const folder = await projectFolder()
  await bundleBothWays(folder)
  const file = await keptFile(folder)
  await rm(file)
  await mkdir(join(file, 'inside'), { recursive: true })
  const cache = cacheOf(folder)
  const { bundle } = await bundleProgram({ entry: entryOf(folder), cache })
  expect(bundle?.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(cache.told).toHaveLength(1)
  expect(await readdir(dirname(file))).toEqual([basename(file)])
})

test('a function is kept beside the program, and gives the same zip', async () => {
  const folder = await projectFolder()
  const cache = cacheOf(folder)
  await bundleBothWays(folder)
  const first = await bundleFunction({ entry: entryOf(folder), cache })
  const names = await readdir(join(workDirectoryOf(folder), 'cache'))
  expect(names).toHaveLength(2)
  const numbers = await Promise.all(names.map((name) => numberOf(join(workDirectoryOf(folder), 'cache', name))))
  const second = await bundleFunction({ entry: entryOf(folder), cache })
  expect(second.archive).toEqual(first.archive)
  expect(await Promise.all(names.map((name) => numberOf(join(workDirectoryOf(folder), 'cache', name))))).toEqual(numbers)
})
