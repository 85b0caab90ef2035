import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BuildOptions, Plugin } from 'esbuild'
import type { Report } from '../core/index.ts'
import { withoutBuilding } from './without-building.ts'

/** Where bundles are kept between runs. */
export interface BundleCache {
  /** The absolute path of the folder of generated files; it may be deleted at any time. */
  readonly workDirectory: string
  /** Is told where a bundle cannot be kept. */
  readonly report: Report
}

export interface BundleOptions {
  /** The absolute path of the file to start from. */
  readonly entry: string
  /** Import conditions besides Node's own, e.g. `stepwright-program`. */
  readonly conditions: readonly string[]
  /** What only the host knows, such as the SDK in a Lambda function: left out, imported at run time. */
  readonly external?: readonly string[]
  /** Where the bundle is kept for the next run. @default it is not kept */
  readonly cache?: BundleCache | undefined
}

/** All that esbuild is told. */
export interface BundleSettings extends BuildOptions {
  readonly entryPoints: [entry: string]
  readonly absWorkingDir: string
  readonly write: false
  readonly metafile: true
  readonly plugins: Plugin[]
}

/**
 * CommonJS dependencies inside an ES module ask for `require`, `__dirname` and `__filename`. The last two get names
 * that no user's file declares, because esbuild does not rename what clashes with a banner.
 */
const banner = [
  "import { createRequire as stepwrightCreateRequire } from 'node:module'",
  "import { fileURLToPath as stepwrightFileUrlToPath } from 'node:url'",
  'const require = stepwrightCreateRequire(import.meta.url)',
  'const stepwrightFilename = stepwrightFileUrlToPath(import.meta.url)',
  "const stepwrightDirname = stepwrightFileUrlToPath(new URL('.', import.meta.url))",
].join('\n')

/**
 * Names and white space stay as written, so that a stack trace from a container can be read; gzip takes most of what
 * minifying would.
 */
export const bundleSettings = async ({ entry, conditions, external = [] }: BundleOptions): Promise<BundleSettings> => ({
  entryPoints: [entry],
  // Paths in the output are relative to this folder, so where the project lies on a machine does not show.
  absWorkingDir: await packageFolder(entry),
  bundle: true,
  write: false,
  metafile: true,
  outfile: 'program.mjs',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: [...conditions, 'module'],
  external: [...external],
  plugins: [withoutBuilding],
  banner: { js: banner },
  define: { __filename: 'stepwrightFilename', __dirname: 'stepwrightDirname' },
  legalComments: 'eof',
  charset: 'utf8',
  sourcemap: false,
  logLevel: 'silent',
})

/** The nearest folder above a file with a package.json, or the file's own folder where there is none. */
async function packageFolder(file: string): Promise<string> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (await exists(join(folder, 'package.json'))) return folder
    if (folder === dirname(folder)) return dirname(file)
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
