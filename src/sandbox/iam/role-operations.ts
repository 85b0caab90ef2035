import { z } from 'zod'
import type { AwsService, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { existing, type IdentityStore, type Role, refuseInUse, refuseTaken } from './identity-store.ts'
import { checkPolicyDocument } from './policy-document.ts'

/** A role as IAM shows it: its trust policy is percent-encoded. */
export const describeRole = (role: Role): Output => ({
  Path: role.path,
  RoleName: role.name,
  RoleId: role.id,
  Arn: role.arn,
  CreateDate: role.createdAt,
  AssumeRolePolicyDocument: encodeURIComponent(role.trustPolicy),
  Description: role.description,
  MaxSessionDuration: role.maxSessionDuration,
})

const named = z.object({ RoleName: z.string() })

const createInput = named.extend({
  AssumeRolePolicyDocument: z.string(),
  Path: z.string().default('/'),
  Description: z.string().optional(),
  MaxSessionDuration: z.coerce.number().int().min(3600).max(43_200).default(3600),
})

const inline = named.extend({ PolicyName: z.string() })
const attached = named.extend({ PolicyArn: z.string() })

/** The operations on roles and their policies. */
export function roleOperations(store: IdentityStore): AwsService['operations'] {
  const role = (name: string): Role => existing(store.roles, 'role', name)
  return {
    CreateRole: operation(createInput, ({ RoleName, Path, Description, MaxSessionDuration, AssumeRolePolicyDocument }) => {
      refuseTaken(store.roles, 'Role', RoleName)
      checkPolicyDocument(AssumeRolePolicyDocument, 'Principal')
      const made: Role = {
        ...store.identity('role', RoleName, Path, 64),
        description: Description,
        maxSessionDuration: MaxSessionDuration,
        trustPolicy: AssumeRolePolicyDocument,
        inline: new Map(),
        attached: new Set(),
      }
      store.roles.set(RoleName, made)
      return { Role: describeRole(made) }
    }),
    GetRole: operation(named, ({ RoleName }) => ({ Role: describeRole(role(RoleName)) })),
    ListRoles: () => ({ Roles: [...store.roles.values()].map(describeRole), IsTruncated: false }),
    UpdateAssumeRolePolicy: operation(named.extend({ PolicyDocument: z.string() }), ({ RoleName, PolicyDocument }) => {
      checkPolicyDocument(PolicyDocument, 'Principal')
      role(RoleName).trustPolicy = PolicyDocument
      return {}
    }),
    UpdateRole: operation(
      named.extend({ Description: z.string().optional(), MaxSessionDuration: z.coerce.number().int().default(3600) }),
      ({ RoleName, Description, MaxSessionDuration }) => {
        Object.assign(role(RoleName), { description: Description, maxSessionDuration: MaxSessionDuration })
        return {}
      },
    ),
    DeleteRole: operation(named, ({ RoleName }) => {
      const { inline: own, attached: policies } = role(RoleName)
      refuseInUse(own.size > 0, 'Cannot delete entity, must delete policies first.')
      refuseInUse(policies.size > 0, 'Cannot delete entity, must detach all policies first.')
      const isInProfile = [...store.profiles.values()].some((profile) => profile.role === RoleName)
      refuseInUse(isInProfile, 'Cannot delete entity, must remove roles from instance profile first.')
      store.roles.delete(RoleName)
      return {}
    }),
    PutRolePolicy: operation(inline.extend({ PolicyDocument: z.string() }), ({ RoleName, PolicyName, PolicyDocument }) => {
      checkPolicyDocument(PolicyDocument, 'Resource')
      role(RoleName).inline.set(PolicyName, PolicyDocument)
      return {}
    }),
    GetRolePolicy: operation(inline, ({ RoleName, PolicyName }) => {
      const PolicyDocument = encodeURIComponent(existing(role(RoleName).inline, 'role policy', PolicyName))
      return { RoleName, PolicyName, PolicyDocument }
    }),
    ListRolePolicies: operation(named, ({ RoleName }) => ({ PolicyNames: [...role(RoleName).inline.keys()], IsTruncated: false })),
    DeleteRolePolicy: operation(inline, ({ RoleName, PolicyName }) => {
      existing(role(RoleName).inline, 'role policy', PolicyName)
      role(RoleName).inline.delete(PolicyName)
      return {}
    }),
    AttachRolePolicy: operation(attached, ({ RoleName, PolicyArn }) => {
      if (!store.knowsPolicy(PolicyArn))
        throw new ServiceError('NoSuchEntity', `Policy ${PolicyArn} does not exist or is not attachable.`, { status: 404 })
      role(RoleName).attached.add(PolicyArn)
      return {}
    }),
    DetachRolePolicy: operation(attached, ({ RoleName, PolicyArn }) => {
      if (!role(RoleName).attached.delete(PolicyArn))
        throw new ServiceError('NoSuchEntity', `Policy ${PolicyArn} was not found.`, { status: 404 })
      return {}
    }),
    ListAttachedRolePolicies: operation(named, ({ RoleName }) => ({
      AttachedPolicies: [...role(RoleName).attached].map((arn) => ({ PolicyName: arn.replace(/^.*\//, ''), PolicyArn: arn })),
      IsTruncated: false,
    })),
  }
}
