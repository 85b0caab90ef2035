import { posix } from 'node:path'
import { transformSync } from 'esbuild'
import { expect, test } from 'vitest'
import { sourceFiles } from './source-tree.ts'

/** The house: what each folder of `src` may import. `cli` and `index.ts` may import everything. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  asl: ['core'],
  expressions: ['core'],
  states: ['asl', 'expressions', 'core'],
  integrations: ['states', 'asl', 'expressions', 'core'],
  checks: ['integrations', 'asl', 'core'],
  template: ['core'],
  resources: ['template', 'core'],
  cluster: ['integrations', 'template', 'core'],
  fleet: ['template', 'core'],
  build: ['template', 'core'],
  service: ['states', 'checks', 'template', 'asl', 'core'],
  provision: ['service', 'build', 'template', 'core'],
  engine: ['asl', 'core'],
  sandbox: ['engine', 'checks', 'template', 'asl', 'core'],
  testing: ['engine', 'checks', 'states', 'asl', 'core'],
  metrics: ['core'],
}

const pure = ['core', 'asl', 'expressions', 'states', 'integrations', 'checks', 'template', 'resources', 'cluster', 'fleet']
const passedIn = ['engine', 'testing']
/** A plugin of Vitest, which knows no other way to fail a run whose tests have passed: its own coverage does the same. */
const failsTheRun = 'testing/vitest/state-coverage.ts: process.exitCode = 1'
const files = sourceFiles()
const written = files.filter((file) => !file.generated)

test('a folder imports only what its row of the table names', () => {
  const broken = files
    .filter((file) => file.folder !== 'cli' && file.folder !== '')
    .flatMap((file) =>
      [...file.imports, ...file.dynamicImports]
        .filter((target) => target.split('/')[0] !== file.folder && !(mayImport[file.folder] ?? []).includes(target.split('/')[0] ?? ''))
        .map((target) => `${file.path} imports ${target}`),
    )
  expect(broken).toEqual([])
})

test('every folder of src stands in the table', () => {
  const unknown = [...new Set(files.map((file) => file.folder))].filter(
    (folder) => folder !== '' && folder !== 'cli' && !(folder in mayImport),
  )
  expect(unknown).toEqual([])
})

test('a folder is entered by its index', () => {
  const broken = files.flatMap((file) =>
    file.imports
      .filter((target) => target.split('/')[0] !== file.folder && target.includes('/') && !/^[^/]+\/(?:[^/]+\/)*index\.ts$/.test(target))
      .map((target) => `${file.path} imports ${target}`),
  )
  expect(broken).toEqual([])
})

test('no import cycle', () => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const cycles: string[] = []
  for (const start of byPath.keys()) {
    const trail: { path: string; next: number }[] = [{ path: start, next: 0 }]
    const open = new Set([start])
    while (trail.length > 0) {
      const here = trail[trail.length - 1]!
      const target = done.has(here.path) ? undefined : byPath.get(here.path)?.imports[here.next++]
      if (target === undefined) {
        done.add(here.path)
        open.delete(here.path)
        trail.pop()
      } else if (open.has(target)) {
        cycles.push([...trail.map((step) => step.path).slice(trail.findIndex((step) => step.path === target)), target].join(' → '))
      } else if (!done.has(target) && byPath.has(target)) {
        open.add(target)
        trail.push({ path: target, next: 0 })
      }
    }
  }
  expect(cycles).toEqual([])
})

test('the pure folders touch nothing outside themselves', () => {
  const impure = /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bconsole\.|\bsetTimeout\(|\bfetch\(/
  const broken = written
    .filter((file) => pure.includes(file.folder) || passedIn.includes(file.folder))
    .flatMap((file) => [
      ...file.packages
        .filter((name) => name.startsWith('node:') || name.startsWith('@aws-sdk/') || name === 'dockerode')
        .filter((name) => !(file.folder === 'testing' && name.startsWith('node:')))
        .map((name) => `${file.path} imports ${name}`),
      ...file.text
        .split('\n')
        .map((line, index) => ({ line, at: `${file.path}:${index + 1}` }))
        .filter(({ line }) => impure.test(line) && !/^\s*(?:\*|\/\/|\/\*)/.test(line) && `${file.path}: ${line.trim()}` !== failsTheRun)
        .map(({ line, at }) => `${at} ${line.trim()}`),
    ])
  expect(broken).toEqual([])
})

test('only the command line writes to the console, reads the environment and exits', () => {
  const effect = /\bconsole\.\w+\(|\bprocess\.(?:env|exit|exitCode|stdout|stderr|argv)\b/
  // A file named `…-source.ts` holds the text of a program that another process runs.
  const broken = written
    .filter((file) => file.folder !== 'cli' && !file.path.endsWith('-source.ts'))
    .flatMap((file) =>
      file.text
        .split('\n')
        .map((line, index) => ({ line, at: `${file.path}:${index + 1}` }))
        .filter(({ line }) => effect.test(line) && !/^\s*(?:\*|\/\/|\/\*)/.test(line) && `${file.path}: ${line.trim()}` !== failsTheRun)
        .map(({ line, at }) => `${at} ${line.trim()}`),
    )
  expect(broken).toEqual([])
})

test('SDK clients and heavy libraries are loaded when first needed', () => {
  // The checks are loaded as a whole when first needed, and read expressions without waiting.
  const loadedWithItsFolder = ['checks: jsonata']
  const heavy = /^(?:@aws-sdk\/|dockerode$|esbuild$|asl-validator$|jsonata$|fauxqs$|dynalite$|listr2$|tar-fs$)/
  const broken = written.flatMap((file) =>
    file.text
      .split('\n')
      .filter((line) => /^import\s+(?!type\b)/.test(line) && heavy.test(/from\s+['"]([^'"]+)['"]/.exec(line)?.[1] ?? ''))
      .filter((line) => !loadedWithItsFolder.includes(`${file.folder}: ${/from '([^']+)'/.exec(line)?.[1] ?? ''}`))
      .map((line) => `${file.path}: ${line}`),
  )
  expect(broken).toEqual([])
})

test('no file is loaded for its types alone', () => {
  const compilerOptions = { verbatimModuleSyntax: true }
  const compiled = new Map(
    files.map(({ path, text }) => [path, transformSync(text, { loader: 'ts', tsconfigRaw: { compilerOptions } }).code.trim()]),
  )
  const broken = [...compiled].flatMap(([path, code]) =>
    [...code.matchAll(/^(?:import|export)\b[^'"]*"(\.[^"]+)";$/gm)]
      .map(([, specifier = '']) => posix.join(posix.dirname(path), specifier))
      .filter((target) => compiled.get(target) === '')
      .map((target) => `${path} loads ${target}: write 'import type' or 'export type'`),
  )
  expect(broken).toEqual([])
})

test('files hold one concept: none over 250 lines, the median under 80', () => {
  const lengths = written.map((file) => file.lines).sort((a, b) => a - b)
  expect(written.filter((file) => file.lines > 250).map((file) => `${file.path}: ${file.lines}`)).toEqual([])
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80)
})

test('no file is named after what it is not', () => {
  expect(
    files
      .map((file) => file.path)
      .filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.ts$)/.test(path) || /[A-Z_]/.test(path)),
  ).toEqual([])
})

test('named exports only, and no way around the types', () => {
  const loose = /^export default\b|\bas any\b|@ts-ignore|@ts-expect-error|@ts-nocheck|[\w\])]!(?:\.|\[|\)|,|;|$)/
  const broken = written.flatMap((file) =>
    file.text
      .split('\n')
      .map((line, index) => ({ line, at: `${file.path}:${index + 1}` }))
      .filter(({ line }) => loose.test(line) && !/^\s*(?:\*|\/\/|\/\*)/.test(line))
      .map(({ line, at }) => `${at} ${line.trim()}`),
  )
  expect(broken).toEqual([])
})
