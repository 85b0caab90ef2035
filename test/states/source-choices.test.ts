import { expect, test } from 'vitest'
import type { JsonObject } from '../../src/core/index.ts'
import { toSource } from '../../src/states/source/index.ts'
import { buildSources } from './built-sources.ts'

const large = '{% $states.input.total > 10 %}'
const choosing = (choice: JsonObject, more: JsonObject = {}): JsonObject => ({
  QueryLanguage: 'JSONata',
  StartAt: 'Large?',
  States: {
    'Large?': { Type: 'Choice', Default: 'Done', ...choice },
    Reject: { Type: 'Pass', Next: 'Done' },
    Done: { Type: 'Succeed' },
    ...more,
  },
})
const toReject: JsonObject = { Condition: large, Output: { total: '{% $states.input.total * 0.9 %}' }, Next: 'Reject' }

const said: readonly JsonObject[] = [
  choosing({ Choices: [toReject] }),
  choosing({ Choices: [{ Condition: large, Next: 'Reject' }], Output: '{% $states.input.order %}' }),
  choosing({ Choices: [toReject, { Condition: true, Output: null, Next: 'Done' }], Output: { other: true } }),
  choosing({ Choices: [toReject], Output: 1 }, { Reject: { Type: 'Pass', Output: { total: 0 }, Next: 'Large?' } }),
]

/** A variable's type in one rule is no other rule's, and with no default nothing is given on. */
const unsaid: readonly JsonObject[] = [
  choosing({ Choices: [{ ...toReject, Assign: { seen: true } }] }),
  {
    QueryLanguage: 'JSONata',
    StartAt: 'Large?',
    States: { 'Large?': { Type: 'Choice', Choices: [{ Condition: large, Next: 'Done' }], Output: 1 }, Done: { Type: 'Succeed' } },
  },
]

test('what import writes of a Choice that gives something compiles and gives it back', async () => {
  const definitions = [...said, ...unsaid]
  const sources = definitions.map((definition) => toSource(definition, { name: 'Machine' }))
  const built = await buildSources(sources)
  built.forEach(({ errors, definition }, index) => {
    expect(errors).toEqual([])
    expect(definition).toEqual(definitions[index])
  })
  for (const source of sources.slice(0, said.length)) expect(source).not.toMatch(/\.state\(|fromAsl/)
  for (const source of sources.slice(said.length)) expect(source).toContain('.state(')
}, 120_000)

test('what a branch gets stands before it', () => {
  expect(toSource(choosing({ Choices: [toReject] }), { name: 'Orders' })).toContain(
    ".when(\n        () => raw<boolean>('$states.input.total > 10'),\n        { output: () => ({ total: raw<Defined>('$states.input.total * 0.9') }) },\n        (flow) => flow.pass('Reject'),\n      )",
  )
})
