import { existsSync, realpathSync } from 'node:fs'
import { extname } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

/**
 * Tells whether a module is the file that Node was started with, rather than one that was imported. Links are followed, and
 * the file's extension may be left out.
 */
export function isEntryPoint(moduleUrl: string): boolean {
  const started = argv[1]
  if (started === undefined || !moduleUrl.startsWith('file:')) return false
  const file = realpathSync(fileURLToPath(moduleUrl))
  return [started, started + extname(file)].some((candidate) => realPath(candidate) === file)
}

const realPath = (file: string): string | undefined => (existsSync(file) ? realpathSync(file) : undefined)
