import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDefinitionText, problemCodes } from '../../src/checks/index.ts'
import { isError } from '../../src/core/index.ts'

const folder = new URL('../../docs/problems/', import.meta.url)
const page = (code: string): string => readFileSync(new URL(`${code}.md`, folder), 'utf8')

/** Too large to print, or not of our own finding: these pages tell their examples in words. */
const inWords: ReadonlySet<string> = new Set(['DEFINITION_TOO_LARGE', 'HISTORY_TOO_LONG', 'PAYLOAD_TOO_LARGE', 'SECOND_OPINION'])

const example = /## (Wrong|Right)\n\n```json(?: (EXPRESS))?\n(.*?)\n```/gs

const problemsOf = (text: string, express: string | undefined) =>
  checkDefinitionText(text, { type: express === 'EXPRESS' ? 'EXPRESS' : 'STANDARD', publicSubnets: ['subnet-public'] })

describe.each(Object.keys(problemCodes).filter((code) => !inWords.has(code)))('the page of %s', (code) => {
  const examples = [...page(code).matchAll(example)].map(([, kind, express, text]) => ({ kind, problems: problemsOf(text ?? '', express) }))

  it('shows a wrong example, which has this problem', () => {
    const wrong = examples.find(({ kind }) => kind === 'Wrong')
    expect(wrong?.problems.map((problem) => problem.code)).toContain(code)
    for (const problem of wrong?.problems ?? []) expect(problem.hint).not.toBe('')
  })

  it('shows a right one, which has no problem', () => {
    const right = examples.find(({ kind }) => kind === 'Right')
    expect(right?.problems.filter((problem) => isError(problem) || problem.code === code)).toEqual([])
  })
})
