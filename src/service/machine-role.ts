import { pseudo, ref } from '../core/index.ts'
import type { StateMachine } from '../states/index.ts'
import { logicalId, resource, type TemplateFragment, trustPolicy } from '../template/index.ts'
import type { MachinePolicies } from './machine-policies.ts'

/** The id of a machine's role. */
export const roleId = ({ name }: StateMachine): string => logicalId(name, 'Role')

/** The role of a machine, and what it may do with the machine itself as a policy of its own. */
export function machineRole(machine: StateMachine, { states, own }: MachinePolicies): NonNullable<TemplateFragment['Resources']> {
  const id = roleId(machine)
  return {
    [id]: resource('AWS::IAM::Role', {
      AssumeRolePolicyDocument: trustPolicy('states.amazonaws.com', { StringEquals: { 'aws:SourceAccount': pseudo.accountId } }),
      ...(states.Statement.length > 0 && { Policies: [{ PolicyName: 'States', PolicyDocument: states }] }),
    }),
    ...(own.Statement.length > 0 && {
      [logicalId(machine.name, 'OwnPolicy')]: resource('AWS::IAM::Policy', { PolicyName: 'Own', PolicyDocument: own, Roles: [ref(id)] }),
    }),
  }
}
