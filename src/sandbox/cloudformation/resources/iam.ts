import { z } from 'zod'
import type { SandboxCore } from '../../sandbox-core.ts'
import { memberText } from '../../wire/text.ts'
import { compact } from './compact.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type ResourceType, resourceType } from './resource-type.ts'

const inlinePolicies = z.array(z.object({ PolicyName: z.string(), PolicyDocument: property.document })).default([])

interface RolePolicies {
  readonly Policies: z.output<typeof inlinePolicies>
  readonly ManagedPolicyArns: readonly string[]
}

const nothing: RolePolicies = { Policies: [], ManagedPolicyArns: [] }

/** Gives a role the policies that it is to have, and takes those away that it had before. */
async function setPolicies(core: SandboxCore, RoleName: string, before: RolePolicies, after: RolePolicies): Promise<void> {
  const kept = new Set(after.Policies.map(({ PolicyName }) => PolicyName))
  for (const { PolicyName } of before.Policies) {
    if (!kept.has(PolicyName)) await deleteUnlessGone(core.call('iam', 'DeleteRolePolicy', { RoleName, PolicyName }))
  }
  for (const PolicyArn of before.ManagedPolicyArns) {
    if (!after.ManagedPolicyArns.includes(PolicyArn)) await deleteUnlessGone(core.call('iam', 'DetachRolePolicy', { RoleName, PolicyArn }))
  }
  for (const policy of after.Policies) await core.call('iam', 'PutRolePolicy', { RoleName, ...policy })
  for (const PolicyArn of after.ManagedPolicyArns) await core.call('iam', 'AttachRolePolicy', { RoleName, PolicyArn })
}

const role = resourceType({
  properties: {
    RoleName: z.string().optional(),
    Path: z.string().optional(),
    Description: z.string().optional(),
    MaxSessionDuration: property.integer.optional(),
    AssumeRolePolicyDocument: property.document,
    Policies: inlinePolicies,
    ManagedPolicyArns: property.list.default([]),
  },
  inert: ['PermissionsBoundary', 'Tags'],
  replacedBy: ['RoleName', 'Path'],
  create: async ({ RoleName, Policies, ManagedPolicyArns, ...rest }, { core, name, stands }) => {
    const roleName = RoleName ?? name({ limit: 64 })
    const { Role } = await core.call('iam', 'CreateRole', compact({ RoleName: roleName, ...rest }))
    const made = stands({ id: roleName, attributes: { Arn: memberText(Role, 'Arn'), RoleId: memberText(Role, 'RoleId') } })
    await setPolicies(core, roleName, nothing, { Policies, ManagedPolicyArns })
    return made
  },
  update: async ({ AssumeRolePolicyDocument, Description, MaxSessionDuration, ...policies }, { core }, made, before) => {
    await core.call('iam', 'UpdateRole', compact({ RoleName: made.id, Description, MaxSessionDuration }))
    await core.call('iam', 'UpdateAssumeRolePolicy', { RoleName: made.id, PolicyDocument: AssumeRolePolicyDocument })
    await setPolicies(core, made.id, before, policies)
    return made
  },
  delete: async ({ id }, { core }, policies) => {
    await setPolicies(core, id, policies, nothing)
    await deleteUnlessGone(core.call('iam', 'DeleteRole', { RoleName: id }))
  },
})

async function putOnRoles(
  core: SandboxCore,
  roles: readonly string[],
  PolicyName: string,
  PolicyDocument: string | undefined,
): Promise<void> {
  for (const RoleName of roles) {
    if (PolicyDocument === undefined) await deleteUnlessGone(core.call('iam', 'DeleteRolePolicy', { RoleName, PolicyName }))
    else await core.call('iam', 'PutRolePolicy', { RoleName, PolicyName, PolicyDocument })
  }
}

const policy = resourceType({
  properties: { PolicyName: z.string(), PolicyDocument: property.document, Roles: property.list.min(1) },
  replacedBy: [],
  create: async ({ PolicyName, PolicyDocument, Roles }, { core, name }) => {
    await putOnRoles(core, Roles, PolicyName, PolicyDocument)
    const id = name({ limit: 128 })
    return { id, attributes: { Id: id } }
  },
  update: async ({ PolicyName, PolicyDocument, Roles }, { core }, made, before) => {
    const left = PolicyName === before.PolicyName ? before.Roles.filter((each) => !Roles.includes(each)) : before.Roles
    await putOnRoles(core, left, before.PolicyName, undefined)
    await putOnRoles(core, Roles, PolicyName, PolicyDocument)
    return made
  },
  delete: (_made, { core }, { PolicyName, Roles }) => putOnRoles(core, Roles, PolicyName, undefined),
})

async function attachTo(
  core: SandboxCore,
  operation: 'AttachRolePolicy' | 'DetachRolePolicy',
  PolicyArn: string,
  roles: readonly string[],
): Promise<void> {
  for (const RoleName of roles) {
    const done = core.call('iam', operation, { RoleName, PolicyArn })
    await (operation === 'DetachRolePolicy' ? deleteUnlessGone(done) : done)
  }
}

const managedPolicy = resourceType({
  properties: {
    ManagedPolicyName: z.string().optional(),
    Path: z.string().optional(),
    PolicyDocument: property.document,
    Roles: property.list.default([]),
  },
  inert: ['Description'],
  replacedBy: ['ManagedPolicyName', 'Path'],
  create: async ({ ManagedPolicyName, Path, PolicyDocument, Roles }, { core, name, stands }) => {
    const PolicyName = ManagedPolicyName ?? name({ limit: 128 })
    const { Policy } = await core.call('iam', 'CreatePolicy', compact({ PolicyName, Path, PolicyDocument }))
    const arn = memberText(Policy, 'Arn')
    const made = stands({ id: arn, attributes: { PolicyArn: arn, PolicyId: memberText(Policy, 'PolicyId') } })
    await attachTo(core, 'AttachRolePolicy', arn, Roles)
    return made
  },
  update: async ({ PolicyDocument, Roles }, { core }, made, before) => {
    if (PolicyDocument !== before.PolicyDocument) {
      const { Policy } = await core.call('iam', 'GetPolicy', { PolicyArn: made.id })
      await core.call('iam', 'CreatePolicyVersion', { PolicyArn: made.id, PolicyDocument, SetAsDefault: true })
      await core.call('iam', 'DeletePolicyVersion', { PolicyArn: made.id, VersionId: memberText(Policy, 'DefaultVersionId') })
    }
    await attachTo(
      core,
      'DetachRolePolicy',
      made.id,
      before.Roles.filter((each) => !Roles.includes(each)),
    )
    await attachTo(core, 'AttachRolePolicy', made.id, Roles)
    return made
  },
  delete: async ({ id }, { core }, { Roles }) => {
    await attachTo(core, 'DetachRolePolicy', id, Roles)
    await deleteUnlessGone(core.call('iam', 'DeletePolicy', { PolicyArn: id }))
  },
})

const instanceProfile = resourceType({
  properties: { InstanceProfileName: z.string().optional(), Path: z.string().optional(), Roles: property.list.length(1) },
  replacedBy: ['InstanceProfileName', 'Path'],
  create: async ({ InstanceProfileName, Path, Roles: [RoleName = ''] }, { core, name, stands }) => {
    const profileName = InstanceProfileName ?? name({ limit: 128 })
    const { InstanceProfile } = await core.call('iam', 'CreateInstanceProfile', compact({ InstanceProfileName: profileName, Path }))
    const made = stands({ id: profileName, attributes: { Arn: memberText(InstanceProfile, 'Arn') } })
    await core.call('iam', 'AddRoleToInstanceProfile', { InstanceProfileName: profileName, RoleName })
    return made
  },
  update: async ({ Roles: [RoleName = ''] }, { core }, made, { Roles: [before = ''] }) => {
    await core.call('iam', 'RemoveRoleFromInstanceProfile', { InstanceProfileName: made.id, RoleName: before })
    await core.call('iam', 'AddRoleToInstanceProfile', { InstanceProfileName: made.id, RoleName })
    return made
  },
  delete: async ({ id }, { core }, { Roles: [RoleName = ''] }) => {
    await deleteUnlessGone(core.call('iam', 'RemoveRoleFromInstanceProfile', { InstanceProfileName: id, RoleName }))
    await deleteUnlessGone(core.call('iam', 'DeleteInstanceProfile', { InstanceProfileName: id }))
  },
})

export const iam: { readonly [type: string]: ResourceType } = {
  'AWS::IAM::InstanceProfile': instanceProfile,
  'AWS::IAM::ManagedPolicy': managedPolicy,
  'AWS::IAM::Policy': policy,
  'AWS::IAM::Role': role,
}
