import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { checkDefinitionText, placesOf } from '../../src/checks/index.ts'
import { walkJson } from '../../src/checks/json-text.ts'

const nothing = (): void => undefined

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('a text is JSON here where it is for JavaScript', () => {
  const part = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    'a',
    '1',
    '-',
    '.',
    'e',
    ' ',
    '\n',
    'true',
    'null',
    '//',
    "'",
    '${x}',
  )
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.nat({ max: 3 }), part)
    .map(([text, at, cut, more]) => text.slice(0, at % (text.length + 1)) + more + text.slice((at % (text.length + 1)) + cut))
  const soup = fc.array(part).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(fc.json(), broken, soup), (text) => {
      expect(walkJson(text, nothing) === undefined).toBe(isJson(text))
    }),
    { numRuns: 2_000 },
  )
})

test('every field and item is visited where it begins', () => {
  const text = '{"a": [1, {"b/c": "\\"}"}], "d\\u0065": {}}'
  const found: [string, string][] = []
  walkJson(text, (path, offset) => found.push([path, text.slice(offset, offset + 4)]))
  expect(found).toEqual([
    ['', '{"a"'],
    ['/a', '"a":'],
    ['/a[0]', '1, {'],
    ['/a[1]', '{"b/'],
    ['/a[1]/b/c', '"b/c'],
    ['/de', '"d\\u'],
  ])
})

describe('a problem', () => {
  it('has the line and column of what it is about', () => {
    const text = '{\n  "StartAt": "A",\n  "States": {\n    "A": { "Type": "Task", "Resource": "${F}", "Retry": [{}], "End": true }\n  }\n}'
    const problems = checkDefinitionText(text)
    expect(problems.map(({ path }) => path)).toEqual(['/States/A/Retry[0]'])
    expect([...placesOf(text, problems)]).toEqual([['/States/A/Retry[0]', { line: 4, column: 58 }]])
    expect(placesOf(text, []).size).toBe(0)
  })

  it('with a name that stands twice is at the last one, and tells where the first one is', () => {
    const text = '{"StartAt": "A", "States": {\n  "A": {"Type": "Pass", "Next": "A"},\n  "A": {"Type": "Pass", "End": true}\n}}'
    const problems = checkDefinitionText(text)
    expect(problems).toEqual([
      {
        code: 'DUPLICATE_KEY',
        severity: 'warning',
        path: '/States/A',
        message: '"A" stands in its object more than once: only the last one is read, and the one at line 2, column 3 is lost',
        hint: 'Keep one of them, or give the other a name of its own',
      },
    ])
    expect(placesOf(text, problems).get('/States/A')).toEqual({ line: 3, column: 3 })
  })

  it('with a name is not seen where the same path has two meanings', () => {
    const states = '"A": {"Type": "Pass", "Result": {"b": {"c": 1}, "b/c": 2, "toString": [{"x": 1}, {"x": 1}]}, "End": true}'
    expect(checkDefinitionText(`{"StartAt": "A", "States": {${states}}}`)).toEqual([])
  })

  it('with the whole is at its beginning', () => {
    const text = '\n {"States": {}}'
    expect(placesOf(text, checkDefinitionText(text)).get('/')).toEqual({ line: 2, column: 2 })
  })
})

test.each([
  ['an empty file', '', 1, 1, 'there is nothing in it', 'StartAt'],
  ['a file that was cut', '{"StartAt":', 1, 12, 'it ends too early', 'Close'],
  ['a comma too many', '{\n"a": 1,\n}', 3, 1, 'a comma after the last one', 'Leave out the comma'],
  ['a comma too many in a list', '[1,]', 1, 4, 'a comma after the last one', 'Leave out the comma'],
  ['a comma too few', '{"a": 1 "b": 2}', 1, 9, 'a comma is missing', 'comma between'],
  ['a comment', '{ // first\n}', 1, 3, 'it has a comment', 'Comment'],
  ['single quotes', "{'a': 1}", 1, 2, 'single quotes', 'double quotes'],
  ['a name without quotes', '{a: 1}', 1, 2, 'name in double quotes', 'double quotes'],
  ['a missing colon', '{"a" 1}', 1, 6, 'a colon is missing', '"name": value'],
  ['a placeholder without quotes', '{"a": ${Seconds}}', 1, 7, 'a placeholder stands outside of quotes', 'Put it in quotes'],
  ['a line break in a text', '{"a": "b\nc"}', 1, 7, 'a text is not closed', '\\n'],
  ['two definitions', '{}\n{}', 2, 1, 'something stands after its end', 'Leave out'],
  ['YAML', 'StartAt: A\nStates:\n', 1, 1, 'a value is missing', 'YAML'],
])('%s is told with its place and what to do', (_, text, line, column, message, hint) => {
  const problems = checkDefinitionText(text)
  expect(problems).toMatchObject([{ code: 'INVALID_JSON', message: expect.stringContaining(message), hint: expect.stringContaining(hint) }])
  expect(problems[0]?.message).toContain(`(line ${line}, column ${column})`)
  expect(placesOf(text, problems).get('/')).toEqual({ line, column })
})

test('deep nesting and long texts are no matter', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  expect(walkJson(deep, nothing)).toBeUndefined()
  expect(walkJson(`"${'\\n'.repeat(1_000_000)}"`, nothing)).toBeUndefined()
})
