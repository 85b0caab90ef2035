import { type Grant, type Intrinsic, sub } from '../core/index.ts'

/** A secret that ECS puts into an environment variable when a task starts: it never stands in the template. */
export type Secret =
  | {
      /** The ARN of a secret of Secrets Manager. */
      readonly secretArn: string | Intrinsic
      /** The key in the secret's JSON text. @default the whole text */
      readonly field?: string
    }
  | {
      /** The ARN of a parameter of Systems Manager's Parameter Store. */
      readonly parameterArn: string | Intrinsic
    }

/** What a container definition's `ValueFrom` takes. */
export function secretSource(secret: Secret): string | Intrinsic {
  if ('parameterArn' in secret) return secret.parameterArn
  if (secret.field === undefined) return secret.secretArn
  return typeof secret.secretArn === 'string'
    ? `${secret.secretArn}:${secret.field}::`
    : sub(`\${Secret}:${secret.field}::`, { Secret: secret.secretArn })
}

/** The right to read a secret. */
export const secretGrant = (secret: Secret): Grant =>
  'parameterArn' in secret
    ? { actions: ['ssm:GetParameters'], resources: [secret.parameterArn] }
    : { actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }
