import { dirname } from 'node:path'
import type { Report } from '../core/index.ts'
import type { BundleSettings } from './bundle-settings.ts'
import { bundleSources, sourcesAbove } from './bundle-sources.ts'
import type { Bundling } from './bundling.ts'
import type { CachePlace } from './cache-place.ts'
import { fileSystemTime } from './file-system-time.ts'
import { freshBundle } from './fresh-bundle.ts'
import { writeKeptBundle } from './kept-bundle.ts'
import { newestChange, sourceState } from './source-state.ts'
import { pluginFile } from './without-building.ts'

/**
 * Bundles a program and keeps the bundle, unless there is any doubt that what can be seen of its sources afterwards is
 * what went into it. A bundling with problems is not kept either, so that they are told again.
 */
export async function bundleAndKeep(settings: BundleSettings, place: CachePlace, report: Report): Promise<Bundling> {
  const { absWorkingDir: root, entryPoints } = settings
  const { workDirectory } = place
  const began = await unlessUnwritable(report, place, () => fileSystemTime(dirname(place.file)))
  const above = sourcesAbove(root)
  const stateAbove = sourceState(above, workDirectory)
  const fresh = await freshBundle(settings)
  if (began === undefined || fresh.bundle === undefined || fresh.problems.length > 0) return fresh

  // esbuild names files by their real paths: a program that is reached by a link could change by the link alone.
  const sources = fresh.inputs.includes(entryPoints[0]) ? bundleSources(root, [...fresh.inputs, pluginFile]) : undefined
  if (sources === undefined) return fresh
  const state = sourceState(sources, workDirectory)
  if (newestChange(sources) >= began || sourceState(above, workDirectory) !== stateAbove) return fresh
  await unlessUnwritable(report, place, () => writeKeptBundle(place, fresh.bundle, sources, state))
  return fresh
}

/** A bundle that cannot be kept is as good as one that is: the next run takes longer. */
async function unlessUnwritable<Result>(report: Report, { file }: CachePlace, write: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    report({ type: 'warning', text: `The bundled program cannot be kept for the next run in ${dirname(file)}: ${error.message}` })
    return undefined
  }
}
