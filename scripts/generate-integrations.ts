/**
 * Writes `src/integrations/generated` from AWS's service models, as the AWS SDK for Python carries them:
 * `npx tsx scripts/generate-integrations.ts [botocore/data]`. Without a folder it asks `python3` where botocore is.
 *
 * The same models give the same bytes. With `--check` it writes nothing and exits with status 1 where a file differs.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderOptimised, renderOptimisedTypes } from './generate-integrations/render-optimised.ts'
import { renderSdkActions, renderSdkServices } from './generate-integrations/render-sdk-actions.ts'

const header = '// Generated from AWS’s service models by scripts/generate-integrations.ts. Do not edit.\n'
const folder = fileURLToPath(new URL('../src/integrations/generated', import.meta.url))
const check = process.argv.includes('--check')
const data =
  process.argv.slice(2).find((argument) => !argument.startsWith('--')) ??
  execFileSync('python3', ['-c', "import botocore, os; print(os.path.join(os.path.dirname(botocore.__file__), 'data'))"], {
    encoding: 'utf8',
  }).trim()

const files = {
  'optimised-actions.ts': renderOptimised(data),
  'sdk-actions.ts': renderSdkActions(data),
  'sdk-services.ts': renderSdkServices(data),
  ...renderOptimisedTypes(data),
}

mkdirSync(join(folder, 'types'), { recursive: true })
for (const [name, text] of Object.entries(files)) {
  const file = join(folder, name)
  if (!check) writeFileSync(file, header + text)
  else if (readFileSync(file, 'utf8') !== header + text) {
    console.error(`src/integrations/generated/${name} is not what the models give: run npx tsx scripts/generate-integrations.ts`)
    process.exitCode = 1
  }
}
