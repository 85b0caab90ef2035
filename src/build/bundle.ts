import { createHash } from 'node:crypto'
import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BuildFailure, BuildOptions, Message } from 'esbuild'
import type { Problem } from '../core/index.ts'
import { optionalPackage } from './optional-package.ts'
import { withoutBuilding } from './without-building.ts'

/** A program in one file, with everything that it imports. */
export interface Bundle {
  /** ECMAScript module, UTF-8. The same source gives the same bytes on every machine. */
  readonly code: Uint8Array
  /** Hexadecimal SHA-256 of the code. */
  readonly sha256: string
}

/** A bundle, or the mistakes that keep it from being made. Warnings stand beside a bundle. */
export type Bundling =
  | { readonly bundle: Bundle; readonly problems: readonly Problem[] }
  | { readonly bundle: undefined; readonly problems: readonly Problem[] }

export interface BundleOptions {
  /** The absolute path of the file to start from. */
  readonly entry: string
  /** Import conditions besides Node's own, e.g. `stepwright-program`. */
  readonly conditions: readonly string[]
  /** What only the host knows, such as the SDK in a Lambda function: left out, imported at run time. */
  readonly external?: readonly string[]
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
 * Bundles a program into one ES module for Node.
 *
 * Names and white space stay as written, so that a stack trace from a container can be read; gzip takes most of what
 * minifying would.
 */
export async function bundle({ entry, conditions, external = [] }: BundleOptions): Promise<Bundling> {
  const { build } = await optionalPackage('esbuild', 'Bundling the program', () => import('esbuild'))
  const options: BuildOptions & { write: false } = {
    entryPoints: [entry],
    // Paths in the output are relative to this folder, so where the project lies on a machine does not show.
    absWorkingDir: await packageFolder(entry),
    bundle: true,
    write: false,
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
  }
  try {
    const { outputFiles, warnings } = await build(options)
    const problems = warnings.map((warning) => toProblem(warning, 'warning'))
    const [output] = outputFiles
    if (output === undefined) throw new Error(`esbuild gave no output for ${entry}`)
    return { bundle: { code: output.contents, sha256: createHash('sha256').update(output.contents).digest('hex') }, problems }
  } catch (error) {
    if (!isBuildFailure(error)) throw error
    return { bundle: undefined, problems: error.errors.map((message) => toProblem(message, 'error')) }
  }
}

const isBuildFailure = (error: unknown): error is BuildFailure => error instanceof Error && 'errors' in error && Array.isArray(error.errors)

function toProblem({ text, location, notes }: Message, severity: Problem['severity']): Problem {
  const place = location === null ? undefined : { file: location.file, line: location.line, column: location.column + 1 }
  return {
    code: severity === 'error' ? 'PROGRAM_NOT_BUNDLED' : 'PROGRAM_BUNDLED_WITH_WARNING',
    severity,
    path: place === undefined ? '/' : `/${place.file}:${place.line}:${place.column}`,
    message: text,
    hint: notes[0]?.text ?? hintFor(text),
    ...(place === undefined ? {} : { source: place }),
  }
}

const hintFor = (text: string): string =>
  text.startsWith('No loader is configured for ".node" files')
    ? 'A native addon cannot be part of the one file that runs in a container: do not import it from the program.'
    : 'Mend the line that is named: the program must bundle before it can run in a container.'

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
