import { z } from 'zod'
import type { AwsService, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { ServiceError } from '../service-error.ts'
import { filterPattern } from './filter-pattern.ts'
import { type LogEvent, type LogStore, oldestKept } from './log-store.ts'
import { pageOf } from './page.ts'

const hour = 3_600_000

const putInput = z.object({
  logGroupName: z.string(),
  logStreamName: z.string(),
  logEvents: z
    .array(z.object({ timestamp: z.number().int().nonnegative(), message: z.string().min(1) }))
    .min(1)
    .max(10_000),
})

function put(store: LogStore, { logGroupName, logStreamName, logEvents }: z.output<typeof putInput>): Output {
  const group = store.group(logGroupName)
  const stream = store.stream(group, logStreamName)
  if (logEvents.some(({ timestamp }, index) => timestamp < (logEvents[index - 1]?.timestamp ?? 0))) {
    throw new ServiceError('InvalidParameterException', 'Log events in a single PutLogEvents request must be in chronological order.')
  }
  const now = Date.now()
  const tooOld = logEvents.filter(({ timestamp }) => timestamp < now - 14 * 24 * hour).length
  const expired = logEvents.filter(({ timestamp }) => timestamp < oldestKept(group)).length
  const firstTooNew = logEvents.findIndex(({ timestamp }) => timestamp > now + 2 * hour)
  store.append(stream, logEvents.slice(Math.max(tooOld, expired), firstTooNew < 0 ? undefined : firstTooNew))
  const rejected = {
    ...(tooOld === 0 ? {} : { tooOldLogEventEndIndex: tooOld }),
    ...(expired === 0 ? {} : { expiredLogEventEndIndex: expired }),
    ...(firstTooNew < 0 ? {} : { tooNewLogEventStartIndex: firstTooNew }),
  }
  return {
    nextSequenceToken: String(stream.events.length),
    ...(Object.keys(rejected).length === 0 ? {} : { rejectedLogEventsInfo: rejected }),
  }
}

const getInput = z.object({
  logGroupName: z.string().optional(),
  logGroupIdentifier: z.string().optional(),
  logStreamName: z.string(),
  startTime: z.number().default(0),
  endTime: z.number().default(Number.POSITIVE_INFINITY),
  startFromHead: z.boolean().default(false),
  limit: z.number().int().min(1).max(10_000).default(10_000),
  nextToken: z.string().optional(),
})

const tokenOf = (direction: 'f' | 'b', position: number): string => `${direction}/${String(position).padStart(56, '0')}`

function get(store: LogStore, { startTime, endTime, startFromHead, limit, nextToken, ...where }: z.output<typeof getInput>): Output {
  const { events } = store.stream(store.group(where.logGroupIdentifier ?? where.logGroupName ?? ''), where.logStreamName)
  const wanted = events.filter(({ timestamp }) => timestamp >= startTime && timestamp < endTime)
  const [, direction, position] = /^([fb])\/(\d+)$/.exec(nextToken ?? '') ?? []
  if (nextToken !== undefined && position === undefined)
    throw new ServiceError('InvalidParameterException', 'The specified nextToken is invalid.')
  const forward = direction === undefined ? startFromHead : direction === 'f'
  const start = position !== undefined ? Number(position) - (forward ? 0 : limit) : forward ? 0 : wanted.length - limit
  const from = Math.max(0, start)
  const to = forward ? from + limit : start + limit
  const page = wanted.slice(from, to)
  return {
    events: page.map(({ timestamp, message, ingestionTime }) => ({ timestamp, message, ingestionTime })),
    nextForwardToken: tokenOf('f', from + page.length),
    nextBackwardToken: tokenOf('b', from),
  }
}

const filterInput = z.object({
  logGroupName: z.string().optional(),
  logGroupIdentifier: z.string().optional(),
  logStreamNames: z.array(z.string()).optional(),
  logStreamNamePrefix: z.string().default(''),
  startTime: z.number().default(0),
  endTime: z.number().default(Number.POSITIVE_INFINITY),
  filterPattern: z.string().default(''),
  limit: z.number().int().min(1).max(10_000).default(10_000),
  nextToken: z.string().optional(),
})

const describe = (stream: string, { timestamp, message, ingestionTime }: LogEvent, index: number): Output => ({
  logStreamName: stream,
  timestamp,
  message,
  ingestionTime,
  eventId: `${timestamp}${String(index).padStart(12, '0')}`,
})

function filter(store: LogStore, input: z.output<typeof filterInput>): Output {
  const { streams } = store.group(input.logGroupIdentifier ?? input.logGroupName ?? '')
  const matches = filterPattern(input.filterPattern)
  const found = [...streams.values()]
    .filter(({ name }) => input.logStreamNames?.includes(name) ?? name.startsWith(input.logStreamNamePrefix))
    .flatMap(({ name, events }) => events.map((event, index) => ({ name, event, index })))
    .filter(({ event }) => event.timestamp >= input.startTime && event.timestamp <= input.endTime && matches(event.message))
    .toSorted((a, b) => a.event.timestamp - b.event.timestamp)
  const { items, nextToken } = pageOf(found, input.nextToken, input.limit)
  return { events: items.map(({ name, event, index }) => describe(name, event, index)), searchedLogStreams: [], nextToken }
}

/** The operations on log events. */
export const eventOperations = (store: LogStore): AwsService['operations'] => ({
  PutLogEvents: operation(putInput, (input) => put(store, input)),
  GetLogEvents: operation(getInput, (input) => get(store, input)),
  FilterLogEvents: operation(filterInput, (input) => filter(store, input)),
})
