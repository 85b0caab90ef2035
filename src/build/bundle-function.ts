import type { Problem } from '../core/index.ts'
import { bundle } from './bundle.ts'
import type { BundleCache } from './bundle-settings.ts'
import { type ZipArchive, zipArchive } from './zip-archive.ts'

export interface BundleFunctionOptions {
  /** The absolute path of the file that exports the handler. */
  readonly entry: string
  /**
   * Packages that the bundle leaves out, because the runtime has them.
   *
   * @default `['@aws-sdk/*', '@smithy/*']`, which Lambda's Node runtimes bring
   * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-nodejs.html
   */
  readonly external?: readonly string[]
  /** Where the bundle is kept between runs. @default it is not kept */
  readonly cache?: BundleCache | undefined
}

/** A function's code as Lambda takes it, or the mistakes that keep it from being made. */
export type FunctionBundling =
  | { readonly archive: ZipArchive; readonly problems: readonly Problem[] }
  | { readonly archive: undefined; readonly problems: readonly Problem[] }

/**
 * Bundles a Lambda function into a zip with one file, `index.mjs`: the handler setting is `index.` and the name of
 * the export, e.g. `index.handler`.
 */
export async function bundleFunction({
  entry,
  external = ['@aws-sdk/*', '@smithy/*'],
  cache,
}: BundleFunctionOptions): Promise<FunctionBundling> {
  const { bundle: bundled, problems } = await bundle({ entry, cache, conditions: ['stepwright-program'], external })
  if (bundled === undefined) return { archive: undefined, problems }
  return { archive: await zipArchive({ 'index.mjs': { content: bundled.code } }), problems }
}
