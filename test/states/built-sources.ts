import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { JsonObject, Problem } from '../../src/core/index.ts'

const root = resolve(import.meta.dirname, '../..')

/** What a file of TypeScript that exports one machine turned out to be. */
export interface Built {
  /** The errors of the TypeScript compiler. */
  readonly errors: readonly string[]
  /** What the machine compiles to; undefined where the file does not compile. */
  readonly definition: JsonObject | undefined
  readonly problems: readonly Problem[]
}

/** Compiles files with the project's own strictness, all in one call of the compiler, and runs those that compile. */
export async function buildSources(sources: readonly string[]): Promise<readonly Built[]> {
  const folder = await mkdtemp(join(tmpdir(), 'stepwright-sources-'))
  try {
    await Promise.all(sources.map((source, index) => writeFile(join(folder, `source-${index}.ts`), source)))
    const config = { extends: join(root, 'tsconfig.json'), compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] } }
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, include: ['*.ts', join(root, 'src/**/*.d.ts')] }))
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    const errors = (await tsc(folder)).map((error): readonly [number, string] => [Number(/source-(\d+)\.ts/.exec(error)?.[1]), error])
    const elsewhere = errors.filter(([index]) => Number.isNaN(index))
    if (elsewhere.length > 0) throw new Error(elsewhere.map(([, error]) => error).join('\n'))
    const sound = sources.map((_, index) => index).filter((index) => !errors.some(([at]) => at === index))
    const built = await run(folder, sound)
    return sources.map((_, index) => ({
      errors: errors.filter(([at]) => at === index).map(([, error]) => error),
      definition: built.get(index)?.definition,
      problems: built.get(index)?.problems ?? [],
    }))
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function tsc(folder: string): Promise<readonly string[]> {
  try {
    await promisify(execFile)(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder, '--pretty', 'false'], {
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

async function run(folder: string, indices: readonly number[]): Promise<ReadonlyMap<number, Omit<Built, 'errors'>>> {
  const program = [
    "import { toAsl } from 'stepwright'",
    ...indices.map((index) => `import * as source${index} from './source-${index}.ts'`),
    `const sources = [${indices.map((index) => `[${index}, source${index}]`).join(', ')}]`,
    `for (const [index, source] of sources) {
      const { definition, problems } = toAsl(Object.values(source)[0])
      console.log(JSON.stringify({ index, definition, problems }))
    }`,
  ]
  await writeFile(join(folder, 'run.mts'), program.join('\n'))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', join(folder, 'run.mts')], {
    cwd: root,
    maxBuffer: 1e9,
  })
  return new Map(
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [number, Omit<Built, 'errors'>] => {
        const { index, ...built }: Omit<Built, 'errors'> & { readonly index: number } = JSON.parse(line)
        return [index, built]
      }),
  )
}
