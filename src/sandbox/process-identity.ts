import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** A process, told apart from a later one that has been given the same number. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it started, in the system's own words; absent where the system does not say. */
  readonly started?: string
}

/** The 22nd field of `/proc/PID/stat` is the start in clock ticks since boot; the second one may have spaces and brackets. */
async function startedOnLinux(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
}

async function startedElsewhere(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { env: { LC_ALL: 'C' } })
  return stdout.trim()
}

async function startOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined
  // A process that is gone has no start; neither has one of a system without `ps`, and then its number alone must do.
  return (process.platform === 'linux' ? startedOnLinux(pid) : startedElsewhere(pid)).catch(() => undefined)
}

export async function identify(pid: number): Promise<ProcessIdentity> {
  const started = await startOf(pid)
  return { pid, ...(started === undefined ? {} : { started }) }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether this very process still runs. */
export async function isSameProcess({ pid, started }: ProcessIdentity): Promise<boolean> {
  if (!isRunning(pid)) return false
  const now = await startOf(pid)
  return started === undefined || now === undefined || started === now
}
