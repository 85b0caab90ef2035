import { z } from 'zod'
import type { AwsService, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import type { LogGroup, LogStore } from './log-store.ts'
import { pageOf } from './page.ts'

const named = z.object({ logGroupName: z.string() })

/** The days that the service takes. */
const retentions = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653] as const

const sizeOf = ({ streams }: LogGroup): number =>
  [...streams.values()].reduce((sum, { events }) => events.reduce((size, { message }) => size + Buffer.byteLength(message), sum), 0)

const describe = (group: LogGroup): Output => ({
  logGroupName: group.name,
  logGroupArn: group.arn,
  arn: `${group.arn}:*`,
  creationTime: group.createdAt,
  retentionInDays: group.retentionInDays,
  metricFilterCount: 0,
  storedBytes: sizeOf(group),
  logGroupClass: 'STANDARD',
})

const listing = z.object({
  logGroupNamePrefix: z.string().optional(),
  logGroupNamePattern: z.string().optional(),
  limit: z.number().int().min(1).max(50).default(50),
  nextToken: z.string().optional(),
})

/** The operations on log groups. */
export const groupOperations = (store: LogStore): AwsService['operations'] => ({
  CreateLogGroup: operation(named.extend({ tags: z.record(z.string(), z.string()).default({}) }), ({ logGroupName, tags }) => {
    store.createGroup(logGroupName, tags)
    return {}
  }),
  DeleteLogGroup: operation(named, ({ logGroupName }) => {
    store.deleteGroup(logGroupName)
    return {}
  }),
  DescribeLogGroups: operation(listing, ({ logGroupNamePrefix = '', logGroupNamePattern = '', limit, nextToken: token }) => {
    const pattern = logGroupNamePattern.toLowerCase()
    const wanted = store.groups().filter(({ name }) => name.startsWith(logGroupNamePrefix) && name.toLowerCase().includes(pattern))
    const { items, nextToken } = pageOf(wanted, token, limit)
    return { logGroups: items.map(describe), nextToken }
  }),
  PutRetentionPolicy: operation(named.extend({ retentionInDays: z.literal(retentions) }), ({ logGroupName, retentionInDays }) => {
    store.group(logGroupName).retentionInDays = retentionInDays
    return {}
  }),
  DeleteRetentionPolicy: operation(named, ({ logGroupName }) => {
    store.group(logGroupName).retentionInDays = undefined
    return {}
  }),
  TagResource: operation(z.object({ resourceArn: z.string(), tags: z.record(z.string(), z.string()) }), ({ resourceArn, tags }) => {
    const group = store.group(resourceArn)
    for (const [key, value] of Object.entries(tags)) group.tags.set(key, value)
    return {}
  }),
  UntagResource: operation(z.object({ resourceArn: z.string(), tagKeys: z.array(z.string()) }), ({ resourceArn, tagKeys }) => {
    const group = store.group(resourceArn)
    for (const key of tagKeys) group.tags.delete(key)
    return {}
  }),
  ListTagsForResource: operation(z.object({ resourceArn: z.string() }), ({ resourceArn }) => ({
    tags: Object.fromEntries(store.group(resourceArn).tags),
  })),
})
