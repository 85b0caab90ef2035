import { setTimeout } from 'node:timers/promises'
import { isJsonObject, type Json, type JsonObject } from '../../../core/index.ts'
import type { SandboxCore } from '../../sandbox-core.ts'
import { ServiceError } from '../../service-error.ts'
import { memberText, textOf } from '../../wire/text.ts'

/** After so many pauses between failed starts a service is given up. AWS would go on for three hours. */
const mostPauses = 3

const objects = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : [])

const primaryOf = (service: JsonObject): JsonObject => objects(service.deployments)[0] ?? {}

/** Why the last task of a service stopped, in words. */
async function lastStop(core: SandboxCore, cluster: string, serviceName: string): Promise<string> {
  const { taskArns } = await core.call('ecs', 'ListTasks', { cluster, serviceName, desiredStatus: 'STOPPED' })
  const arns = Array.isArray(taskArns) ? taskArns.slice(0, 100) : []
  if (arns.length === 0) return 'no task of it was started'
  const { tasks } = await core.call('ecs', 'DescribeTasks', { cluster, tasks: arns })
  const last =
    objects(tasks)
      .toSorted((one, other) => Number(one.stoppedAt) - Number(other.stoppedAt))
      .at(-1) ?? {}
  const exits = objects(last.containers).map(
    ({ name, exitCode, reason }) => `${textOf(name)}: ${textOf(reason, `exit code ${textOf(exitCode, 'unknown')}`)}`,
  )
  return [memberText(last, 'stoppedReason'), ...exits].join('; ')
}

/**
 * Waits until a service runs as many tasks as it should, all of the deployment that is primary now.
 *
 * @param described what CreateService or UpdateService answered.
 * @throws ServiceError `NotStabilized` where its tasks do not stay up, or where its circuit breaker has opened.
 */
export async function settledService(core: SandboxCore, described: Json | undefined): Promise<void> {
  const awaited = isJsonObject(described) ? described : {}
  const [cluster, name] = [memberText(awaited, 'clusterArn'), memberText(awaited, 'serviceName')]
  const deployment = primaryOf(awaited).id
  const earlier = objects(awaited.events).length
  const fail = async (reason: string): Promise<never> => {
    throw new ServiceError('NotStabilized', `Service ${name} did not stabilize: ${reason} (${await lastStop(core, cluster, name)}).`)
  }
  for (;;) {
    const { services } = await core.call('ecs', 'DescribeServices', { cluster, services: [name] })
    const now = objects(services)[0] ?? {}
    const primary = primaryOf(now)
    if (primary.id !== deployment || primary.rolloutState === 'FAILED') return fail('the deployment circuit breaker was triggered')
    const steady = objects(now.deployments).length === 1 && primary.rolloutState === 'COMPLETED' && now.runningCount === now.desiredCount
    if (steady && now.pendingCount === 0) return
    const events = objects(now.events)
    const pauses = events
      .slice(0, events.length - earlier)
      .filter((event) => memberText(event, 'message').includes('unable to consistently start'))
    if (pauses.length >= mostPauses) return fail('its tasks fail again and again')
    await setTimeout(20, undefined, { signal: core.signal })
  }
}
