import { z } from 'zod'
import type { AwsService } from '../aws-service.ts'
import { operation } from '../operation.ts'
import type { SandboxCore } from '../sandbox-core.ts'

const hour = 3600

const assumeRole = z.object({
  RoleArn: z.string().min(20),
  RoleSessionName: z.string().min(2),
  DurationSeconds: z.coerce
    .number()
    .int()
    .min(900)
    .max(12 * hour)
    .default(hour),
})

/** The Security Token Service: whoever asks is the sandbox's only user. Credentials it gives are as good as any others. */
export const createSecurityTokenService = ({ accountId, partition }: SandboxCore): AwsService => ({
  signingName: 'sts',
  protocols: ['query'],
  namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
  operations: {
    GetCallerIdentity: () => ({
      UserId: 'AIDASTEPWRIGHTSANDBOX',
      Account: accountId,
      Arn: `arn:${partition}:iam::${accountId}:user/sandbox`,
    }),
    AssumeRole: operation(assumeRole, ({ RoleArn, RoleSessionName, DurationSeconds }) => ({
      AssumedRoleUser: {
        AssumedRoleId: `AROASTEPWRIGHTSANDBOX:${RoleSessionName}`,
        Arn: RoleArn.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/').concat(`/${RoleSessionName}`),
      },
      Credentials: {
        AccessKeyId: 'ASIASTEPWRIGHTSANDBOX',
        SecretAccessKey: 'sandbox',
        SessionToken: 'sandbox',
        Expiration: new Date(Date.now() + DurationSeconds * 1000),
      },
    })),
  },
})
