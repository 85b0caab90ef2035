/**
 * Writes `src/template/generated` from AWS's own service specification: `npm run generate`.
 *
 * The same specification gives the same bytes. With `--check` it writes nothing and exits with status 1 where a file differs.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderSchema } from './generate-resources/render-schema.ts'
import { fileName, renderTypeMap, renderTypes } from './generate-resources/render-types.ts'
import { resourceTypes } from './generate-resources/resource-types.ts'
import { readSpecification } from './generate-resources/specification.ts'

const header = '// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.\n'
const folder = fileURLToPath(new URL('../src/template/generated', import.meta.url))

function generate(): Map<string, string> {
  const resources = readSpecification(resourceTypes)
  const files = new Map<string, string>()
  for (const name of new Set(resources.map(({ type }) => fileName(type)))) {
    files.set(`${name}.ts`, header + renderTypes(resources.filter(({ type }) => fileName(type) === name)))
  }
  files.set('resource-properties.ts', header + renderTypeMap(resources))
  files.set('resource-schemas.ts', header + renderSchema(resources))
  return files
}

const files = generate()
mkdirSync(folder, { recursive: true })
const stale = readdirSync(folder).filter((name) => !files.has(name))
const current = (name: string): string | undefined =>
  readdirSync(folder).includes(name) ? readFileSync(join(folder, name), 'utf8') : undefined

if (process.argv.includes('--check')) {
  const different = [...stale, ...[...files].filter(([name, text]) => current(name) !== text).map(([name]) => name)]
  for (const name of different) console.error(`src/template/generated/${name} is not what the specification gives: run npm run generate`)
  process.exitCode = different.length > 0 ? 1 : 0
} else {
  for (const name of stale) rmSync(join(folder, name))
  for (const [name, text] of files) writeFileSync(join(folder, name), text)
}
