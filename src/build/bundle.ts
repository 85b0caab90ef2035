import { type BundleOptions, bundleSettings } from './bundle-settings.ts'
import type { Bundling } from './bundling.ts'
import { cachePlace } from './cache-place.ts'
import { readKeptBundle } from './kept-bundle.ts'

/**
 * Bundles a program into one ES module for Node, or takes the bundle of an earlier run where nothing that went into it
 * has changed since: both have the same bytes.
 */
export async function bundle(options: BundleOptions): Promise<Bundling> {
  const { cache } = options
  const settings = await bundleSettings(options)
  const place = cache === undefined ? undefined : cachePlace(cache.workDirectory, settings)
  if (cache === undefined || place === undefined) {
    const { freshBundle } = await import('./fresh-bundle.ts')
    return freshBundle(settings)
  }
  const kept = readKeptBundle(place)
  if (kept !== undefined) return { bundle: kept, problems: [] }
  const { bundleAndKeep } = await import('./bundle-and-keep.ts')
  return bundleAndKeep(settings, place, cache.report)
}
