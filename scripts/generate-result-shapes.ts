/**
 * Writes `src/engine/test-state/generated` from AWS's service models, as Debian's python3-botocore carries them:
 * `npx tsx scripts/generate-result-shapes.ts [botocore/data]`. Step Functions holds mocks against bounds that newer SDKs
 * have raised since (the memory of a Lambda function is one), so the newest models are not the better ones here.
 *
 * The same models give the same bytes. With `--check` it writes nothing and exits with status 1 where a file differs.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { resourceName } from './generate-integrations/sdk-names.ts'
import { readModel } from './generate-result-shapes/read-model.ts'
import { renderShapes } from './generate-result-shapes/render-shapes.ts'

/** The services whose answers are most often mocked: those that have integrations of their own, and what stands around them. */
const services = [
  'athena',
  'batch',
  'cloudformation',
  'cloudwatch',
  'codebuild',
  'dynamodb',
  'ecr',
  'ecs',
  'eks',
  'emr',
  'events',
  'glue',
  'kms',
  'lambda',
  'logs',
  's3',
  'scheduler',
  'secretsmanager',
  'sns',
  'sqs',
  'ssm',
  'stepfunctions',
  'sts',
]

const header = '// Generated from AWS’s service models by scripts/generate-result-shapes.ts. Do not edit.\n'
const folder = fileURLToPath(new URL('../src/engine/test-state/generated', import.meta.url))
const check = process.argv.includes('--check')
const data = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '/usr/lib/python3/dist-packages/botocore/data'

const files: [string, string][] = []
const loaders: string[] = []
for (const service of services) {
  const model = readModel(data, service)
  const name = resourceName(model.metadata.serviceId)
  files.push([`${name}.ts`, renderShapes(model)])
  loaders.push(`  ${name}: () => import('./${name}.ts'),`)
}
files.push([
  'services.ts',
  `import type { ServiceShapes } from '../service-shapes.ts'

/** What each service answers, by the name that a task's Resource has for it. Loaded when a mock is held against it. */
export const services: Readonly<Record<string, () => Promise<{ readonly shapes: ServiceShapes }>>> = {
${loaders.join('\n')}
}
`,
])

mkdirSync(folder, { recursive: true })
for (const [name, text] of files) {
  const file = join(folder, name)
  if (!check) writeFileSync(file, header + text)
  else if (readFileSync(file, 'utf8') !== header + text) {
    console.error(`src/engine/test-state/generated/${name} is not what the models give: run npx tsx scripts/generate-result-shapes.ts`)
    process.exitCode = 1
  }
}
