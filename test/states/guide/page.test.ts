import { readFileSync } from 'node:fs'
import * as stepwright from 'stepwright'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const page = read('../../../docs/state-machines.md')
const code = ['./orders.ts', './languages.ts'].map(read)

test('every piece of code on the page stands in the files that the tests beside this one run', () => {
  const pieces = [...page.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, piece = '']) => piece)
  expect(pieces.length).toBeGreaterThan(10)
  expect(pieces.filter((piece) => !code.some((file) => file.includes(piece)))).toEqual([])
})

test('every heading stands in the list at its top', () => {
  const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading)
  const linked = [...page.matchAll(/^- \[(.*)\]\(#(.*)\)$/gm)].map(([, heading = '', anchor]) => {
    expect(anchor).toBe(heading.toLowerCase().replaceAll(' ', '-'))
    return heading
  })
  expect(linked).toEqual(headings)
})

test('every function in its table is exported', () => {
  const [, table = ''] = /\| for \| functions \|\n([^]*?)\n\n/.exec(page) ?? []
  const names = [...table.matchAll(/`(\w+)`/g)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(50)
  expect(names.filter((name = '') => !(name in stepwright))).toEqual([])
})
