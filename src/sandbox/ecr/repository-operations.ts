import { z } from 'zod'
import type { AwsService, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { type EcrContext, inRepository, invalidInput, repositoryArn, repositoryOf } from './ecr-context.ts'
import { pageOf, paging } from './paging.ts'
import { repositoryExists, repositoryNotEmpty } from './refusals.ts'
import { type Repository, repositoryName } from './repository.ts'
import { tagList } from './tag-operations.ts'

const mutability = z.enum(['MUTABLE', 'IMMUTABLE'])
const scanning = z.object({ scanOnPush: z.boolean().default(false) })

/** The operations on repositories themselves. */
export function repositoryOperations(context: EcrContext): AwsService['operations'] {
  const { core, registry } = context

  const describe = ({ name, createdAt, imageTagMutability, scanOnPush }: Repository): Output => ({
    repositoryArn: repositoryArn(core, name),
    registryId: core.accountId,
    repositoryName: name,
    repositoryUri: `${core.endpoint().replace(/^\w+:\/\//, '')}/${name}`,
    createdAt: new Date(createdAt),
    imageTagMutability,
    imageScanningConfiguration: { scanOnPush },
    encryptionConfiguration: { encryptionType: 'AES256' },
  })

  return {
    CreateRepository: operation(
      z.strictObject({
        ...inRepository,
        tags: tagList.default([]),
        imageTagMutability: mutability.default('MUTABLE'),
        imageScanningConfiguration: scanning.default({ scanOnPush: false }),
        encryptionConfiguration: z.strictObject({ encryptionType: z.literal('AES256') }).optional(),
      }),
      async ({
        repositoryName: name,
        registryId = core.accountId,
        tags,
        imageTagMutability,
        imageScanningConfiguration: { scanOnPush },
      }) => {
        const entries = tags.map(({ Key, Value }) => [Key, Value])
        const repository = { name, createdAt: new Date().toISOString(), imageTagMutability, scanOnPush, tags: Object.fromEntries(entries) }
        if (!(await registry.repositories.create(repository))) throw repositoryExists(name, registryId)
        return { repository: describe(repository) }
      },
      invalidInput,
    ),

    DescribeRepositories: operation(
      z.strictObject({ repositoryNames: z.array(repositoryName).min(1).max(100).optional(), registryId: z.string().optional(), ...paging }),
      async ({ repositoryNames, registryId, ...request }) => {
        const named = repositoryNames?.map((name) => repositoryOf(context, { repositoryName: name, registryId }))
        const { page, nextToken } = pageOf(named === undefined ? await registry.repositories.list() : await Promise.all(named), request)
        return { repositories: page.map(describe), nextToken }
      },
      invalidInput,
    ),

    DeleteRepository: operation(
      z.strictObject({ ...inRepository, force: z.boolean().default(false) }),
      async ({ force, ...request }) => {
        const repository = await repositoryOf(context, request)
        if (!force && (await registry.repositories.images(repository.name)).length > 0)
          throw repositoryNotEmpty(repository.name, core.accountId)
        await registry.repositories.delete(repository.name)
        await registry.sweep()
        return { repository: describe(repository) }
      },
      invalidInput,
    ),

    PutImageTagMutability: operation(
      z.strictObject({ ...inRepository, imageTagMutability: mutability }),
      async ({ imageTagMutability, ...request }) => {
        const repository = await repositoryOf(context, request)
        await registry.repositories.update({ ...repository, imageTagMutability })
        return { registryId: core.accountId, repositoryName: repository.name, imageTagMutability }
      },
      invalidInput,
    ),

    PutImageScanningConfiguration: operation(
      z.strictObject({ ...inRepository, imageScanningConfiguration: scanning }),
      async ({ imageScanningConfiguration, ...request }) => {
        const repository = await repositoryOf(context, request)
        await registry.repositories.update({ ...repository, ...imageScanningConfiguration })
        return { registryId: core.accountId, repositoryName: repository.name, imageScanningConfiguration }
      },
      invalidInput,
    ),
  }
}
