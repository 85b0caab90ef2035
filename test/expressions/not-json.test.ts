import { expect, test } from 'vitest'
import { Placeholders, toJsonataPayload } from '../../src/expressions/index.ts'

test.each([
  [[undefined], 'A value of type undefined cannot be part of a state machine.'],
  [[Number.NaN], 'NaN cannot be part of a state machine.'],
  [[() => 1], 'A value of type function cannot be part of a state machine.'],
])('what is no JSON is told in a sentence, with a hint that names what there is: %j', (value, message) => {
  const problems: { readonly message: string; readonly path: string; readonly hint: string }[] = []
  toJsonataPayload(value, { placeholders: new Placeholders(), path: '/States/A/Output', report: (problem) => problems.push(problem) })
  expect(problems).toMatchObject([{ message, path: '/States/A/Output[0]', hint: expect.stringContaining('that stepwright exports') }])
})
