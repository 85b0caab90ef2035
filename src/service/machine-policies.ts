import type { StateMachine } from '../states/index.ts'
import { type PolicyDocument, policyDocument } from '../template/index.ts'
import { activityKeyGrants } from './activity-key-grants.ts'
import { distributedMapGrants } from './distributed-map-grants.ts'
import type { Resources } from './key-access.ts'
import { keyGrants } from './key-grants.ts'
import { logKeyGrants, ownKeyGrants } from './machine-encryption.ts'
import { machineGrants } from './machine-grants.ts'
import { isLogging } from './machine-logs.ts'
import { logDelivery, tracing } from './service-grants.ts'

/** What the role of a machine may do. */
export interface MachinePolicies {
  /** What names other resources, and so can stand before the machine: Step Functions checks some of it when it makes the machine. */
  readonly states: PolicyDocument
  /** What names the machine itself, and so can only come after it. */
  readonly own: PolicyDocument
}

/**
 * Derives exactly what a machine's states and settings need.
 *
 * @param machineId the machine's id in the template.
 * @param resources those of the service's other parts.
 */
export function machinePolicies(machine: StateMachine, machineId: string, resources: Resources): MachinePolicies {
  const { options, graph } = machine
  const { encryption } = options
  const called = [...machineGrants(graph), ...(options.grants ?? [])]
  const logs = isLogging(machine)
  return {
    states: policyDocument([
      ...called,
      ...keyGrants(called, resources),
      ...activityKeyGrants(graph, resources),
      ...(logs ? [logDelivery] : []),
      ...(logs && encryption !== undefined ? logKeyGrants(encryption, resources) : []),
      ...(options.tracing === true ? [tracing] : []),
    ]),
    own: policyDocument([
      ...distributedMapGrants(graph, machineId),
      ...(encryption === undefined ? [] : ownKeyGrants(encryption, machineId, resources)),
    ]),
  }
}
