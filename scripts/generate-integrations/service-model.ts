import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The parts of a service model (as botocore keeps it) that are read here. */
export interface ServiceModel {
  readonly metadata: { readonly serviceId: string; readonly endpointPrefix: string; readonly signingName?: string }
  readonly operations: { readonly [name: string]: Operation }
  readonly shapes: { readonly [name: string]: Shape }
}

export interface Operation {
  readonly name: string
  readonly input?: { readonly shape: string }
  readonly output?: { readonly shape: string }
  readonly errors?: readonly { readonly shape: string }[]
}

export interface Shape {
  readonly type: string
  readonly required?: readonly string[]
  readonly members?: { readonly [name: string]: Member }
  readonly member?: Member
  readonly key?: Member
  readonly value?: Member
  readonly enum?: readonly string[]
  readonly min?: number
  readonly max?: number
  /** Any JSON at all. */
  readonly document?: boolean
}

export interface Member {
  readonly shape: string
  readonly idempotencyToken?: boolean
}

/** The folders of botocore's data that hold a service. */
export const serviceFolders = (data: string): readonly string[] =>
  readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** The newest model of a service. */
export function readModel(data: string, folder: string): ServiceModel | undefined {
  const versions = readdirSync(join(data, folder)).sort()
  for (const version of versions.toReversed()) {
    const file = join(data, folder, version, 'service-2.json.gz')
    try {
      return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'))
    } catch (fault) {
      if (!(fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR'))) throw fault
    }
  }
  return undefined
}
