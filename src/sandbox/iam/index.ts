import type { AwsService } from '../aws-service.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { IdentityStore } from './identity-store.ts'
import { instanceProfileOperations } from './instance-profile-operations.ts'
import { policyOperations } from './policy-operations.ts'
import { roleOperations } from './role-operations.ts'

/** IAM: roles, policies and instance profiles are kept and shown, and never enforced. */
export function createIdentityService(core: SandboxCore): AwsService {
  const store = new IdentityStore(core)
  return {
    signingName: 'iam',
    protocols: ['query'],
    namespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
    operations: { ...roleOperations(store), ...policyOperations(store), ...instanceProfileOperations(store) },
  }
}
