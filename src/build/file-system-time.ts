import { randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** Longer than a tick of the clocks that stamp files. */
const tickMilliseconds = 20

/**
 * What the clock that stamps the files of a folder says, in milliseconds. It may be coarser than this machine's, and
 * another machine's. Makes the folder where there is none.
 */
export async function fileSystemTime(folder: string): Promise<number> {
  // A folder that comes into being now changes the one above it, which must not look as if it had changed later.
  if ((await mkdir(folder, { recursive: true })) !== undefined) await setTimeout(tickMilliseconds)
  const marker = join(folder, `${randomUUID()}.time`)
  const file = await open(marker, 'wx')
  try {
    return (await file.stat()).mtimeMs
  } finally {
    await file.close()
    await rm(marker, { force: true })
  }
}
