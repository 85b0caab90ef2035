import { z } from 'zod'
import type { AwsService, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import type { LogStore, LogStream } from './log-store.ts'
import { pageOf } from './page.ts'

const named = z.object({ logGroupName: z.string(), logStreamName: z.string() })

const describe = ({ name, arn, createdAt, events }: LogStream): Output => ({
  logStreamName: name,
  arn,
  creationTime: createdAt,
  firstEventTimestamp: events[0]?.timestamp,
  lastEventTimestamp: events.at(-1)?.timestamp,
  lastIngestionTime: events.at(-1)?.ingestionTime,
  storedBytes: 0,
})

const listing = z.object({
  logGroupName: z.string().optional(),
  logGroupIdentifier: z.string().optional(),
  logStreamNamePrefix: z.string().default(''),
  orderBy: z.enum(['LogStreamName', 'LastEventTime']).default('LogStreamName'),
  descending: z.boolean().default(false),
  limit: z.number().int().min(1).max(50).default(50),
  nextToken: z.string().optional(),
})

/** The operations on log streams. */
export const streamOperations = (store: LogStore): AwsService['operations'] => ({
  CreateLogStream: operation(named, ({ logGroupName, logStreamName }) => {
    store.createStream(store.group(logGroupName), logStreamName)
    return {}
  }),
  DeleteLogStream: operation(named, ({ logGroupName, logStreamName }) => {
    const group = store.group(logGroupName)
    group.streams.delete(store.stream(group, logStreamName).name)
    return {}
  }),
  DescribeLogStreams: operation(
    listing,
    ({ logGroupName, logGroupIdentifier, logStreamNamePrefix, orderBy, descending, limit, nextToken: token }) => {
      const { streams } = store.group(logGroupIdentifier ?? logGroupName ?? '')
      const wanted = [...streams.values()].filter(({ name }) => name.startsWith(logStreamNamePrefix))
      const ordered = wanted.toSorted((a, b) =>
        orderBy === 'LastEventTime' ? (a.events.at(-1)?.timestamp ?? 0) - (b.events.at(-1)?.timestamp ?? 0) : a.name < b.name ? -1 : 1,
      )
      const { items, nextToken } = pageOf(descending ? ordered.toReversed() : ordered, token, limit)
      return { logStreams: items.map(describe), nextToken }
    },
  ),
})
