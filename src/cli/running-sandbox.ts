import { readSandboxFile, type SandboxAddress } from './sandbox-file.ts'

/** How long a sandbox on this machine may take to answer. */
const patienceMilliseconds = 1000

/** The sandbox that runs by itself for a working directory. @returns undefined where none answers. */
export async function runningSandbox(workDirectory: string): Promise<SandboxAddress | undefined> {
  const address = await readSandboxFile(workDirectory)
  return address !== undefined && isAlive(address.pid) && (await answers(address.endpoint)) ? address : undefined
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Any answer is one: the sandbox refuses a request that names no service. */
const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint, { signal: AbortSignal.timeout(patienceMilliseconds) }).then(
    () => true,
    () => false,
  )
