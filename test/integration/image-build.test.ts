import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished } from 'vitest'
import { buildImage } from '../../src/build/build-image.ts'
import type { DockerImageOptions } from '../../src/build/index.ts'
import { planImage } from '../../src/build/plan-image.ts'
import type { Progress } from '../../src/core/index.ts'
import { type Entry, temporaryFolder } from '../build/temporary-folder.ts'
import { baseImage, engine, engineTest, freshRepository, runImage } from './docker-engine.ts'

interface Build {
  readonly name: string
  readonly progress: readonly Progress[]
  readonly finished: Promise<void>
}

/** Starts a build of a service whose program prints its arguments. */
async function build(
  builder: '1' | '2',
  entries: { readonly [path: string]: Entry },
  options: Partial<DockerImageOptions> = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Build> {
  const folder = await temporaryFolder({
    'package.json': '{}',
    'service.ts': "console.log('program', ...process.argv.slice(2))\n",
    ...entries,
  })
  const repository = freshRepository()
  const progress: Progress[] = []
  const report = (event: Progress): void => {
    progress.push(event)
  }
  const context = { serviceName: 'orders', program: join(folder, 'service.ts'), workDirectory: join(folder, 'work'), report, signal }
  const { plan, problems } = await planImage({ repository, ...options }, context)
  if (plan === undefined) throw new Error(JSON.stringify(problems))
  const name = `${repository}:${plan.tag}`
  return { name, progress, finished: buildImage({ engine: { ...engine(), builder }, plan, name, buildId: 'build-1', report, signal }) }
}

const simple = `FROM ${baseImage}\nARG STEPWRIGHT_PROGRAM\nCOPY \${STEPWRIGHT_PROGRAM} /program.mjs\nENTRYPOINT ["node", "/program.mjs"]\n`

const lines = ({ progress }: Build): readonly string[] => progress.flatMap((event) => (event.type === 'output' ? [event.line] : []))

describe.each(['1', '2'] as const)('builder %s', (builder) => {
  engineTest('the program alone makes an image that runs', async () => {
    const built = await build(builder, { Dockerfile: simple })
    await built.finished
    expect(await runImage(built.name, ['fargateTask', 'a b'])).toEqual({ exitCode: 0, output: 'program fargateTask a b\n' })
    const { Config, Architecture } = await engine().docker.getImage(built.name).inspect()
    expect(Config.Labels).toMatchObject({
      'stepwright.service': 'orders',
      'stepwright.content': built.name.split(':')[1],
      'stepwright.build': 'build-1',
    })
    expect(Architecture).toBe('amd64')
    const steps = built.progress.filter((event) => event.type === 'step-progress')
    expect(steps.some(({ done, total }) => done !== undefined && total !== undefined && done < total)).toBe(true)
  })

  engineTest('a context brings its files with their links and executable bits, without what is ignored', async () => {
    const script =
      "const { statSync, readlinkSync, readdirSync } = require('node:fs'); console.log(statSync('/data/run.sh').mode.toString(8), statSync('/data/a.txt').mode.toString(8), readlinkSync('/data/link'), readdirSync('/data').sort().join())"
    const built = await build(
      builder,
      {
        Dockerfile: `FROM ${baseImage}\nARG STEPWRIGHT_PROGRAM\nCOPY data /data\nENTRYPOINT ["node", "-e", ${JSON.stringify(script)}]\n`,
        'data/run.sh': { executable: '#!/bin/sh\n' },
        'data/a.txt': 'a',
        'data/link': { link: 'a.txt' },
        'data/secret.env': 'x',
        '.dockerignore': '**/*.env\nDockerfile\n.dockerignore\n',
      },
      { context: '.' },
    )
    await built.finished
    expect((await runImage(built.name)).output).toBe('100755 100644 a.txt a.txt,link,run.sh\n')
  })

  engineTest('an image for another processor says so', async () => {
    const built = await build(
      builder,
      { Dockerfile: 'FROM scratch\nARG STEPWRIGHT_PROGRAM\nCOPY ${STEPWRIGHT_PROGRAM} /program.mjs\n' },
      { architecture: 'ARM64' },
    )
    await built.finished
    const { Architecture, Os } = await engine().docker.getImage(built.name).inspect()
    expect([Os, Architecture]).toEqual(['linux', 'arm64'])
  })

  engineTest('a large context is streamed to the engine, and its progress is shown', async () => {
    const folder = await temporaryFolder()
    await promisify(execFile)('truncate', ['--size', '150M', join(folder, 'large.bin')])
    let peak = 0
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss)
    }, 20)
    onTestFinished(() => clearInterval(watch))
    const before = process.memoryUsage().rss
    const built = await build(
      builder,
      { Dockerfile: 'FROM scratch\nARG STEPWRIGHT_PROGRAM\nCOPY ${STEPWRIGHT_PROGRAM} /\n' },
      { context: folder },
    )
    await built.finished
    const sent = built.progress.flatMap((event) =>
      event.type === 'step-progress' && event.text.startsWith('context: ') ? [event.text] : [],
    )
    expect(sent.at(-1)).toBe('context: 157 of 157 MB')
    expect(sent.length).toBeLessThanOrEqual(101)
    expect(peak - before).toBeLessThan(100 * 1024 ** 2)
  })

  engineTest('build arguments, and a stage by its name', async () => {
    const dockerfile = `FROM ${baseImage} AS first\nARG STEPWRIGHT_PROGRAM\nARG WORD\nENV WORD=$WORD\nENTRYPOINT ["node", "-p", "process.env.WORD"]\nFROM first\nENV WORD=last\n`
    const built = await build(builder, { Dockerfile: dockerfile }, { target: 'first', buildArgs: { WORD: 'given' } })
    await built.finished
    expect((await runImage(built.name)).output).toBe('given\n')
  })

  engineTest('a step that fails is shown with its last lines', async () => {
    const script = "for (let i = 1; i <= 30; i++) console.error('line ' + i); console.error('it broke'); process.exit(3)"
    const built = await build(builder, {
      Dockerfile: `FROM ${baseImage}\nARG STEPWRIGHT_PROGRAM\nRUN ["node", "-e", ${JSON.stringify(script)}]\nRUN ["node", "--version"]\n`,
    })
    const error = await built.finished.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toMatchObject({ code: 'IMAGE_BUILD_FAILED', message: expect.stringMatching(/code: 3/), hint: expect.any(String) })
    const { evidence } = error as { evidence: string[] }
    expect(evidence[0]).toMatch(/^\[\S+\] RUN /)
    expect(evidence.slice(1)).toEqual([...Array.from({ length: 19 }, (_, index) => `line ${index + 12}`), 'it broke'])
    expect(lines(built)).toContain('line 1')
  })

  engineTest('a Dockerfile that cannot be read is shown as the engine sees it', async () => {
    const built = await build(builder, { Dockerfile: `FROM ${baseImage}\nARG STEPWRIGHT_PROGRAM\nCOPI a b\n` })
    await expect(built.finished).rejects.toMatchObject({
      code: 'IMAGE_BUILD_FAILED',
      message: expect.stringMatching(/unknown instruction: COPI$/i),
      evidence: ['Dockerfile:3: COPI a b'],
      hint: 'Mend line 3 of the Dockerfile.',
    })
    await expect(built.finished).rejects.not.toMatchObject({ message: expect.stringContaining('HTTP code') })
  })

  engineTest.for([
    ['a shell', 'RUN echo x', /no shell at that step/],
    ['a program', 'RUN ["/bin/absent", "x"]', /no program '\/bin\/absent'/],
    ['a registry', 'COPY --from=registry.invalid/x:1 a b', /could not reach the registry/],
  ] as const)('%s that is not there is not taken for a file of the context', async ([, step, hint]) => {
    const built = await build(builder, { Dockerfile: `FROM ${baseImage}\nARG STEPWRIGHT_PROGRAM\n${step}\n` })
    await expect(built.finished).rejects.toMatchObject({ code: 'IMAGE_BUILD_FAILED', hint: expect.stringMatching(hint) })
  })

  engineTest('a file that is not sent gets a hint to give a context', async () => {
    const built = await build(builder, { Dockerfile: `FROM ${baseImage}\nARG STEPWRIGHT_PROGRAM\nCOPY words.txt /\n`, 'words.txt': '' })
    await expect(built.finished).rejects.toMatchObject({ code: 'IMAGE_BUILD_FAILED', hint: expect.stringContaining("context: '.'") })
  })

  engineTest('an abort stops the build at once, and nothing of it runs on', async () => {
    const mark = `mark-${Math.random()}`
    const stop = new AbortController()
    const built = await build(
      builder,
      {
        Dockerfile: `FROM ${baseImage}\nARG STEPWRIGHT_PROGRAM\nRUN ["node", "-e", "console.log('${mark}'); setTimeout(() => {}, 600000)"]\n`,
      },
      {},
      stop.signal,
    )
    const ended = built.finished.then(
      () => 'built',
      (reason: unknown) => reason,
    )
    await expect.poll(() => lines(built).includes(mark), { timeout: 20_000 }).toBe(true)
    const start = performance.now()
    stop.abort(new Error('interrupted'))
    expect(await ended).toEqual(new Error('interrupted'))
    expect(performance.now() - start).toBeLessThan(1000)
    await expect.poll(() => processesWith(mark), { timeout: 10_000 }).toBe(0)
  })
})

engineTest('a step that needs BuildKit says so where the engine prefers its classic builder', async () => {
  const step = 'RUN --mount=type=cache,target=/x ["node", "--version"]'
  const built = await build('1', { Dockerfile: `FROM ${baseImage}\nARG STEPWRIGHT_PROGRAM\n${step}\n` })
  await expect(built.finished).rejects.toMatchObject({ code: 'IMAGE_BUILD_FAILED', hint: expect.stringContaining('needs BuildKit') })
})

/** How many processes of this machine have a word in their command line. */
async function processesWith(word: string): Promise<number> {
  const { readdir, readFile } = await import('node:fs/promises')
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const commands = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')))
  return commands.filter((command) => command.includes(word)).length
}
