import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import type { ActivityRegistry } from './activity-registry.ts'
import { parseArn } from './arn.ts'
import { tags } from './state-machine.ts'
import type { StateMachineRegistry } from './state-machine-registry.ts'
import { requireFew, writeTags } from './tag.ts'

const tagInput = z.object({ resourceArn: z.string(), tags })
const untagInput = z.object({ resourceArn: z.string(), tagKeys: z.array(z.string()) })

/** The operations on the tags of machines and activities. */
export function tagOperations(
  machines: StateMachineRegistry,
  activities: ActivityRegistry,
): Record<'TagResource' | 'UntagResource' | 'ListTagsForResource', Operation> {
  const tagsOf = (arn: string): Map<string, string> => {
    const { type, qualifier } = parseArn(arn, 'stateMachine', 'activity')
    const resource = type === 'activity' ? activities.find(arn) : qualifier === undefined ? machines.find(arn) : undefined
    if (resource === undefined)
      throw new ServiceError('ResourceNotFound', `Resource not found: '${arn}'`, { members: { resourceName: arn } })
    return resource.tags
  }
  return {
    TagResource: operation(tagInput, ({ resourceArn, tags }) => {
      const own = tagsOf(resourceArn)
      const added = tags.map(({ key = '', value = '' }) => [key, value] as const)
      requireFew(new Map([...own, ...added]), resourceArn)
      for (const [key, value] of added) own.set(key, value)
      return {}
    }),

    UntagResource: operation(untagInput, ({ resourceArn, tagKeys }) => {
      const own = tagsOf(resourceArn)
      for (const key of tagKeys) own.delete(key)
      return {}
    }),

    ListTagsForResource: operation(z.object({ resourceArn: z.string() }), ({ resourceArn }) => ({ tags: writeTags(tagsOf(resourceArn)) })),
  }
}
