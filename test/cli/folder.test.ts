import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkFolder, FolderError, makeFolder } from '../../src/cli/folder.ts'
import { run, workingDirectory } from './run.ts'

const here = workingDirectory()

test('a folder is made, with those above it; one that stands is left as it is', () => {
  const folder = join(here, 'a', 'b')
  expect(checkFolder(folder)).toEqual([here, join(here, 'a'), folder])
  expect(readdirSync(here)).toEqual([])
  makeFolder(folder)
  makeFolder(folder)
  expect(statSync(folder).isDirectory()).toBe(true)
})

describe('build --out', () => {
  test.each([
    ['/proc/nowhere/deep', /^error: nothing can be written to \/proc\/nowhere\/deep: .*\. Name another folder with --out\.\n$/],
    ['taken', /^error: nothing can be written to \S+taken: \S+taken is a file\. Name another folder with --out\.\n$/],
    ['taken/below', /^error: nothing can be written to \S+below: \S+taken is a file\. Name another folder with --out\.\n$/],
  ])('%s is a wrong call', async (out, message) => {
    writeFileSync(join(here, 'taken'), '')
    const ended = await run('greeter', ['build', '--out', out], here)
    expect(ended.err).toMatch(message)
    expect(ended.status).toBe(2)
  })

  test('a file in the place of what is written is told, too', async () => {
    mkdirSync(join(here, 'out', 'template.json'), { recursive: true })
    const ended = await run('greeter', ['build', '--out', 'out'], here)
    expect(ended.err).toMatch(/^error: nothing can be written to \S+out: EISDIR/)
    expect(ended.status).toBe(2)
  })
})

test('a working directory in which nothing can be written is told once, with what to do', async () => {
  const blocked = workingDirectory()
  writeFileSync(join(blocked, '.stepwright'), '')
  expect(() => makeFolder(join(blocked, '.stepwright'))).toThrow(FolderError)
  const ended = await run('greeter', ['--execute', '--name', 'Ada', '--runner', 'process'], blocked)
  expect(ended.err).toMatch(
    /^error: The sandbox keeps its files in \S+, which cannot be written: \S+ is a file\. Run the command in a folder/,
  )
  expect(ended.err.trimEnd().split('\n')).toHaveLength(1)
  expect(ended.status).toBe(1)
  expect(existsSync(join(blocked, '.stepwright', 'sandbox'))).toBe(false)
})
