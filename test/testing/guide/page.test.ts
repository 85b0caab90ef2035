import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** Lines without their indentation, which a page may leave out. */
const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

const page = read('../../../docs/testing.md')
const code = ['./refund.ts', './refund.test.ts'].map((file) => lines(read(file)))

test('every piece of code on the page about testing is run by the tests beside this one', () => {
  const pieces = [...page.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, piece = '']) => lines(piece))
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
