import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { dynamodb, sns, sqs, type TableReference } from '../../src/integrations/index.ts'
import { dynamodbTable, snsTopic, sqsQueue } from '../../src/resources/index.ts'

const Report = z.object({ documentKey: z.string(), words: z.number(), author: z.string().optional() })
type Report = z.infer<typeof Report>

test('a table knows its items and its key', () => {
  const reports = dynamodbTable('Reports', { partitionKey: 'documentKey', item: Report })
  expectTypeOf<NonNullable<(typeof reports)['types']>['item']>().toEqualTypeOf<Report>()
  expectTypeOf<keyof (typeof reports)['keyAttributes']>().toEqualTypeOf<'documentKey'>()

  const byWords = dynamodbTable('Reports', { partitionKey: 'documentKey', sortKey: { name: 'words', type: 'N' }, item: Report })
  expectTypeOf<keyof (typeof byWords)['keyAttributes']>().toEqualTypeOf<'documentKey' | 'words'>()
  expectTypeOf(byWords).toExtend<TableReference<Report, 'documentKey' | 'words'>>()

  // @ts-expect-error documentKy is no attribute of a report
  dynamodbTable('Reports', { partitionKey: 'documentKy', item: Report })
  // @ts-expect-error words holds a number: write { name: 'words', type: 'N' }
  dynamodbTable('Reports', { partitionKey: 'words', item: Report })
  // @ts-expect-error author may be absent, so it is no key
  dynamodbTable('Reports', { partitionKey: 'author', item: Report })
})

test('what is declared goes into the calls of a state machine', () => {
  const reports = dynamodbTable('Reports', { partitionKey: 'documentKey', item: Report })
  dynamodb.getItem({ table: reports, key: { documentKey: 'a' } })
  // @ts-expect-error the key has another name
  dynamodb.getItem({ table: reports, key: { documentKy: 'a' } })
  sns.publish({ topic: snsTopic('Notifications'), message: 'Done' })
  sqs.sendMessage({ queue: sqsQueue('Inbox'), body: 'Done' })
  // @ts-expect-error a queue is no topic
  sns.publish({ topic: sqsQueue('Inbox'), message: 'Done' })
})

test('topics and queues', () => {
  snsTopic('Notifications', { subscribers: [sqsQueue('Inbox'), { queue: sqsQueue('Copy'), raw: true }] })
  // @ts-expect-error a topic is no queue
  snsTopic('Notifications', { subscribers: [snsTopic('Other')] })
  // @ts-expect-error fortnight is no unit of time
  sqsQueue('Inbox', { retention: '1 fortnight' })
})
