import { z } from 'zod'
import type { AwsService, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { existing, type IdentityStore, type InstanceProfile, refuseInUse, refuseTaken } from './identity-store.ts'
import { describeRole } from './role-operations.ts'

const named = z.object({ InstanceProfileName: z.string() })
const withRole = named.extend({ RoleName: z.string() })

/** The operations on instance profiles. */
export function instanceProfileOperations(store: IdentityStore): AwsService['operations'] {
  const profile = (name: string): InstanceProfile => existing(store.profiles, 'instance profile', name)
  const describe = ({ name, id, arn, path, createdAt, role }: InstanceProfile): Output => ({
    Path: path,
    InstanceProfileName: name,
    InstanceProfileId: id,
    Arn: arn,
    CreateDate: createdAt,
    Roles: role === undefined ? [] : [describeRole(existing(store.roles, 'role', role))],
  })
  return {
    CreateInstanceProfile: operation(named.extend({ Path: z.string().default('/') }), ({ InstanceProfileName, Path }) => {
      refuseTaken(store.profiles, 'Instance Profile', InstanceProfileName)
      const made: InstanceProfile = { ...store.identity('instance-profile', InstanceProfileName, Path, 128), role: undefined }
      store.profiles.set(InstanceProfileName, made)
      return { InstanceProfile: describe(made) }
    }),
    GetInstanceProfile: operation(named, ({ InstanceProfileName }) => ({ InstanceProfile: describe(profile(InstanceProfileName)) })),
    AddRoleToInstanceProfile: operation(withRole, ({ InstanceProfileName, RoleName }) => {
      const found = profile(InstanceProfileName)
      if (found.role !== undefined) {
        throw new ServiceError('LimitExceeded', 'Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1', { status: 409 })
      }
      found.role = existing(store.roles, 'role', RoleName).name
      return {}
    }),
    RemoveRoleFromInstanceProfile: operation(withRole, ({ InstanceProfileName, RoleName }) => {
      const found = profile(InstanceProfileName)
      if (found.role !== RoleName)
        throw new ServiceError('NoSuchEntity', `The role with name ${RoleName} cannot be found.`, { status: 404 })
      found.role = undefined
      return {}
    }),
    DeleteInstanceProfile: operation(named, ({ InstanceProfileName }) => {
      refuseInUse(profile(InstanceProfileName).role !== undefined, 'Cannot delete entity, must remove roles from instance profile first.')
      store.profiles.delete(InstanceProfileName)
      return {}
    }),
  }
}
