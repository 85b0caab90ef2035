import type { Problem } from '../core/index.ts'
import { type JsonFaultKind, walkJson } from './json-text.ts'
import { lineStarts, positionOf } from './text-places.ts'

/** What is wrong, and what to write instead. */
const words: Readonly<Record<JsonFaultKind, readonly [message: string, hint: string]>> = {
  empty: ['there is nothing in it', 'Write { "StartAt": …, "States": { … } }'],
  early: ['it ends too early', 'Close every quote, bracket and brace'],
  value: ['a value is missing', 'Write a text in double quotes, a number, true, false, null, a list or an object'],
  key: ["a field's name in double quotes is missing", 'Put the name in double quotes'],
  colon: ["a colon is missing after a field's name", 'Write "name": value'],
  comma: ['a comma is missing, or an end', 'Put a comma between two fields or items'],
  'extra comma': ['there is a comma after the last one', 'Leave out the comma'],
  rest: ['something stands after its end', 'Leave out what follows the last brace'],
  string: [
    'a text is not closed, or has a character that it cannot have',
    'Close the text; write a line break as \\n and a backslash as \\\\',
  ],
  comment: ['it has a comment', 'JSON has no comments: write it in the field Comment'],
  'single quote': ['it has single quotes', 'Write double quotes'],
  placeholder: ['a placeholder stands outside of quotes', 'Put it in quotes: "${…}" stands for any value'],
}

const yaml = /^(?:---|#|\w+:(?:\s|$))/

/** Why a text is no JSON. */
export function jsonProblem(text: string): Problem {
  const { offset, kind } = walkJson(text, () => undefined) ?? { offset: text.length, kind: 'early' }
  const { line, column } = positionOf(offset, lineStarts(text))
  const [what, hint] = words[kind]
  const isYaml = kind !== 'empty' && yaml.test(text.trimStart())
  return {
    code: 'INVALID_JSON',
    severity: 'error',
    path: '/',
    message: `The text is no JSON: ${what} (line ${line}, column ${column})`,
    hint: isYaml ? 'This looks like YAML: convert it to JSON, which is all that Step Functions reads' : hint,
  }
}
