import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDefinition, checkDefinitionText, secondOpinion } from '../../src/checks/index.ts'
import { jsonBytes } from '../../src/checks/json-bytes.ts'
import type { Json } from '../../src/core/index.ts'

const withOutput = (Output: Json) => ({ QueryLanguage: 'JSONata', StartAt: 'A', States: { A: { Type: 'Pass', Output, End: true } } })

test('the bytes of a value are those of its JSON text', () => {
  fc.assert(
    fc.property(fc.json({ noUnicodeString: false }), (text) => {
      const value: Json = JSON.parse(text)
      expect(jsonBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)))
    }),
    { numRuns: 2_000, seed: 1 },
  )
})

test.each<[string, Json]>([
  ['control characters and quotes', 'a"b\\c\n\u0001\u007f'],
  ['a half of a pair', '\ud800'],
  ['what has no letters', '😀ü€'],
  ['numbers', [0, -0, 1e21, 1.5e-9, 0.1]],
  ['empty parts', [{}, [], '', null, true, { '': { 'ü"': [[]] } }]],
])('%s take as many bytes as in JSON text', (_, value) => {
  expect(jsonBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)))
})

test('a payload is measured in bytes, and its size is told', () => {
  const text = 'ü'.repeat(131_071)
  expect(checkDefinition(withOutput(text))).toEqual([])
  expect(checkDefinition(withOutput(`${text}!`)).map(({ code, message }) => `${code} ${message}`)).toEqual([
    expect.stringMatching(/^PAYLOAD_TOO_LARGE 'Output' has 262,145 bytes/),
  ])
})

test('values may be nested as deep as they like', async () => {
  const deep = `${'['.repeat(100_000)}1${']'.repeat(100_000)}`
  const text = JSON.stringify(withOutput('HERE')).replace('"HERE"', deep)
  expect(checkDefinitionText(text).filter(({ severity }) => severity === 'error')).toEqual([])
  expect(await secondOpinion(JSON.parse(text))).toEqual([])
  const six = `[${Array.from({ length: 6 }, () => deep).join()}]`
  expect(checkDefinitionText(text.replace(deep, six)).map(({ code }) => code)).toContain('DEFINITION_TOO_LARGE')
})
