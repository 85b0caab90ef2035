import { z } from 'zod'
import type { SandboxCore } from '../sandbox-core.ts'

const answer = z.object({ authorizationData: z.tuple([z.object({ authorizationToken: z.string() })]) })

/** The token that opens the sandbox's registry: `user:password` in base64, as ECR gives it. */
export async function registryToken(core: SandboxCore): Promise<string> {
  const { authorizationData } = answer.parse(await core.call('ecr', 'GetAuthorizationToken', {}))
  return authorizationData[0].authorizationToken
}
