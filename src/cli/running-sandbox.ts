import { isDeepStrictEqual } from 'node:util'
import { readSandboxFile, type SandboxAddress } from './sandbox-file.ts'

/** How long a sandbox on this machine may take to answer. */
const patienceMilliseconds = 1000

/** The sandbox that runs by itself for a working directory. @returns undefined where none answers. */
export async function runningSandbox(workDirectory: string): Promise<SandboxAddress | undefined> {
  const address = await readSandboxFile(workDirectory)
  return address !== undefined && isAlive(address.pid) && (await answers(address)) ? address : undefined
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Another program may listen on the port by now, and another process have the number: the sandbox knows its own token. */
async function answers({ endpoint, accountId, pid, token }: SandboxAddress): Promise<boolean> {
  try {
    const answer = await fetch(`${endpoint}/_stepwright`, { signal: AbortSignal.timeout(patienceMilliseconds), redirect: 'error' })
    const identity: unknown = answer.ok ? await answer.json() : undefined
    return isDeepStrictEqual(identity, { accountId, pid, token })
  } catch {
    // Nobody answers, too late, or not in JSON: no sandbox of ours does that.
    return false
  }
}
