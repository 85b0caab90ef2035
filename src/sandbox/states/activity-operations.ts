import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import type { Activity, ActivityRegistry } from './activity-registry.ts'
import { page, pageInput } from './page.ts'
import { encryptionConfiguration, tags } from './state-machine.ts'
import { readTags } from './tag.ts'

/** How long GetActivityTask waits for a task. */
const pollMilliseconds = 60_000

const named = z.object({ activityArn: z.string() })
const createInput = z.object({
  name: z.string(),
  encryptionConfiguration: encryptionConfiguration.prefault({ type: 'AWS_OWNED_KEY' }),
  tags: tags.default([]),
})
const pollInput = z.object({ activityArn: z.string(), workerName: z.string().max(80).optional() })

const describe = ({ arn, name, creationDate }: Activity) => ({ activityArn: arn, name, creationDate })

/** The operations on activities. */
export const activityOperations = (
  activities: ActivityRegistry,
): Record<'CreateActivity' | 'DescribeActivity' | 'DeleteActivity' | 'ListActivities' | 'GetActivityTask', Operation> => ({
  CreateActivity: operation(createInput, ({ name, encryptionConfiguration: encryption, tags }) => {
    const { arn, creationDate } = activities.create(name, encryption, readTags(tags, name))
    return { activityArn: arn, creationDate }
  }),

  DescribeActivity: operation(named, ({ activityArn }) => {
    const activity = activities.get(activityArn)
    return { ...describe(activity), encryptionConfiguration: activity.encryption }
  }),

  DeleteActivity: operation(named, ({ activityArn }) => {
    activities.remove(activityArn)
    return {}
  }),

  ListActivities: operation(z.object(pageInput), (request) => {
    const { items, nextToken } = page(activities.all(), request)
    return { activities: items.map(describe), nextToken }
  }),

  GetActivityTask: operation(pollInput, async ({ activityArn, workerName }, { signal }) => {
    const patience = AbortSignal.any([signal, AbortSignal.timeout(pollMilliseconds)])
    const task = await activities.poll(activities.get(activityArn), workerName, patience)
    return task === undefined ? {} : { taskToken: task.taskToken, input: task.input }
  }),
})
