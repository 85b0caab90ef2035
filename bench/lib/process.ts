import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What one run of a whole process took. Memory is the largest resident set of any process in its tree. */
export interface ProcessRun {
  readonly seconds: number
  readonly mebibytes: number
}

/** Runs a command to its end under GNU time; throws with its output where it fails. */
export function runProcess(command: readonly string[], options: { cwd: string; env?: Readonly<Record<string, string>> }): ProcessRun {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const figures = join(folder, 'time')
  try {
    const run = spawnSync('time', ['-f', '%e %M', '-o', figures, ...command], {
      cwd: options.cwd,
      env: { ...process.env, npm_config_loglevel: 'error', ...options.env },
      encoding: 'utf8',
    })
    if (run.error) throw new Error('GNU time is needed to measure processes (Debian: apt-get install time).', { cause: run.error })
    if (run.status !== 0) throw new Error(`${command.join(' ')} ended with ${run.status}:\n${run.stdout}\n${run.stderr}`)
    const [seconds = Number.NaN, kibibytes = Number.NaN] = readFileSync(figures, 'utf8').trim().split(' ').map(Number)
    return { seconds, mebibytes: kibibytes / 1024 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Runs several commands in turns, so that each meets the same weather, and gives the median of each. */
export function inTurns<Name extends string>(runs: number, commands: Readonly<Record<Name, () => ProcessRun>>): Record<Name, ProcessRun> {
  const names = Object.keys(commands) as Name[]
  const taken = Object.fromEntries(names.map((name) => [name, [] as ProcessRun[]])) as Record<Name, ProcessRun[]>
  for (const name of names) commands[name]()
  for (let round = 0; round < runs; round += 1) for (const name of names) taken[name].push(commands[name]())
  return Object.fromEntries(
    names.map((name) => [
      name,
      { seconds: median(taken[name].map((run) => run.seconds)), mebibytes: median(taken[name].map((run) => run.mebibytes)) },
    ]),
  ) as Record<Name, ProcessRun>
}
