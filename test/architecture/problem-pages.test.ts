import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import * as stepwright from '../../src/index.ts'
import { checkService } from '../../src/service/index.ts'
import { checkTemplate, type ImageReference, type Step, textWithIntrinsics } from '../../src/template/index.ts'
import { base, hookCall } from '../service/call.ts'
import { sourceFiles } from './source-tree.ts'

const folder = new URL('../../docs/problems/', import.meta.url)
const pages = new Map(readdirSync(folder).map((name) => [name.replace('.md', ''), readFileSync(new URL(name, folder), 'utf8')] as const))

/** These folders find problems; the others fail with errors, and hold many words of AWS's in capital letters. */
const folders: readonly string[] = ['expressions', 'states', 'checks', 'template', 'resources', 'cluster', 'build', 'service', 'cli']

/** Words of theirs that are written like codes and are none. */
const otherWords: ReadonlySet<string> = new Set([
  'AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED',
  'PAY_PER_REQUEST',
  'REQUEST_RESPONSE',
  'RUN_JOB',
  'STEPWRIGHT_PROGRAM',
  'TIMED_OUT',
  'WAIT_FOR_TASK_TOKEN',
  'X86_64',
])

/** The code of an error that is thrown, or a comparison with one. */
const ofErrors = /Error\(\s*(?:\w+ \? )?'[A-Z_]+'(?: : '[A-Z_]+')?|=== '[A-Z_]+'/g
const named = /'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'|^\s+([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+): (?:'error'|'warning'|\{)/gm

const codesIn = (text: string): readonly string[] =>
  [...text.replaceAll(ofErrors, '').matchAll(named)].flatMap(([, word, key]) => word ?? key ?? []).filter((code) => !otherWords.has(code))

/** Every code of a problem in `src`: what files that tell problems name, but for the codes of errors that are thrown. */
const codes = [
  ...new Set(
    sourceFiles()
      .filter(({ generated, folder: of, text }) => !generated && folders.includes(of) && /problem|report|\bnote\b/i.test(text))
      .flatMap(({ text }) => codesIn(text)),
  ),
].toSorted()

const example = /## (Wrong|Right)\n\n(?:```([^\n]*)\n(.*?)\n```|(?=[A-Z]))/gs

test('the codes are found in the source', () => {
  expect(codes).toEqual(expect.arrayContaining(['TEXT_KEY_UNKNOWN', 'TEMPLATE_CYCLE', 'CIDR_TOO_SMALL', 'NOT_JSON', 'UNREACHABLE_STATE']))
})

test('there is a page for each problem, and no other', () => {
  expect([...pages.keys()].toSorted()).toEqual(codes)
})

test.each([...pages])('the page of %s says what is wrong and what to write', (code, page) => {
  expect(page.startsWith(`# ${code}\n\n`)).toBe(true)
  expect([...page.matchAll(example)].map(([, kind]) => kind)).toEqual(['Wrong', 'Right'])
})

const image: Step<object, { readonly image: ImageReference }> = {
  kind: 'step',
  name: 'Image',
  run: () => ({ adds: { image: { uri: 'image', architecture: 'X86_64', runsProgram: true } }, fragment: {} }),
}
const words = { ...stepwright, textWithIntrinsics, image, z }

/** What is wrong with an example: a template as JSON, or code that gives a service or a text. */
async function problemsOf(language: string, text: string): Promise<readonly stepwright.Problem[]> {
  if (language === 'json template') return checkTemplate(JSON.parse(text))
  const code = /\breturn\b/.test(text) ? text : `return ${text}`
  const made: unknown = new Function(...Object.keys(words), code)(...Object.values(words))
  if (typeof made === 'object' && made !== null && 'problems' in made) return made.problems as readonly stepwright.Problem[]
  const own = made as stepwright.Service<object, object>
  return (await checkService(own, { ...base, commands: own.parts.commands.map(({ name }) => name) }, hookCall({}))).problems
}

describe.each([...pages].filter(([, page]) => /```(?:json template|ts service)\n/.test(page)))('the examples of %s', (code, page) => {
  test.each([...page.matchAll(example)].map(([, kind, language = '', text = '']) => ({ kind, language, text })))(
    '$kind',
    async ({ kind, language, text }) => {
      const found = await problemsOf(language, text)
      if (kind === 'Wrong') expect(found.map((problem) => problem.code)).toContain(code)
      else expect(found).toEqual([])
    },
  )
})
