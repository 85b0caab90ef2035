import { join } from 'node:path'
import { z } from 'zod'
import type { AwsService } from '../aws-service.ts'
import { operation } from '../operation.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import type { EcrContext } from './ecr-context.ts'
import { imageOperations } from './image-operations.ts'
import { ImageRegistry } from './image-registry.ts'
import { registryRoute } from './registry-route.ts'
import { RegistryTokens } from './registry-tokens.ts'
import { repositoryOperations } from './repository-operations.ts'
import { tagOperations } from './tag-operations.ts'

/**
 * ECR, and the registry itself: engines push to and pull from `127.0.0.1:PORT/REPOSITORY`.
 *
 * Everything is kept under `registry/` in the sandbox's directory, so that the next sandbox has the same images. The
 * port is no part of it. Images are not scanned.
 */
export function createRegistry(core: SandboxCore): AwsService {
  const registry = new ImageRegistry(join(core.directory, 'registry'))
  const tokens = new RegistryTokens()
  const context: EcrContext = { core, registry }
  return {
    signingName: 'ecr',
    protocols: ['json-1.1'],
    targetPrefix: 'AmazonEC2ContainerRegistry_V20150921',
    operations: {
      GetAuthorizationToken: operation(z.strictObject({ registryIds: z.array(z.string()).optional() }), () => {
        const { authorization, expiresAt } = tokens.issue()
        return { authorizationData: [{ authorizationToken: authorization, expiresAt, proxyEndpoint: core.endpoint() }] }
      }),
      ...repositoryOperations(context),
      ...imageOperations(context),
      ...tagOperations(context),
    },
    routes: [registryRoute(registry, tokens, core.accountId)],
    close: () => registry.blobs.close(),
  }
}
