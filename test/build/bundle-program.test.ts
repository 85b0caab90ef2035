import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { bundleProgram } from '../../src/build/bundle-program.ts'
import { temporaryFolder } from './temporary-folder.ts'

const run = promisify(execFile)

/** Bundles a folder's main file, and runs what came out with no other file beside it. */
async function bundleAndRun(folder: string): Promise<string> {
  const { bundle, problems } = await bundleProgram({ entry: join(folder, 'service.ts') })
  expect(problems).toEqual([])
  const program = join(await temporaryFolder(), 'program.mjs')
  await writeFile(program, bundle?.code ?? '')
  const { stdout } = await run(process.execPath, [program])
  return stdout
}

const project = {
  'package.json':
    '{ "name": "orders", "type": "module", "imports": { "#line": { "stepwright-program": "./small.ts", "default": "./large.ts" } } }',
  'tsconfig.json': '{ "compilerOptions": { "paths": { "house/*": ["./rooms/*.ts"] } } }',
  'service.ts':
    "import { kitchen } from 'house/kitchen'\nimport { line } from '#line'\nimport shop from 'shop'\nconsole.log(kitchen, line, shop.price, shop.here)\n",
  'rooms/kitchen.ts': "export const kitchen: string = 'kitchen'\n",
  'small.ts': "export const line = 'small'\n",
  'large.ts': "export const line = 'large'\n",
  'node_modules/shop/package.json': '{ "name": "shop", "version": "1.0.0", "main": "index.js" }',
  'node_modules/shop/index.js':
    "const { readFileSync } = require('node:fs')\nconst name = 'node:' + 'path'\nconst { basename } = require(name)\nmodule.exports = { price: typeof readFileSync, here: basename(__filename) + typeof __dirname }\n",
}

test('a bundle stands alone: tsconfig paths, import conditions and CommonJS dependencies are resolved', async () => {
  expect(await bundleAndRun(await temporaryFolder(project))).toBe('kitchen small function program.mjsstring\n')
})

test('the same source gives the same bytes wherever the project lies', async () => {
  const one = await bundleProgram({ entry: join(await temporaryFolder(project), 'service.ts') })
  const other = await bundleProgram({ entry: join(await temporaryFolder(project), 'service.ts') })
  expect(one.bundle?.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(one.bundle?.code).toEqual(other.bundle?.code)
  expect(Buffer.from(one.bundle?.code ?? []).toString()).not.toContain('/tmp/')
})

test('a changed byte in any imported file changes the bundle', async () => {
  const one = await bundleProgram({ entry: join(await temporaryFolder(project), 'service.ts') })
  const other = await bundleProgram({
    entry: join(await temporaryFolder({ ...project, 'small.ts': "export const line = 'smaller'\n" }), 'service.ts'),
  })
  expect(one.bundle?.sha256).not.toBe(other.bundle?.sha256)
})

test('a program may await at its top, and declare the names that CommonJS knows', async () => {
  const source = [
    "import { createRequire } from 'node:module'",
    'const require = createRequire(import.meta.url)',
    'const __filename = await Promise.resolve("mine")',
    "console.log(__filename, typeof require('node:os').cpus)",
  ].join('\n')
  expect(await bundleAndRun(await temporaryFolder({ 'package.json': '{}', 'service.ts': source }))).toBe('mine function\n')
})

test('a dynamic import is in the same file', async () => {
  const folder = await temporaryFolder({
    'package.json': '{}',
    'service.ts': "const { late } = await import('./late.ts')\nconsole.log(late)\n",
    'late.ts': "export const late = 'late'\n",
  })
  expect(await bundleAndRun(folder)).toBe('late\n')
})

test('everything that cannot be bundled is told at once, with its place', async () => {
  const folder = await temporaryFolder({
    'package.json': '{}',
    'service.ts': "import './one.ts'\nimport 'no-such-package'\n",
    'one.ts': 'export const broken = ;\n',
  })
  const { bundle, problems } = await bundleProgram({ entry: join(folder, 'service.ts') })
  expect(bundle).toBeUndefined()
  expect(problems.map(({ code, severity, path }) => ({ code, severity, path }))).toEqual([
    { code: 'PROGRAM_NOT_BUNDLED', severity: 'error', path: '/one.ts:1:23' },
    { code: 'PROGRAM_NOT_BUNDLED', severity: 'error', path: '/service.ts:2:8' },
  ])
  expect(problems[1]?.message).toContain('no-such-package')
})

test('a native addon cannot be part of the one file, and the problem says so', async () => {
  const folder = await temporaryFolder({
    'package.json': '{}',
    'service.ts': "import './addon.node'\n",
    'addon.node': new Uint8Array([0x7f, 0x45, 0x4c, 0x46]),
  })
  const { problems } = await bundleProgram({ entry: join(folder, 'service.ts') })
  expect(problems).toMatchObject([{ code: 'PROGRAM_NOT_BUNDLED', path: '/service.ts:1:8', hint: expect.stringContaining('native addon') }])
})

test('a program that defines an image leaves out what only builds, though not what it imports itself', async () => {
  const build = join(import.meta.dirname, '../../src/build/index.ts')
  const folder = await temporaryFolder({
    'package.json': '{ "type": "module" }',
    'service.ts': `import { dockerImage } from ${JSON.stringify(build)}\nconst { zipSync } = await import(${JSON.stringify(join(import.meta.dirname, '../../node_modules/fflate/esm/index.mjs'))})\nconsole.log(dockerImage({ repository: 'orders' }).name, typeof zipSync)\n`,
  })
  expect(await bundleAndRun(folder)).toBe('Image orders function\n')
})

test('where a package that only some need is missing, its name and its installation are told', async () => {
  const build = join(import.meta.dirname, '../../src/build')
  const source = `import { bundleProgram } from ${JSON.stringify(join(build, 'bundle-program.ts'))}
    import { findEngine } from ${JSON.stringify(join(build, 'engine.ts'))}
    const { reason, hint } = await findEngine(new AbortController().signal)
    const error = await bundleProgram({ entry: import.meta.filename }).catch((error) => error)
    console.log([reason, hint, error.code, error.message, error.hint].join('\\n'))`
  expect((await bundleAndRun(await temporaryFolder({ 'package.json': '{}', 'service.ts': source }))).split('\n')).toEqual([
    "the package 'dockerode' is not installed",
    'Install it: npm install --save-dev dockerode',
    'MISSING_LIBRARY',
    "Bundling the program needs the package 'esbuild', which is not installed.",
    'Install it: npm install --save-dev esbuild',
    '',
  ])
})

test('a program of this repository holds no absolute path of this machine', async () => {
  const entry = join(import.meta.dirname, '../../src/sandbox/ecr/index.ts')
  const { bundle, problems } = await bundleProgram({ entry })
  expect(problems).toEqual([])
  expect(Buffer.from(bundle?.code ?? []).includes(join(import.meta.dirname, '../..'))).toBe(false)
})
