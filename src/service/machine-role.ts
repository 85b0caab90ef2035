import { pseudo, ref } from '../core/index.ts'
import type { StateMachine } from '../states/index.ts'
import { logicalId, policyDocument, resource, type TemplateFragment, trustPolicy } from '../template/index.ts'
import { activityKeyGrants } from './activity-key-grants.ts'
import { distributedMapGrants } from './distributed-map-grants.ts'
import type { Resources } from './key-access.ts'
import { keyGrants } from './key-grants.ts'
import { logKeyGrants, ownKeyGrants } from './machine-encryption.ts'
import { machineGrants } from './machine-grants.ts'
import { logDelivery, tracing } from './service-grants.ts'

/** What the role of a machine is derived from, besides the machine. */
export interface RoleSurroundings {
  /** The machine's id in the template. */
  readonly machineId: string
  readonly logs: boolean
  /** The resources of the service's other parts. */
  readonly resources: Resources
}

/** The id of a machine's role. */
export const roleId = ({ name }: StateMachine): string => logicalId(name, 'Role')

/**
 * The role of a machine, which may do exactly what the machine's states and settings need.
 *
 * What names other resources is part of the role, and so stands before the machine: Step Functions checks some of it when
 * it makes the machine. What names the machine itself can only come after it, as a policy of its own.
 */
export function machineRole(
  machine: StateMachine,
  { machineId, logs, resources }: RoleSurroundings,
): NonNullable<TemplateFragment['Resources']> {
  const { name, options, graph } = machine
  const { encryption } = options
  const called = [...machineGrants(graph), ...(options.grants ?? [])]
  const before = [
    ...called,
    ...keyGrants(called, resources),
    ...activityKeyGrants(graph, resources),
    ...(logs ? [logDelivery] : []),
    ...(logs && encryption !== undefined ? logKeyGrants(encryption, resources) : []),
    ...(options.tracing === true ? [tracing] : []),
  ]
  const after = [
    ...distributedMapGrants(graph, machineId),
    ...(encryption === undefined ? [] : ownKeyGrants(encryption, machineId, resources)),
  ]
  const id = roleId(machine)
  const [states, own] = [policyDocument(before), policyDocument(after)]
  return {
    [id]: resource('AWS::IAM::Role', {
      AssumeRolePolicyDocument: trustPolicy('states.amazonaws.com', { StringEquals: { 'aws:SourceAccount': pseudo.accountId } }),
      ...(states.Statement.length > 0 && { Policies: [{ PolicyName: 'States', PolicyDocument: states }] }),
    }),
    ...(own.Statement.length > 0 && {
      [logicalId(name, 'OwnPolicy')]: resource('AWS::IAM::Policy', { PolicyName: 'Own', PolicyDocument: own, Roles: [ref(id)] }),
    }),
  }
}
