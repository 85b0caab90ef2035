import { z } from 'zod'
import type { AwsService } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { type EcrContext, invalidInput, repositoryArn, repositoryOf } from './ecr-context.ts'
import type { Repository } from './repository.ts'

/** Tags as requests carry them; these are on repositories, not on images. */
export const tagList = z.array(z.object({ Key: z.string().min(1).max(128), Value: z.string().max(256) }))

const mostTags = 50

/** The operations on the tags of repositories. */
export function tagOperations(context: EcrContext): AwsService['operations'] {
  const { core, registry } = context

  const byArn = (resourceArn: string): Promise<Repository> => {
    const prefix = repositoryArn(core, '')
    if (!resourceArn.startsWith(prefix)) {
      throw new ServiceError(
        'InvalidParameterException',
        `Invalid parameter at 'resourceArn' failed to satisfy constraint: 'Invalid ARN': ${resourceArn}`,
      )
    }
    return repositoryOf(context, { repositoryName: resourceArn.slice(prefix.length) })
  }

  return {
    TagResource: operation(
      z.strictObject({ resourceArn: z.string(), tags: tagList }),
      async ({ resourceArn, tags: added }) => {
        const repository = await byArn(resourceArn)
        const tags = { ...repository.tags, ...Object.fromEntries(added.map(({ Key, Value }) => [Key, Value])) }
        if (Object.keys(tags).length > mostTags)
          throw new ServiceError('TooManyTagsException', `A repository has ${mostTags} tags at most.`)
        await registry.repositories.update({ ...repository, tags })
        return {}
      },
      invalidInput,
    ),

    UntagResource: operation(
      z.strictObject({ resourceArn: z.string(), tagKeys: z.array(z.string()) }),
      async ({ resourceArn, tagKeys }) => {
        const repository = await byArn(resourceArn)
        const tags = Object.fromEntries(Object.entries(repository.tags).filter(([key]) => !tagKeys.includes(key)))
        await registry.repositories.update({ ...repository, tags })
        return {}
      },
      invalidInput,
    ),

    ListTagsForResource: operation(
      z.strictObject({ resourceArn: z.string() }),
      async ({ resourceArn }) => ({ tags: Object.entries((await byArn(resourceArn)).tags).map(([Key, Value]) => ({ Key, Value })) }),
      invalidInput,
    ),
  }
}
