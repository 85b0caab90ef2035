import { buildAgainstCdk } from './build-process.ts'
import { buildingDefinitions, checkingDefinitions, foreignDefinitions } from './definitions.ts'
import { installedSize } from './installed-size.ts'
import { interpreters } from './interpreters.ts'
import { Report } from './lib/report.ts'
import { typeChecking } from './types.ts'

const benches = {
  'build-process': buildAgainstCdk,
  'installed-size': installedSize,
  'building-definitions': buildingDefinitions,
  'checking-definitions': checkingDefinitions,
  'foreign-definitions': foreignDefinitions,
  'type-checking': typeChecking,
  interpreters,
} as const
type Name = keyof typeof benches

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
const report = new Report()
for (const name of Object.keys(benches) as Name[]) if (wanted.length === 0 || wanted.includes(name)) benches[name](report)
console.log(report.missed === 0 ? '\nEvery bound is met.' : `\n${report.missed} bounds are missed.`)
process.exitCode = report.missed === 0 ? 0 : 1
