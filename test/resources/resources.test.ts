import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { getAtt, sub } from '../../src/core/index.ts'
import { dynamodbTable, s3Bucket, snsTopic, sqsQueue } from '../../src/resources/index.ts'
import { mergeFragments } from '../../src/template/index.ts'
import { run, templateOf } from './base-context.ts'

const Report = z.object({ documentKey: z.string(), words: z.number(), at: z.number(), author: z.string().optional() })

const codes = async (step: Parameters<typeof run>[0]) => ((await run(step)).problems ?? []).map(({ code, path }) => `${code} ${path}`)

describe('golden templates', () => {
  test('the resources of servicefull, with their defaults', async () => {
    const inbox = sqsQueue('Inbox')
    const steps = [
      s3Bucket('Documents'),
      dynamodbTable('Reports', { partitionKey: 'documentKey', item: Report }),
      inbox,
      snsTopic('Notifications', { subscribers: [inbox] }),
    ]
    await expect(await templateOf(...steps)).toMatchFileSnapshot('../golden/resources.defaults.json')
  })

  test('every option', async () => {
    const orders = snsTopic('Orders', { fifo: true, displayName: 'Orders of the shop' })
    const returns = snsTopic('Returns', { fifo: true })
    const audit = sqsQueue('Audit', { fifo: true })
    const encryptionKey = 'arn:aws:kms:us-east-1:123456789012:key/1'
    const steps = [
      orders,
      returns,
      audit,
      snsTopic('Alerts', { subscribers: [{ queue: sqsQueue('Pager'), raw: true }] }),
      snsTopic('Secrets', { encryptionKey }),
      sqsQueue('Pager', { delay: '1 minute', receiveWait: '20 seconds', deadLetters: { maxReceiveCount: 3 } }),
      sqsQueue('Warehouse', {
        fifo: true,
        visibilityTimeout: '12 hours',
        retention: '14 days',
        deadLetters: { maxReceiveCount: 1000, queue: audit },
        subscribesTo: [orders, returns],
        raw: true,
        encryptionKey,
      }),
      s3Bucket('Archive', { versioned: true, expireAfter: '365 days', retain: true, encryptionKey }),
      dynamodbTable('Ledger', {
        item: Report,
        partitionKey: 'documentKey',
        sortKey: { name: 'at', type: 'N' },
        indexes: { ByWords: { partitionKey: { name: 'words', type: 'N' }, sortKey: 'documentKey' } },
        billing: { readCapacity: 5, writeCapacity: 2 },
        timeToLive: 'at',
        pointInTimeRecovery: true,
        retain: true,
        encryptionKey,
      }),
    ]
    await expect(await templateOf(...steps)).toMatchFileSnapshot('../golden/resources.every-option.json')
  })
})

describe('what others need of a resource', () => {
  test('references are the resource’s own intrinsics', () => {
    expect(snsTopic('Notifications')).toMatchObject({ topicArn: { Ref: 'Notifications' } })
    expect(sqsQueue('Inbox')).toMatchObject({ queueUrl: { Ref: 'Inbox' }, queueArn: { 'Fn::GetAtt': ['Inbox', 'Arn'] } })
    expect(s3Bucket('Documents')).toMatchObject({ bucketName: { Ref: 'Documents' }, bucketArn: { 'Fn::GetAtt': ['Documents', 'Arn'] } })
    expect(dynamodbTable('Reports', { partitionKey: 'documentKey', sortKey: { name: 'at', type: 'N' }, item: Report })).toMatchObject({
      tableName: { Ref: 'Reports' },
      tableArn: { 'Fn::GetAtt': ['Reports', 'Arn'] },
      keyAttributes: { documentKey: 'S', at: 'N' },
    })
  })

  test('grants name the resource and nothing wider', () => {
    const table = dynamodbTable('Reports', {
      partitionKey: 'documentKey',
      item: Report,
      indexes: { ByWords: { partitionKey: 'documentKey' } },
    })
    const grants = [
      snsTopic('Notifications').grantPublish(),
      sqsQueue('Inbox').grantSend(),
      sqsQueue('Inbox').grantConsume(),
      s3Bucket('Documents').grantRead(),
      s3Bucket('Documents').grantWrite(),
      table.grantRead(),
      table.grantWrite(),
    ]
    expect(grants.flatMap(({ actions }) => actions).filter((action) => action.includes('*'))).toEqual([])
    expect(grants.flatMap(({ resources }) => resources).filter((resource) => typeof resource === 'string')).toEqual([])
    expect(s3Bucket('Documents').grantRead().resources).toEqual([getAtt('Documents', 'Arn'), sub('${Documents.Arn}/*')])
    expect(table.grantRead().resources).toEqual([getAtt('Reports', 'Arn'), sub('${Reports.Arn}/index/*')])
  })

  test('the place where a resource was declared is known', () => {
    expect(s3Bucket('Documents').source?.()?.file).toMatch(/resources\.test\.ts$/)
  })
})

describe('mistakes are problems', () => {
  test('times out of range, all at once', async () => {
    const queue = sqsQueue('Inbox', {
      visibilityTimeout: '13 hours',
      retention: '30 seconds',
      delay: '1.5 seconds',
      receiveWait: '21 seconds',
    })
    expect(await codes(queue)).toEqual([
      'DURATION_OUT_OF_RANGE /Inbox/visibilityTimeout',
      'DURATION_OUT_OF_RANGE /Inbox/retention',
      'DURATION_OUT_OF_RANGE /Inbox/delay',
      'DURATION_OUT_OF_RANGE /Inbox/receiveWait',
    ])
    expect(await codes(s3Bucket('Archive', { expireAfter: '1.5 days' }))).toEqual(['DURATION_OUT_OF_RANGE /Archive/expireAfter'])
  })

  test('dead letters of another kind, or after no whole number of receives', async () => {
    const deadLetters = { maxReceiveCount: 0, queue: sqsQueue('Dead', { fifo: true }) }
    expect(await codes(sqsQueue('Inbox', { deadLetters }))).toEqual([
      'DEAD_LETTERS_INVALID /Inbox/deadLetters/maxReceiveCount',
      'DEAD_LETTERS_INVALID /Inbox/deadLetters/queue',
    ])
  })

  test('a standard topic does not deliver to a FIFO queue', async () => {
    const fifo = sqsQueue('Orders', { fifo: true })
    expect(await codes(snsTopic('Notifications', { subscribers: [fifo] }))).toEqual(['FIFO_SUBSCRIBER /Notifications'])
    expect(await codes(snsTopic('Notifications', { fifo: true, subscribers: [fifo, sqsQueue('Copy')] }))).toEqual([])
  })

  test('a queue that two topics subscribe does not lose a policy in silence', async () => {
    const inbox = sqsQueue('Inbox')
    const topics = [snsTopic('First', { subscribers: [inbox] }), snsTopic('Second', { subscribers: [inbox] })]
    const parts = await Promise.all(topics.map(async (topic) => ({ owner: topic.name, fragment: (await run(topic)).fragment })))
    expect(mergeFragments(parts).problems.map(({ message }) => message)).toEqual([
      "'First' and 'Second' both define the resource 'InboxQueuePolicy'",
    ])
  })

  test('a key attribute has one type, and is not both halves of a key', async () => {
    const table = dynamodbTable('Reports', {
      item: z.object({ id: z.custom<string & number>() }),
      partitionKey: 'id',
      sortKey: { name: 'id', type: 'N' },
    })
    expect(await codes(table)).toEqual(['TABLE_KEY_INVALID /Reports', 'TABLE_KEY_INVALID /Reports'])
  })
})
