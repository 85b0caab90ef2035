import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BuildFailure, Message } from 'esbuild'
import { optionalPackage, type Problem } from '../core/index.ts'
import type { BundleSettings } from './bundle-settings.ts'
import type { Bundle } from './bundling.ts'

/** What esbuild made: a bundle and the files that it was made of, or the mistakes that keep it from being made. */
export type FreshBundling =
  | { readonly bundle: Bundle; readonly problems: readonly Problem[]; readonly inputs: readonly string[] }
  | { readonly bundle: undefined; readonly problems: readonly Problem[] }

/** Runs esbuild. The paths of `inputs` are absolute. */
export async function freshBundle(settings: BundleSettings): Promise<FreshBundling> {
  const { build } = await optionalPackage('esbuild', 'Bundling the program', () => import('esbuild'))
  try {
    const { outputFiles, metafile, warnings } = await build(settings)
    const problems = warnings.map((warning) => toProblem(warning, 'warning'))
    const [output] = outputFiles
    if (output === undefined) throw new Error(`esbuild gave no output for ${settings.entryPoints[0]}`)
    const sha256 = createHash('sha256').update(output.contents).digest('hex')
    // esbuild names files from where the folder really is.
    const root = realpathSync(settings.absWorkingDir)
    const inputs = Object.keys(metafile.inputs).map((path) => resolve(root, path))
    return { bundle: { code: output.contents, sha256 }, problems, inputs }
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
