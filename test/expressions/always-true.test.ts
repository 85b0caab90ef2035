import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { Placeholders, reference, toJsonataPayload } from '../../src/expressions/index.ts'
import { and, branch, constant, not, or, when } from './always-true.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const written = 'test/expressions/always-true.ts'

interface Finding {
  readonly code: string
  readonly labels: readonly { readonly span: { readonly line: number } }[]
}

/** What a lint rule says about the file, by line. */
async function linted(rule: string): Promise<readonly number[]> {
  const directory = await mkdtemp(join(tmpdir(), 'stepwright-lint-'))
  const config = join(directory, 'oxlintrc.json')
  await writeFile(config, JSON.stringify({ plugins: ['typescript'], categories: { correctness: 'off' }, rules: { [rule]: 'error' } }))
  try {
    const report = await new Promise<string>((resolve) => {
      execFile('node_modules/.bin/oxlint', ['--type-aware', '--format', 'json', '-c', config, written], { cwd: root }, (_status, found) =>
        resolve(found),
      )
    })
    const { diagnostics }: { readonly diagnostics: readonly Finding[] } = JSON.parse(report)
    return diagnostics.flatMap(({ labels }) => labels.map(({ span }) => span.line)).toSorted((left, right) => left - right)
  } finally {
    await rm(directory, { recursive: true })
  }
}

test('what the guide says is silent is so: a reference is always true', () => {
  const data = reference<{ count: number; paid: boolean }>({ of: 'input' })
  const compiled = [and, or, not, constant, when, branch].map((make) =>
    toJsonataPayload(make(data), { placeholders: new Placeholders(), path: '', report: ({ message }) => expect.fail(message) }),
  )
  expect(compiled).toEqual(['{% $states.input.count < 5 %}', '{% $states.input.count > 5 %}', { open: false }, 'paid', 'paid', 'one'])
})

test('and the lint rule that the guide names finds each of them', async () => {
  expect(await linted('typescript/strict-boolean-expressions')).toEqual([10, 11, 12, 13, 14, 16])
}, 60_000)
