import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import type { FunctionRegistry } from './function-registry.ts'

const addInput = z.object({
  FunctionName: z.string(),
  StatementId: z.string(),
  Action: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
  SourceAccount: z.string().optional(),
})

/** The operations on a function's resource policy. The sandbox keeps it, and asks nobody for permission. */
export const permissionOperations = (
  core: SandboxCore,
  functions: FunctionRegistry,
): Record<'AddPermission' | 'RemovePermission' | 'GetPolicy', Operation> => ({
  AddPermission: operation(addInput, ({ FunctionName, StatementId, Action, Principal, SourceArn, SourceAccount }) => {
    const { arn, policy } = functions.get(FunctionName)
    if (policy.has(StatementId)) {
      throw new ServiceError('ResourceConflictException', `The statement id (${StatementId}) provided already exists.`, { status: 409 })
    }
    const statement = {
      Sid: StatementId,
      Effect: 'Allow',
      Principal: Principal.endsWith(`.${core.urlSuffix}`) ? { Service: Principal } : { AWS: Principal },
      Action,
      Resource: arn,
      Condition: {
        ...(SourceArn === undefined ? {} : { ArnLike: { 'AWS:SourceArn': SourceArn } }),
        ...(SourceAccount === undefined ? {} : { StringEquals: { 'AWS:SourceAccount': SourceAccount } }),
      },
    }
    policy.set(StatementId, statement)
    return { Statement: JSON.stringify(statement) }
  }),

  RemovePermission: operation(z.object({ FunctionName: z.string(), StatementId: z.string() }), ({ FunctionName, StatementId }) => {
    if (!functions.get(FunctionName).policy.delete(StatementId)) {
      throw new ServiceError('ResourceNotFoundException', `Statement ${StatementId} is not found in resource policy.`, { status: 404 })
    }
    return {}
  }),

  GetPolicy: operation(z.object({ FunctionName: z.string() }), ({ FunctionName }) => {
    const { policy, revisionId } = functions.get(FunctionName)
    if (policy.size === 0) {
      throw new ServiceError('ResourceNotFoundException', 'The resource you requested does not exist.', { status: 404 })
    }
    return { Policy: JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement: [...policy.values()] }), RevisionId: revisionId }
  }),
})
