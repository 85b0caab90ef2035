import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { signalGroup } from '../process-group.ts'
import { identify, isSameProcess } from '../process-identity.ts'

const identity = z.object({ pid: z.int().min(2), started: z.string().optional() })
const record = z.object({ owner: identity, leader: identity, directory: z.string() })

const withoutAbsent = ({ pid, started }: z.output<typeof identity>) => ({ pid, ...(started === undefined ? {} : { started }) })

/**
 * The process groups that a sandbox runs, as one file each beside its data, so that the next one can end what this one could
 * not because it was killed.
 */
export class ProcessRecords {
  readonly #folder: string

  constructor(directory: string) {
    this.#folder = join(directory, 'processes')
  }

  /** @param directory where the group works; it goes with it. */
  async add(leader: number, directory: string): Promise<void> {
    const [owner, led] = await Promise.all([identify(process.pid), identify(leader)])
    await mkdir(this.#folder, { recursive: true })
    const file = this.#file(leader)
    await writeFile(`${file}.unfinished`, JSON.stringify({ owner, leader: led, directory }))
    await rename(`${file}.unfinished`, file)
  }

  remove(leader: number): Promise<void> {
    return rm(this.#file(leader), { force: true })
  }

  /** Ends the groups whose owner is dead. @returns how many there were. */
  async endLeft(): Promise<number> {
    const names = await readdir(this.#folder).catch((error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? [] : Promise.reject(error),
    )
    const files = names.filter((name) => name.endsWith('.json'))
    const ended = await Promise.all(files.map((name) => this.#endOne(join(this.#folder, name))))
    return ended.filter(Boolean).length
  }

  async #endOne(file: string): Promise<boolean> {
    const { owner, leader, directory } = record.parse(JSON.parse(await readFile(file, 'utf8')))
    if (await isSameProcess(withoutAbsent(owner))) return false
    // By its number alone it could be anybody's by now.
    const isLeft = leader.started !== undefined && (await isSameProcess(withoutAbsent(leader)))
    if (isLeft) signalGroup(leader.pid, 'SIGKILL')
    await rm(directory, { recursive: true, force: true })
    await rm(file, { force: true })
    return isLeft
  }

  #file(leader: number): string {
    return join(this.#folder, `${process.pid}-${leader}.json`)
  }
}
