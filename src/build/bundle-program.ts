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
export const bundleProgram = ({ entry }: BundleProgramOptions): Promise<Bundling> => bundle({ entry, conditions: ['stepwright-program'] })
