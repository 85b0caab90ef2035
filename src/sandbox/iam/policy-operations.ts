import { z } from 'zod'
import type { AwsService, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { existing, type IdentityStore, type ManagedPolicy, refuseInUse, refuseTaken } from './identity-store.ts'
import { checkPolicyDocument } from './policy-document.ts'

const describe = ({ name, id, arn, path, createdAt, defaultVersion }: ManagedPolicy): Output => ({
  PolicyName: name,
  PolicyId: id,
  Arn: arn,
  Path: path,
  DefaultVersionId: `v${defaultVersion}`,
  IsAttachable: true,
  CreateDate: createdAt,
})

const describeVersion = ({ defaultVersion, versions }: ManagedPolicy, version: number): Output => ({
  VersionId: `v${version}`,
  IsDefaultVersion: version === defaultVersion,
  Document: encodeURIComponent(versions.get(version) ?? ''),
})

/** @throws ServiceError `NoSuchEntity` */
function versionOf({ arn, versions }: ManagedPolicy, id: string): number {
  const version = Number(id.replace(/^v/, ''))
  if (!versions.has(version)) throw new ServiceError('NoSuchEntity', `Policy ${arn} version ${id} does not exist.`, { status: 404 })
  return version
}

function addVersion(policy: ManagedPolicy, document: string, setAsDefault: boolean): number {
  checkPolicyDocument(document, 'Resource')
  if (policy.versions.size >= 5) throw new ServiceError('LimitExceeded', 'A managed policy can have up to 5 versions.', { status: 409 })
  policy.lastVersion += 1
  policy.versions.set(policy.lastVersion, document)
  if (setAsDefault) policy.defaultVersion = policy.lastVersion
  return policy.lastVersion
}

const createInput = z.object({ PolicyName: z.string(), PolicyDocument: z.string(), Path: z.string().default('/') })

const byArn = z.object({ PolicyArn: z.string() })

const oneVersion = byArn.extend({ VersionId: z.string() })

const versionInput = byArn.extend({ PolicyDocument: z.string(), SetAsDefault: z.union([z.boolean(), z.stringbool()]).default(false) })

/** The operations on managed policies. */
export function policyOperations(store: IdentityStore): AwsService['operations'] {
  const policyAt = (arn: string): ManagedPolicy => existing(store.policies, 'policy', arn)
  return {
    CreatePolicy: operation(createInput, ({ PolicyName, PolicyDocument, Path }) => {
      const policy: ManagedPolicy = {
        ...store.identity('policy', PolicyName, Path, 128),
        versions: new Map(),
        defaultVersion: 1,
        lastVersion: 0,
      }
      refuseTaken(store.policies, 'A policy', policy.arn)
      addVersion(policy, PolicyDocument, true)
      store.policies.set(policy.arn, policy)
      return { Policy: describe(policy) }
    }),
    GetPolicy: operation(byArn, ({ PolicyArn }) => ({ Policy: describe(policyAt(PolicyArn)) })),
    CreatePolicyVersion: operation(versionInput, ({ PolicyArn, PolicyDocument, SetAsDefault }) => {
      const policy = policyAt(PolicyArn)
      return { PolicyVersion: describeVersion(policy, addVersion(policy, PolicyDocument, SetAsDefault)) }
    }),
    GetPolicyVersion: operation(oneVersion, ({ PolicyArn, VersionId }) => {
      const policy = policyAt(PolicyArn)
      return { PolicyVersion: describeVersion(policy, versionOf(policy, VersionId)) }
    }),
    ListPolicyVersions: operation(byArn, ({ PolicyArn }) => {
      const policy = policyAt(PolicyArn)
      return { Versions: [...policy.versions.keys()].map((version) => describeVersion(policy, version)), IsTruncated: false }
    }),
    DeletePolicyVersion: operation(oneVersion, ({ PolicyArn, VersionId }) => {
      const policy = policyAt(PolicyArn)
      const version = versionOf(policy, VersionId)
      refuseInUse(version === policy.defaultVersion, 'Cannot delete the default version of a policy.')
      policy.versions.delete(version)
      return {}
    }),
    DeletePolicy: operation(byArn, ({ PolicyArn }) => {
      const { versions } = policyAt(PolicyArn)
      const isAttached = [...store.roles.values()].some(({ attached }) => attached.has(PolicyArn))
      refuseInUse(isAttached, 'Cannot delete a policy attached to entities.')
      refuseInUse(
        versions.size > 1,
        "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
      )
      store.policies.delete(PolicyArn)
      return {}
    }),
  }
}
