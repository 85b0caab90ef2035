import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readRows } from './page.ts'

const here = new URL('.', import.meta.url)

const tested = readdirSync(here)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(new URL(file, here), 'utf8').matchAll(/\bdifference\(\s*'([^']+)'/g)].map(([, name = '']) => name))

test('every row has one test, and every test a row', () => {
  expect(readRows().length).toBeGreaterThan(30)
  const rows = readRows().map(({ name }) => name)
  expect(rows.filter((name) => !tested.includes(name))).toEqual([])
  expect(tested.filter((name) => !rows.includes(name))).toEqual([])
  expect(new Set(tested).size).toBe(tested.length)
  expect(new Set(rows).size).toBe(rows.length)
})

test('every row says what AWS does, what the local run does, and what to do', () => {
  for (const { name, onAws, here: local, advice } of readRows()) {
    for (const cell of [name, onAws, local, advice]) expect(cell.length, name).toBeGreaterThan(12)
  }
})
