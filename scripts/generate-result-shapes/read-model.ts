import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ServiceModel } from '../generate-integrations/service-model.ts'

/** The newest model of a service: Debian keeps them as plain JSON, PyPI packed. */
export function readModel(data: string, service: string): ServiceModel {
  const versions = readdirSync(join(data, service)).sort()
  for (const version of versions.toReversed()) {
    const file = join(data, service, version, 'service-2.json')
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
    if (existsSync(`${file}.gz`)) return JSON.parse(gunzipSync(readFileSync(`${file}.gz`)).toString('utf8'))
  }
  throw new Error(`${data} has no model of ${service}`)
}
