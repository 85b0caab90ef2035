import { hostname } from 'node:os'
import type Docker from 'dockerode'
import { identify, isSameProcess } from '../process-identity.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { unlessGone } from './gone.ts'

/** Labels of a container that say which sandbox started it: the machine, the process, and when that began. */
const hostLabel = 'io.stepwright.host'
const ownerLabel = 'io.stepwright.owner'
const startedLabel = 'io.stepwright.owner-started'

/** The labels of this process's containers. */
export async function ownerLabels(): Promise<Readonly<Record<string, string>>> {
  const { pid, started } = await identify(process.pid)
  return { [hostLabel]: hostname(), [ownerLabel]: String(pid), ...(started === undefined ? {} : { [startedLabel]: started }) }
}

/**
 * Removes the containers of sandboxes of this machine whose process was killed before it could. An engine may serve several
 * machines: those of others are left alone.
 */
export async function removeLeftContainers(core: SandboxCore, docker: Docker): Promise<void> {
  const label = [ownerLabel, `${hostLabel}=${hostname()}`]
  const containers = await docker.listContainers({ all: true, filters: { label }, abortSignal: core.signal })
  const left = await Promise.all(
    containers.map(async ({ Id, Labels }) => {
      const started = Labels[startedLabel]
      const alive = await isSameProcess({ pid: Number(Labels[ownerLabel]), ...(started === undefined ? {} : { started }) })
      return alive ? [] : [Id]
    }),
  )
  const ids = left.flat()
  if (ids.length === 0) return
  const outcomes = await Promise.allSettled(ids.map((id) => unlessGone(docker.getContainer(id).remove({ force: true, v: true }))))
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') core.report({ type: 'warning', text: `A container of a killed sandbox stays: ${outcome.reason}` })
  }
  core.report({ type: 'notice', text: `Removed what a sandbox left in the Docker engine when it was killed; containers: ${ids.length}.` })
}
