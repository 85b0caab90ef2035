import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A file of a temporary folder: its text, or a program, or a link. */
export type Entry = string | Uint8Array | { readonly executable: string } | { readonly link: string } | { readonly folder: true }

/** Makes a folder with files in it, which is gone after the test. */
export async function temporaryFolder(entries: { readonly [path: string]: Entry } = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stepwright-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await fill(folder, entries)
  return folder
}

export async function fill(folder: string, entries: { readonly [path: string]: Entry }): Promise<void> {
  for (const [path, entry] of Object.entries(entries)) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    if (typeof entry === 'string' || entry instanceof Uint8Array) await writeFile(target, entry)
    else if ('link' in entry) await symlink(entry.link, target)
    else if ('folder' in entry) await mkdir(target, { recursive: true })
    else {
      await writeFile(target, entry.executable)
      await chmod(target, 0o755)
    }
  }
}
