/**
 * What our checks say of definitions: `npx tsx test/conformance/validate.ts IN.jsonl OUT.jsonl`.
 *
 * A line of IN holds `id`, `definition` or `definitionText`, and `type`; a line of OUT holds `id` and `result`: `FAIL` where
 * a check gives an error, else `OK`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { checkDefinition, checkDefinitionText } from '../../src/checks/index.ts'
import { isError } from '../../src/core/index.ts'

interface ValidationRecord {
  readonly id: string
  readonly definition?: unknown
  readonly definitionText?: string
  readonly type?: 'STANDARD' | 'EXPRESS'
}

const [input, output] = process.argv.slice(2)
if (input === undefined || output === undefined) {
  console.error('npx tsx test/conformance/validate.ts IN.jsonl OUT.jsonl')
  process.exit(2)
}

const records: readonly ValidationRecord[] = readFileSync(input, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line))

const results = records.map(({ id, definition, definitionText, type = 'STANDARD' }) => {
  const problems = definitionText === undefined ? checkDefinition(definition, { type }) : checkDefinitionText(definitionText, { type })
  return JSON.stringify({ id, result: problems.some(isError) ? 'FAIL' : 'OK' })
})

writeFileSync(output, `${results.join('\n')}\n`)
