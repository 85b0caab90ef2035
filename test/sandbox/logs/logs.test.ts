import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  DeleteLogGroupCommand,
  DeleteLogStreamCommand,
  DeleteRetentionPolicyCommand,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  FilterLogEventsCommand,
  GetLogEventsCommand,
  ListTagsForResourceCommand,
  PutLogEventsCommand,
  PutRetentionPolicyCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { beforeAll, expect, test } from 'vitest'
import { sandboxForTests } from '../sandbox-for-tests.ts'

const sandbox = sandboxForTests()
let logs: CloudWatchLogsClient
const logGroupName = '/service/tasks'
const arn = 'arn:aws:logs:us-east-1:000000000000:log-group:/service/tasks'
const now = Date.now()

beforeAll(async () => {
  logs = new CloudWatchLogsClient({ ...sandbox.settings(), maxAttempts: 1 })
  await logs.send(new CreateLogGroupCommand({ logGroupName, tags: { team: 'blue' } }))
  for (const logStreamName of ['one', 'two']) await logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName }))
})

const put = (logStreamName: string, ...lines: (readonly [number, string])[]) =>
  logs.send(
    new PutLogEventsCommand({
      logGroupName,
      logStreamName,
      logEvents: lines.map(([after, message]) => ({ timestamp: now + after, message })),
    }),
  )

test('groups are described, kept for a time, and tagged', async () => {
  await logs.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays: 14 }))
  const { logGroups } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/service' }))
  expect(logGroups).toMatchObject([{ logGroupName, arn: `${arn}:*`, logGroupArn: arn, retentionInDays: 14 }])
  await logs.send(new DeleteRetentionPolicyCommand({ logGroupName }))
  const again = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePattern: 'TASKS' }))
  expect(again.logGroups?.[0]?.retentionInDays).toBeUndefined()
  await logs.send(new TagResourceCommand({ resourceArn: arn, tags: { stage: 'test' } }))
  await logs.send(new UntagResourceCommand({ resourceArn: arn, tagKeys: ['team'] }))
  expect((await logs.send(new ListTagsForResourceCommand({ resourceArn: arn }))).tags).toEqual({ stage: 'test' })
})

const read = (options: object) => logs.send(new GetLogEventsCommand({ logGroupName, logStreamName: 'one', ...options }))

test('lines come back in the order of their times, page by page in both directions', async () => {
  await put('one', [0, 'first'], [10, 'second'], [20, 'fourth'])
  await put('one', [15, 'third'])
  const messages = async (options: object) => (await read(options)).events?.map(({ message }) => message)
  expect(await messages({ startFromHead: true })).toEqual(['first', 'second', 'third', 'fourth'])
  expect(await messages({ limit: 2 })).toEqual(['third', 'fourth'])
  expect(await messages({ startTime: now + 10, endTime: now + 20 })).toEqual(['second', 'third'])

  const head = await read({ startFromHead: true, limit: 3 })
  expect(await messages({ nextToken: head.nextForwardToken, limit: 3 })).toEqual(['fourth'])
  const end = await read({ nextToken: (await read({ startFromHead: true })).nextForwardToken })
  expect(end.events).toEqual([])
  expect((await read({ nextToken: end.nextForwardToken })).nextForwardToken).toBe(end.nextForwardToken)
  await put('one', [30, 'fifth'])
  expect(await messages({ nextToken: end.nextForwardToken })).toEqual(['fifth'])
  const tail = await read({ limit: 2 })
  expect(await messages({ nextToken: tail.nextBackwardToken, limit: 2 })).toEqual(['second', 'third'])
  expect(await messages({ nextToken: (await read({ nextToken: tail.nextBackwardToken, limit: 2 })).nextBackwardToken, limit: 2 })).toEqual([
    'first',
  ])
  await expect(read({ nextToken: 'nonsense' })).rejects.toMatchObject({ name: 'InvalidParameterException' })
})

test('lines are searched across streams', async () => {
  await put('two', [5, 'ERROR out of memory'], [6, 'INFO all well'])
  const find = async (options: object) => {
    const { events } = await logs.send(new FilterLogEventsCommand({ logGroupName, ...options }))
    return events?.map(({ logStreamName, message }) => `${logStreamName}: ${message}`)
  }
  expect(await find({ filterPattern: 'ERROR' })).toEqual(['two: ERROR out of memory'])
  expect(await find({ filterPattern: '"out of" -INFO' })).toEqual(['two: ERROR out of memory'])
  expect(await find({ filterPattern: '?first ?well' })).toEqual(['one: first', 'two: INFO all well'])
  expect(await find({ filterPattern: 'ERROR well' })).toEqual([])
  expect(await find({ logStreamNames: ['two'], endTime: now + 5 })).toEqual(['two: ERROR out of memory'])
  expect(await find({ logStreamNamePrefix: 'on', startTime: now + 20 })).toEqual(['one: fourth', 'one: fifth'])
  await expect(find({ filterPattern: '{ $.level = "error" }' })).rejects.toMatchObject({ name: 'InvalidParameterException' })
  const first = await logs.send(new FilterLogEventsCommand({ logGroupName, limit: 5 }))
  const second = await logs.send(new FilterLogEventsCommand({ logGroupName, limit: 5, nextToken: first.nextToken }))
  expect([first.events?.length, second.events?.length, second.nextToken]).toEqual([5, 2, undefined])
})

test('streams are described, the one that spoke last first if wanted', async () => {
  const { logStreams } = await logs.send(new DescribeLogStreamsCommand({ logGroupName, orderBy: 'LastEventTime', descending: true }))
  expect(logStreams).toMatchObject([
    { logStreamName: 'one', firstEventTimestamp: now, lastEventTimestamp: now + 30 },
    { logStreamName: 'two', arn: `${arn}:log-stream:two` },
  ])
})

test('what the service refuses is refused under its names', async () => {
  await expect(logs.send(new CreateLogGroupCommand({ logGroupName }))).rejects.toMatchObject({
    name: 'ResourceAlreadyExistsException',
    message: 'The specified log group already exists',
  })
  await expect(logs.send(new CreateLogStreamCommand({ logGroupName, logStreamName: 'one' }))).rejects.toMatchObject({
    name: 'ResourceAlreadyExistsException',
  })
  await expect(put('none', [0, 'a'])).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'The specified log stream does not exist.',
  })
  await expect(put('one', [1, 'a'], [0, 'b'])).rejects.toThrow('must be in chronological order')
  await expect(logs.send(new PutRetentionPolicyCommand({ logGroupName, retentionInDays: 2 }))).rejects.toMatchObject({
    name: 'ValidationException',
  })
  const day = 86_400_000
  const { rejectedLogEventsInfo } = await put('two', [-15 * day, 'too old'], [40, 'right'], [day, 'too new'])
  expect(rejectedLogEventsInfo).toEqual({ tooOldLogEventEndIndex: 1, tooNewLogEventStartIndex: 2 })
})

test('streams and groups are deleted', async () => {
  await logs.send(new DeleteLogStreamCommand({ logGroupName, logStreamName: 'two' }))
  expect((await logs.send(new DescribeLogStreamsCommand({ logGroupName }))).logStreams).toHaveLength(1)
  await logs.send(new DeleteLogGroupCommand({ logGroupName }))
  await expect(logs.send(new DescribeLogStreamsCommand({ logGroupName }))).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
})

test('lines older than the retention are gone, and are not taken', async () => {
  const day = 24 * 3_600_000
  const group = { logGroupName: '/service/old' }
  const stream = { ...group, logStreamName: 'one' }
  await logs.send(new CreateLogGroupCommand(group))
  await logs.send(new CreateLogStreamCommand(stream))
  const logEvents = [4 * day, 2 * day, 0].map((age) => ({ timestamp: now - age, message: `${age / day} days` }))
  const first = await logs.send(new PutLogEventsCommand({ ...stream, logEvents }))
  expect(first.rejectedLogEventsInfo).toBeUndefined()
  const messages = async () => (await logs.send(new GetLogEventsCommand(stream))).events!.map(({ message }) => message)
  await logs.send(new PutRetentionPolicyCommand({ ...group, retentionInDays: 3 }))
  expect(await messages()).toEqual(['2 days', '0 days'])
  const again = await logs.send(new PutLogEventsCommand({ ...stream, logEvents }))
  expect(again.rejectedLogEventsInfo).toEqual({ expiredLogEventEndIndex: 1 })
  await logs.send(new PutRetentionPolicyCommand({ ...group, retentionInDays: 1 }))
  await logs.send(new DeleteRetentionPolicyCommand(group))
  expect(await messages()).toEqual(['0 days', '0 days'])
})
