/**
 * `npx tsx test/conformance/import.ts IN.jsonl`: reads definitions (`{ id, definition }` a line), and shows for each that
 * `fromAsl` loses nothing, and that the TypeScript that `stepwright import` writes compiles and gives it back. The last
 * line is `N passed, N failed`.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual, promisify } from 'node:util'
import type { JsonObject } from '../../src/core/index.ts'
import { fromAsl, type StateMachine, toAsl, toSource } from '../../src/states/index.ts'

interface Sample {
  readonly id: string
  readonly definition: JsonObject
}

const root = resolve(import.meta.dirname, '../..')

const [input, keep] = process.argv.slice(2)
if (input === undefined) throw new Error('Usage: import.ts IN.jsonl [FOLDER]')
const samples = (await readFile(input, 'utf8'))
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Sample => JSON.parse(line))
const folder = keep ?? (await mkdtemp(join(tmpdir(), 'stepwright-import-')))

const problems = new Map<string, string>()
const sources = new Map<string, string>()
let spoken = 0
for (const [index, { id, definition }] of samples.entries()) {
  if (!isSame(toAsl(fromAsl(definition)), definition)) problems.set(id, 'fromAsl loses something')
  const file = join(folder, `sample-${index}.ts`)
  const source = toSource(definition, { name: `Sample ${index}` })
  if (!/^ *\.state\(|flow\.state\(|^import .*fromAsl/m.test(source)) spoken += 1
  await writeFile(file, source)
  sources.set(id, file)
}

for (const line of await compile(folder)) {
  const [, index] = /sample-(\d+)\.ts/.exec(line) ?? []
  problems.set(samples[Number(index)]?.id ?? 'the compiler', line)
}
for (const [index, { id, definition }] of samples.entries()) {
  if (problems.has(id)) continue
  const built: Readonly<Record<string, StateMachine>> = await import(sources.get(id) ?? '')
  const machine = built[`sample${index}`]
  if (machine === undefined || !isSame(toAsl(machine), definition)) problems.set(id, `${sources.get(id)} gives another definition`)
}
if (keep === undefined) await rm(folder, { recursive: true })

for (const [id, problem] of problems) console.log(`${id}: ${problem}`)
console.log(`${spoken} of ${samples.length} in the builder's words alone`)
console.log(`${samples.length - problems.size} passed, ${problems.size} failed`)
process.exitCode = problems.size === 0 ? 0 : 1

function isSame({ definition, problems: found }: ReturnType<typeof toAsl>, expected: JsonObject): boolean {
  return found.length === 0 && isDeepStrictEqual(JSON.parse(JSON.stringify(definition)), expected)
}

/** The errors of the TypeScript compiler, with the project's own strictness. */
async function compile(place: string): Promise<readonly string[]> {
  const config = join(place, 'tsconfig.json')
  await writeFile(
    config,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] },
      include: ['*.ts', join(root, 'src/**/*.d.ts')],
    }),
  )
  await writeFile(join(place, 'package.json'), '{ "type": "module" }')
  try {
    await promisify(execFile)(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config, '--pretty', 'false'], {
      maxBuffer: 1e9,
    })
    return []
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error)) throw error
    return String(error.stdout)
      .split('\n')
      .filter((line) => line.includes('error TS'))
  }
}
