import { spawnSync } from 'node:child_process'
import { basename, join } from 'node:path'
import { buildSync } from 'esbuild'

const root = join(import.meta.dirname, '..', '..')
// Below the project's own folder, so that what is compiled finds its dependencies as an installed package does.
const folder = join(root, 'node_modules', '.cache', 'stepwright-bench')

/**
 * The folder with the package as it is published: compiled. Peers are measured as they are published, too; what `tsx` adds to
 * sources that it compiles on the way would be measured otherwise.
 */
export function compiledPackage(): string {
  const tsc = join(root, 'node_modules', '.bin', 'tsc')
  const run = spawnSync(tsc, ['-p', 'tsconfig.build.json', '--declaration', 'false', '--outDir', folder], { cwd: root, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`The package does not compile:\n${run.stdout}`)
  return folder
}

/**
 * A script of this folder as plain JavaScript, for node itself: what `tsx` does to each function as it is made would be measured
 * with it otherwise. Packages are not a part of it.
 */
export function compiledScript(script: string): string {
  const outfile = join(import.meta.dirname, '..', 'node_modules', '.cache', basename(script).replace(/ts$/, 'mjs'))
  buildSync({
    entryPoints: [join(import.meta.dirname, script)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  })
  return outfile
}
