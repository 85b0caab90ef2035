import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

/** The file that decides what a bundle leaves out: another text of it may give another bundle. */
export const pluginFile = fileURLToPath(import.meta.url)

const here = dirname(pluginFile) + sep
const commandLine = join(dirname(here), 'cli') + sep

/**
 * Leaves out of a bundle what only builds and provisions. What the user imports of the same packages stays in.
 *
 * - What this folder loads when it builds: a program that contains `dockerImage` never runs its step, and some of those packages
 *   cannot be bundled.
 * - Stepwright's own commands: the program in a container has the service's.
 */
export const withoutBuilding: Plugin = {
  name: 'without-building',
  setup: (build) => {
    build.onResolve({ filter: /^[^.]/ }, ({ importer, kind, path }) =>
      kind === 'dynamic-import' && importer.startsWith(here) ? { path, external: true } : undefined,
    )
    build.onResolve({ filter: /^\.\/all-commands\.[jt]s$/ }, ({ importer, path }) =>
      importer.startsWith(commandLine) ? { path: join(commandLine, path.replace('all-', 'program-')) } : undefined,
    )
  },
}
