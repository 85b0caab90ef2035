import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as stepwright from '../../src/index.ts'
import * as integrations from '../../src/integrations/index.ts'

const page = readFileSync(new URL('../../docs/integrations.md', import.meta.url), 'utf8')

const namesBeside = (entry: string): readonly string[] => {
  const row = page.split('\n').find((line) => line.startsWith(`| \`${entry}\` |`))
  return [...(row?.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
}

/** What calls services: tables, readers and helpers that the module has besides are not for flows. */
const callers = Object.entries(integrations)
  .filter(
    ([name, value]) => typeof value === 'object' && !/(?:Entries|Errors|^entries|^attributeTypes)$/.test(name) && !Array.isArray(value),
  )
  .map(([name]) => name)

test('the page tells what to import from stepwright itself', () => {
  const names = namesBeside('stepwright')
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) expect(stepwright).toHaveProperty(name)
})

test('the page tells what to import from stepwright/integrations, and forgets no service', () => {
  const added = namesBeside('stepwright/integrations').filter((name) => name !== 'errors')
  for (const name of added) {
    expect(integrations).toHaveProperty(name)
    expect(stepwright).not.toHaveProperty(name)
  }
  const told = new Set([...namesBeside('stepwright'), ...added])
  expect(callers.filter((name) => !told.has(name))).toEqual([])
})
