import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, parse } from 'node:path'
import type { BundleSettings } from './bundle-settings.ts'

/** Raised when a kept bundle is written or compared in another way. */
const format = 'stepwright-bundle/1'

/** Where the bundle of one program is kept, and how a bundle must have been made to be taken from there. */
export interface CachePlace {
  readonly file: string
  /** The absolute path of the folder of generated files. What comes and goes in it says nothing about a program. */
  readonly workDirectory: string
  /** The hash of all that makes a bundle besides its sources: the bundler's version, its settings and plugins. */
  readonly recipe: string
}

/** One file for each program and way of bundling it, so that the folder does not grow. Undefined where esbuild is not installed. */
export function cachePlace(workDirectory: string, { plugins, ...settings }: BundleSettings): CachePlace | undefined {
  const version = bundlerVersion()
  if (version === undefined) return undefined
  const [entry] = settings.entryPoints
  const key = hashOf([entry, settings.conditions, settings.external]).slice(0, 16)
  const pluginSources = plugins.map(({ name, setup }) => [name, String(setup)])
  return {
    file: join(workDirectory, 'cache', `${parse(entry).name}-${key}.bundle`),
    workDirectory,
    recipe: hashOf([format, version, settings, pluginSources, import.meta.url]),
  }
}

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** The version of esbuild that would be loaded; it is not loaded to be asked. */
function bundlerVersion(): string | undefined {
  const path = createRequire(import.meta.url)
    .resolve.paths('esbuild')
    ?.map((folder) => join(folder, 'esbuild', 'package.json'))
    .find((file) => existsSync(file))
  if (path === undefined) return undefined
  const { version }: { version?: unknown } = JSON.parse(readFileSync(path, 'utf8'))
  return typeof version === 'string' ? version : undefined
}
