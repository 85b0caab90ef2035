import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { onTestFinished, test } from 'vitest'
import { type Engine, findEngine } from '../../src/build/engine.ts'
import { temporaryFolder } from '../build/temporary-folder.ts'

const search = await findEngine(new AbortController().signal)
const registryMissing = spawnSync('docker-registry', ['--version']).error

const missing = [
  ...(search.engine === undefined ? [search.reason] : []),
  ...(registryMissing === undefined ? [] : [`docker-registry does not start (${registryMissing.message})`]),
]
if (missing.length > 0) {
  const why = `Tests of images cannot run: ${missing.join('; ')}. As root, .ci/engine.sh provides both.`
  if (process.env['CI'] === 'true') throw new Error(why)
  process.stderr.write(`${why}\n`)
}

/** The image that a bare machine makes for Dockerfiles to start from: node and its libraries, no shell. */
export const baseImage = 'public.ecr.aws/docker/library/node:24-slim'

/** A test that is skipped, with a notice, where no Docker engine answers; in CI that is a failure. */
export const engineTest = test.skipIf(search.engine === undefined)

/** As `engineTest`, where Debian's docker-registry is needed as well. */
export const registryTest = test.skipIf(missing.length > 0)

export function engine(): Engine {
  if (search.engine === undefined) throw new Error(search.reason)
  return search.engine
}

/** A repository's name that no other test has. Its images leave the engine after the test. */
export function freshRepository(): string {
  const name = `stepwright-test/${randomBytes(6).toString('hex')}`
  onTestFinished(async () => {
    const { docker } = engine()
    const images = await docker.listImages()
    const tags = images.flatMap(({ RepoTags }) => RepoTags ?? []).filter((tag) => tag.includes(name))
    for (const tag of tags) await docker.getImage(tag).remove({ force: true })
  })
  return name
}

/** Runs an image to its end. */
export async function runImage(
  image: string,
  command: readonly string[] = [],
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const container = await engine().docker.createContainer({ Image: image, Cmd: [...command] })
  try {
    await container.start()
    const { StatusCode } = (await container.wait()) as { StatusCode: number }
    const output = new PassThrough()
    const log = PassThrough.from([await container.logs({ stdout: true, stderr: true })])
    log.once('end', () => output.end())
    engine().docker.modem.demuxStream(log, output, output)
    return { exitCode: StatusCode, output: await text(output) }
  } finally {
    await container.remove({ force: true })
  }
}

/** Debian's docker-registry on a port of its own. @returns its address, `127.0.0.1:PORT`. */
export async function startDockerRegistry(): Promise<string> {
  const folder = await temporaryFolder()
  const config = {
    version: '0.1',
    log: { formatter: 'json' },
    storage: { filesystem: { rootdirectory: folder } },
    http: { addr: '127.0.0.1:0' },
  }
  const file = join(folder, 'config.json')
  await writeFile(file, JSON.stringify(config))
  const registry = spawn('docker-registry', ['serve', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  onTestFinished(() => {
    registry.kill()
  })
  const lines: string[] = []
  for await (const line of createInterface({ input: registry.stderr })) {
    lines.push(line)
    const [, address] = /listening on (127\.0\.0\.1:\d+)/.exec(line) ?? []
    if (address !== undefined) {
      registry.stderr.resume()
      return address
    }
  }
  throw new Error(`docker-registry did not start:\n${lines.join('\n')}`)
}
