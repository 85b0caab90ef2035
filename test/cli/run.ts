import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

const service = (name: string): string => fileURLToPath(new URL(`services/${name}.ts`, import.meta.url))
const tsx = fileURLToPath(import.meta.resolve('tsx'))

/** How a call of the command line ended. */
export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
  readonly milliseconds: number
}

/** A call of the command line that runs. */
export interface Running {
  readonly pid: number
  /** Resolves once the output holds a text, with all of it. */
  readonly said: (text: string) => Promise<string>
  readonly kill: (signal: NodeJS.Signals) => void
  readonly closeOutput: () => void
  readonly ended: Promise<Ended>
}

/** A working directory of this test file's own. */
export function workingDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'stepwright-cli-'))
  afterAll(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Starts a file with Node and tsx, as a process of its own. */
export function start(file: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Running {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', tsx, file, ...args], {
    cwd,
    env: { ...process.env, AWS_EC2_METADATA_DISABLED: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const texts = { out: '', err: '' }
  const waiting = new Set<() => void>()
  const hear = (name: 'out' | 'err') => (chunk: Buffer) => {
    texts[name] += chunk.toString()
    for (const wake of waiting) wake()
  }
  child.stdout.on('data', hear('out'))
  child.stderr.on('data', hear('err'))
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal, ...texts, milliseconds: performance.now() - begun }))
  })
  return {
    pid: child.pid ?? 0,
    ended,
    kill: (signal) => child.kill(signal),
    closeOutput: () => child.stdout.destroy(),
    said: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!texts.out.includes(text) && !texts.err.includes(text)) return
          waiting.delete(look)
          resolve(texts.out + texts.err)
        }
        waiting.add(look)
        look()
        void ended.then(({ out, err }) => reject(new Error(`it ended without saying '${text}':\n${out}\n${err}`)))
      }),
  }
}

/** Runs one of the services for tests to its end. */
export const run = (name: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  start(service(name), args, cwd, env).ended

export const startService = (name: string, args: readonly string[], cwd: string): Running => start(service(name), args, cwd)

/** The last line of standard output, which is the result. */
export function resultOf({ out }: Ended): Record<string, unknown> {
  const last = out.trimEnd().split('\n').at(-1) ?? ''
  return JSON.parse(last) as Record<string, unknown>
}
