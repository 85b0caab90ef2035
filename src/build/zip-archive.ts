import { createHash } from 'node:crypto'
import type { ZippableFile } from 'fflate'

/** A file of an archive: its bytes, and whether it may be executed. */
export interface ZipEntry {
  readonly content: Uint8Array
  /** @default false */
  readonly executable?: boolean
}

export interface ZipArchive {
  readonly bytes: Uint8Array
  /** Hexadecimal SHA-256 of the bytes. */
  readonly sha256: string
}

/** The earliest time that a zip can carry, in local time as the format has it; a fixed one keeps the bytes the same. */
const epoch = new Date(1980, 0, 1)

/** The upper half of the attributes is the Unix mode: a regular file, readable by all. */
const unixMode = (executable: boolean): number => (executable ? 0o100755 : 0o100644) * 0x10000

const unix = 3

/** Makes a zip whose bytes depend on nothing but names, contents and executable bits. Entries are sorted by name. */
export async function zipArchive(entries: { readonly [path: string]: ZipEntry }): Promise<ZipArchive> {
  const { zipSync } = await import('fflate')
  const files: Record<string, ZippableFile> = {}
  for (const path of Object.keys(entries).toSorted()) {
    const entry = entries[path]
    if (entry !== undefined) files[path] = [entry.content, { mtime: epoch, os: unix, attrs: unixMode(entry.executable ?? false), level: 9 }]
  }
  const bytes = zipSync(files)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
