import type { ECRClient } from '@aws-sdk/client-ecr'
import { StepwrightError } from '../core/index.ts'

/** What a registry is logged in with. */
export interface RegistryCredentials {
  readonly username: string
  readonly password: string
}

/**
 * Asks ECR for a token, which is good for 12 hours at most.
 *
 * @see https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html
 */
export async function registryCredentials(client: ECRClient, abortSignal: AbortSignal): Promise<RegistryCredentials> {
  const { GetAuthorizationTokenCommand } = await import('@aws-sdk/client-ecr')
  const { authorizationData } = await client.send(new GetAuthorizationTokenCommand({}), { abortSignal })
  const [username, password] = Buffer.from(authorizationData?.[0]?.authorizationToken ?? '', 'base64')
    .toString('utf8')
    .split(/:(.*)/s)
  if (username === undefined || password === undefined) {
    throw new StepwrightError('REGISTRY_TOKEN_MISSING', 'ECR answered GetAuthorizationToken without a token of the form USER:PASSWORD.')
  }
  return { username, password }
}
