import { dirname, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { type Bundling, bundle } from './bundle.ts'

export interface BundleProgramOptions {
  /** The absolute path of the file that defines the service. */
  readonly entry: string
}

/**
 * Bundles a service's file into the one file that its containers run.
 *
 * Modules are resolved under the import condition `stepwright-program`, which leaves out everything that only
 * provisions: the program in the container holds the service's own commands and what they import.
 */
export const bundleProgram = ({ entry }: BundleProgramOptions): Promise<Bundling> =>
  bundle({ entry, conditions: ['stepwright-program'], plugins: [withoutBuilding] })

const here = dirname(fileURLToPath(import.meta.url)) + sep

/** What this folder loads when it builds images is of no use inside one: a program that contains `dockerImage` never runs its step. */
const withoutBuilding: Plugin = {
  name: 'without-building',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^.]/ }, ({ importer, kind, path }) =>
      kind === 'dynamic-import' && importer.startsWith(here) ? { path, external: true } : undefined,
    )
  },
}
