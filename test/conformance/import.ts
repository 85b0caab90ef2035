/**
 * `npx tsx test/conformance/import.ts IN.jsonl`: reads definitions (`{ id, definition }` a line), and shows for each that
 * `fromAsl` loses nothing, and that the TypeScript that `stepwright import` writes compiles and gives it back. The last
 * line is `N passed, N failed`.
 */
import { readFile } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import type { JsonObject } from '../../src/core/index.ts'
import { fromAsl, toAsl } from '../../src/states/index.ts'
import { toSource } from '../../src/states/source/index.ts'
import { type Built, buildSources } from '../states/built-sources.ts'

interface Sample {
  readonly id: string
  readonly definition: JsonObject
}

const [input] = process.argv.slice(2)
if (input === undefined) {
  console.error('npx tsx test/conformance/import.ts IN.jsonl')
  process.exit(2)
}

const samples = (await readFile(input, 'utf8'))
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Sample => JSON.parse(line))
const sources = samples.map(({ definition }, index) => toSource(definition, { name: `Sample ${index}` }))
const built = await buildSources(sources)

const failures = samples.flatMap(({ id, definition }, index) => {
  const failure = whatFails(definition, built[index])
  return failure === undefined ? [] : [`${id}: ${failure}`]
})
for (const failure of failures) console.log(failure)
const ownWords = sources.filter((source) => !/\.state\(|fromAsl/.test(source)).length
console.log(`${ownWords} of ${samples.length} in the builder's words alone`)
console.log(`${samples.length - failures.length} passed, ${failures.length} failed`)
process.exitCode = failures.length === 0 ? 0 : 1

function whatFails(definition: JsonObject, result: Built | undefined): string | undefined {
  const back = toAsl(fromAsl(definition))
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(back.definition)), definition)) return 'fromAsl loses something'
  if (result === undefined) return 'there is no source'
  if (result.errors.length > 0) return result.errors.join('\n')
  if (result.problems.length > 0) return JSON.stringify(result.problems)
  return isDeepStrictEqual(result.definition, definition) ? undefined : 'the source gives another definition'
}
