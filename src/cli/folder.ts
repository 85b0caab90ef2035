import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** A folder that cannot be written to, and why. */
export class FolderError extends Error {
  override readonly name = 'FolderError'
}

/**
 * Sees to it that files can be written into a folder, and makes it where it is missing. One level is made at a time: where a
 * file system makes no folders at all, as `/proc` does not, making them all at once never ends.
 *
 * @throws FolderError
 */
export function makeFolder(folder: string): void {
  const [standing, ...missing] = checkFolder(folder)
  try {
    for (const each of missing) mkdirSync(each)
    accessSync(missing.at(-1) ?? standing, constants.W_OK)
  } catch (cause) {
    throw new FolderError(messageOf(cause), { cause })
  }
}

/**
 * Sees whether a folder can be written to, or made, as far as that can be known without making it.
 *
 * @returns the nearest folder that stands, and those below it that are missing.
 * @throws FolderError
 */
export function checkFolder(folder: string): readonly [string, ...string[]] {
  const missing: string[] = []
  let standing = folder
  for (; !existsSync(standing) && dirname(standing) !== standing; standing = dirname(standing)) missing.unshift(standing)
  if (!statSync(standing).isDirectory()) throw new FolderError(`${standing} is a file`)
  try {
    accessSync(standing, constants.W_OK)
  } catch (cause) {
    throw new FolderError(`${standing} may not be written to`, { cause })
  }
  return [standing, ...missing]
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
