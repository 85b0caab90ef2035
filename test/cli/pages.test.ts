import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/all-commands.ts'

const docs = new URL('../../docs/', import.meta.url)
const pages = readdirSync(docs).filter((file) => file.endsWith('.md'))

/** Names that the design keeps for commands; README lists those that are not there yet. */
const reserved = ['dev', 'diff', 'describe', 'watch']

test.each(pages)('%s sends nobody to a command that is not there', (file) => {
  const known = new Set(commands.map(({ name }) => name))
  const text = readFileSync(new URL(file, docs), 'utf8')
  expect(reserved.filter((name) => !known.has(name) && text.includes(`\`${name}\``))).toEqual([])
})
