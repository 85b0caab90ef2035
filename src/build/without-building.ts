import { dirname, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url)) + sep

/**
 * Leaves out of a bundle what this folder loads when it builds: a program that contains `dockerImage` never runs its
 * step, and some of those packages cannot be bundled. What the user imports of the same packages stays in.
 */
export const withoutBuilding: Plugin = {
  name: 'without-building',
  setup: (build) => {
    build.onResolve({ filter: /^[^.]/ }, ({ importer, kind, path }) =>
      kind === 'dynamic-import' && importer.startsWith(here) ? { path, external: true } : undefined,
    )
  },
}
