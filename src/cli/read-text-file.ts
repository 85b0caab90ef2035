import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { UsageError } from './usage-error.ts'

/** The text of a file that the call names, `-` for standard input. @throws UsageError where it cannot be read. */
export async function readTextFile(file: string): Promise<string> {
  try {
    const read = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')
    // Some editors put a mark before the text, which is no part of it.
    return read.startsWith('\uFEFF') ? read.slice(1) : read
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR'
    throw isFolder
      ? new UsageError(`${file} cannot be read: it is a folder`, `Name its files: ${file.replace(/\/$/, '')}/*.asl.json`)
      : new UsageError(`${file} cannot be read: ${reason}`)
  }
}
