import { bundle } from './bundle.ts'
import type { BundleCache } from './bundle-settings.ts'
import type { Bundling } from './bundling.ts'

export interface BundleProgramOptions {
  /** The absolute path of the file that defines the service. */
  readonly entry: string
  /** Where the bundle is kept between runs. @default it is not kept */
  readonly cache?: BundleCache | undefined
}

/**
 * Bundles a service's file into the one file that its containers run.
 *
 * Modules are resolved under the import condition `stepwright-program`, which leaves out everything that only
 * provisions: the program in the container holds the service's own commands and what they import.
 */
export const bundleProgram = ({ entry, cache }: BundleProgramOptions): Promise<Bundling> =>
  bundle({ entry, cache, conditions: ['stepwright-program'] })
