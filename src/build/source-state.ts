import { createHash } from 'node:crypto'
import { readdirSync, readlinkSync, type Stats, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { look } from './look.ts'

/** What decides what a bundle holds, as absolute paths. Some of it may not exist: that it does not, decides as well. */
export interface Sources {
  /** Files of which every byte counts: the modules, and the settings that say how modules are found. */
  readonly files: readonly string[]
  /** Folders of which the names count: a new file may be found in the place of another. */
  readonly folders: readonly string[]
  /** Symbolic links of which the targets count. */
  readonly links: readonly string[]
}

/**
 * Sees what state the sources of a bundle are in, without reading them: size, times and number of each file, the names
 * in each folder, the target of each link. The time of the last change of state (`ctime`) cannot be set back, so a
 * change that keeps size and modification time is seen as well.
 *
 * @param workDirectory a folder that may come and go.
 * @returns the hexadecimal SHA-256 of all that was seen.
 */
export function sourceState({ files, folders, links }: Sources, workDirectory: string): string {
  const seen = [files.map(fileState), folders.map((folder) => namesIn(folder, workDirectory)), links.map(targetOf)]
  return createHash('sha256')
    .update(JSON.stringify([files, folders, links, seen]))
    .digest('hex')
}

/** When the last change was made to any of the sources, in milliseconds by the file system's clock. */
export function newestChange({ files, folders }: Sources): number {
  let newest = 0
  for (const path of [...files, ...folders]) {
    const stats = statsOf(path)
    if (typeof stats === 'object') newest = Math.max(newest, stats.mtimeMs, stats.ctimeMs)
  }
  return newest
}

const statsOf = (path: string): Stats | string | undefined => look(() => statSync(path, { throwIfNoEntry: false }))

function fileState(file: string): string {
  const stats = statsOf(file)
  return typeof stats === 'object' ? `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}` : (stats ?? '')
}

/** The names in a folder. Tools keep hidden folders in `node_modules`, which no import finds. */
function namesIn(folder: string, workDirectory: string): readonly string[] {
  const names = look(() => readdirSync(folder))
  if (typeof names === 'string') return []
  const visible = basename(folder) === 'node_modules' ? names.filter((name) => !name.startsWith('.')) : names
  return visible.filter((name) => join(folder, name) !== workDirectory).toSorted()
}

const targetOf = (link: string): string => look(() => readlinkSync(link))
