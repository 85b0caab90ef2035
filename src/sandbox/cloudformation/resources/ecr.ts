import { z } from 'zod'
import { isJsonObject } from '../../../core/index.ts'
import { textOf } from '../../wire/text.ts'
import { deleteUnlessGone } from './gone.ts'
import { property } from './property.ts'
import { type ResourceType, resourceType } from './resource-type.ts'
import { retag, tagChanges } from './tag-changes.ts'

const mutability = z.enum(['MUTABLE', 'IMMUTABLE']).default('MUTABLE')
const scanning = z.object({ ScanOnPush: property.flag.default(false) }).default({ ScanOnPush: false })

const repository = resourceType({
  properties: {
    RepositoryName: z.string().optional(),
    ImageTagMutability: mutability,
    ImageScanningConfiguration: scanning,
    EmptyOnDelete: property.flag.default(false),
    Tags: property.tags,
  },
  inert: ['EncryptionConfiguration', 'RepositoryPolicyText'],
  withoutEffect: ['ImageTagMutabilityExclusionFilters', 'LifecyclePolicy'],
  replacedBy: ['RepositoryName', 'EncryptionConfiguration'],
  create: async ({ RepositoryName, ImageTagMutability, ImageScanningConfiguration: { ScanOnPush }, Tags }, { core, name, tags }) => {
    const { repository: made } = await core.call('ecr', 'CreateRepository', {
      repositoryName: RepositoryName ?? name({ limit: 256, lowerCase: true }),
      imageTagMutability: ImageTagMutability,
      imageScanningConfiguration: { scanOnPush: ScanOnPush },
      tags: [...Tags, ...tags].map(({ Key, Value }) => ({ Key, Value })),
    })
    const described = isJsonObject(made) ? made : {}
    return {
      id: textOf(described.repositoryName),
      attributes: { Arn: textOf(described.repositoryArn), RepositoryUri: textOf(described.repositoryUri) },
    }
  },
  update: async ({ ImageTagMutability, ImageScanningConfiguration: { ScanOnPush }, Tags }, { core }, made, before) => {
    const repositoryName = made.id
    await retag(core, 'ecr', textOf(made.attributes.Arn), tagChanges(before.Tags, Tags))
    await core.call('ecr', 'PutImageTagMutability', { repositoryName, imageTagMutability: ImageTagMutability })
    await core.call('ecr', 'PutImageScanningConfiguration', { repositoryName, imageScanningConfiguration: { scanOnPush: ScanOnPush } })
    return made
  },
  delete: ({ id }, { core }, { EmptyOnDelete }) =>
    deleteUnlessGone(core.call('ecr', 'DeleteRepository', { repositoryName: id, force: EmptyOnDelete })),
})

export const ecr: { readonly [type: string]: ResourceType } = { 'AWS::ECR::Repository': repository }
