import { z } from 'zod'
import { arnOf, type SandboxCore } from '../sandbox-core.ts'
import type { ImageRegistry } from './image-registry.ts'
import { repositoryNotFound } from './refusals.ts'
import { type Repository, repositoryName } from './repository.ts'

/** What every operation of ECR works with. */
export interface EcrContext {
  readonly core: SandboxCore
  readonly registry: ImageRegistry
}

/** The two members by which nearly every request names its repository. */
export const inRepository = { repositoryName, registryId: z.string().optional() }

/** @throws ServiceError `RepositoryNotFoundException` */
export async function repositoryOf(
  { core, registry }: EcrContext,
  { repositoryName: name, registryId = core.accountId }: { readonly repositoryName: string; readonly registryId?: string | undefined },
): Promise<Repository> {
  const repository = registryId === core.accountId ? await registry.repositories.find(name) : undefined
  if (repository === undefined) throw repositoryNotFound(name, registryId)
  return repository
}

export const repositoryArn = (core: SandboxCore, name: string): string => arnOf(core, 'ecr', `repository/${name}`)

/** `InvalidParameterException` is how ECR refuses input of the wrong shape. */
export const invalidInput = { invalidInput: 'InvalidParameterException' } as const
