import { mkdir, mkdtemp, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What Lambda's runtimes for Node.js bring along. */
const ofTheRuntime = ['@aws-sdk', '@smithy']

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

function* parents(from: string): Generator<string> {
  for (let folder = resolve(from), below = ''; folder !== below; below = folder, folder = dirname(folder)) yield folder
}

async function installed(scope: string, from: readonly string[]): Promise<string | undefined> {
  for (const start of from) {
    for (const folder of parents(start)) {
      const place = join(folder, 'node_modules', scope)
      if (await isFolder(place)) return realpath(place)
    }
  }
  return undefined
}

/**
 * Where the code of a sandbox's functions is unpacked: outside of the project, so that neither the `type` of its
 * package.json nor its packages reach them, as neither would on AWS. Only the SDK, which Lambda's runtimes have, is the
 * project's.
 */
export class FunctionFolder {
  readonly #project: string
  #made: Promise<string> | undefined

  /** @param project a folder in the project, which need not exist. */
  constructor(project: string) {
    this.#project = project
  }

  path(): Promise<string> {
    return (this.#made ??= this.#make())
  }

  async remove(): Promise<void> {
    if (this.#made !== undefined) await rm(await this.#made, { recursive: true, force: true })
  }

  async #make(): Promise<string> {
    const folder = await mkdtemp(join(await realpath(tmpdir()), 'stepwright-functions-'))
    await writeFile(join(folder, 'package.json'), '{}\n')
    const modules = join(folder, 'node_modules')
    await mkdir(modules)
    for (const scope of ofTheRuntime) {
      const place = await installed(scope, [this.#project, dirname(fileURLToPath(import.meta.url))])
      if (place !== undefined) await symlink(place, join(modules, scope), 'junction')
    }
    return folder
  }
}
