import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ExecuteStatementCommand,
  TransactGetItemsCommand,
  TransactWriteItemsCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import {
  GetBucketLifecycleConfigurationCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutBucketAclCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect } from 'vitest'
import { openStackSession, type StackSession, type TestTemplate } from '../sandbox/cloudformation/stack-session.ts'
import { difference } from './difference.ts'

let session: StackSession
let s3: S3Client
let dynamodb: DynamoDBClient
let Bucket: string
beforeAll(async () => {
  session = await openStackSession()
  s3 = new S3Client({ ...session.sandbox.clientSettings, maxAttempts: 1 })
  dynamodb = new DynamoDBClient({ ...session.sandbox.clientSettings, maxAttempts: 1 })
  const Properties = { VersioningConfiguration: { Status: 'Enabled' } }
  await session.create('documents', { Resources: { Documents: { Type: 'AWS::S3::Bucket', Properties } } })
  Bucket = (await session.ids('documents')).Documents!
})
afterAll(() => session.close())

const texts = (): readonly string[] => session.reports.flatMap((report) => ('text' in report ? [report.text] : []))

const table = (rest: object) => ({
  BillingMode: 'PAY_PER_REQUEST' as const,
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' as const }],
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' as const }],
  ...rest,
})

difference('Buckets have no versions, access lists and tags of objects', async () => {
  expect(texts()).toContain('VersioningConfiguration of Documents has no effect in the sandbox.')
  const Key = 'tagged'
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }))
  const refusals = [
    () => s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } })),
    () => s3.send(new ListObjectVersionsCommand({ Bucket })),
    () => s3.send(new PutBucketAclCommand({ Bucket, ACL: 'private' })),
    () => s3.send(new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] } })),
  ]
  for (const refusal of refusals) await expect(refusal()).rejects.toMatchObject({ name: 'NotImplemented' })
})

difference('Rules of a bucket are kept and not followed', async () => {
  const Rules = [
    { ID: 'expired', Status: 'Enabled' as const, Filter: { Prefix: '' }, Expiration: { Date: new Date('2020-01-01T00:00:00Z') } },
  ]
  await s3.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules } }))
  expect((await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }))).Rules).toEqual(Rules)
  await s3.send(new PutObjectCommand({ Bucket, Key: 'kept', Body: 'x' }))
  await s3.send(new HeadObjectCommand({ Bucket, Key: 'kept' }))
})

difference('Objects keep their content type and metadata only', async () => {
  const kept = { ContentType: 'text/markdown', Metadata: { owner: 'me' } }
  await s3.send(new PutObjectCommand({ Bucket, Key: 'cached', Body: 'x', CacheControl: 'no-store', ...kept }))
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'cached' }))
  expect(head).toMatchObject(kept)
  expect(head.CacheControl).toBeUndefined()
  expect(texts().filter((text) => text.includes('cache-control has no effect'))).toHaveLength(1)
})

difference('There are no conditional writes', async () => {
  const write = new PutObjectCommand({ Bucket, Key: 'lock', Body: 'x', IfNoneMatch: '*' })
  await expect(s3.send(write)).rejects.toMatchObject({ name: 'NotImplemented' })
  await expect(s3.send(new HeadObjectCommand({ Bucket, Key: 'lock' }))).rejects.toMatchObject({ name: 'NotFound' })
})

difference('Tables have no streams and no expiry', async () => {
  const TableName = 'streamed'
  const StreamSpecification = { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' as const }
  await dynamodb.send(new CreateTableCommand({ TableName, ...table({ StreamSpecification }) }))
  const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName }))
  expect(Table!.LatestStreamArn).toBeUndefined()
  const expiry = new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification: { Enabled: true, AttributeName: 'expires' } })
  await expect(dynamodb.send(expiry)).rejects.toMatchObject({ name: 'UnknownOperationException' })
})

difference('Tables have no transactions and no PartiQL', async () => {
  const item = { TableName: 'any', Key: { id: { S: '1' } } }
  const refusals = [
    () => dynamodb.send(new TransactWriteItemsCommand({ TransactItems: [{ Delete: item }] })),
    () => dynamodb.send(new TransactGetItemsCommand({ TransactItems: [{ Get: item }] })),
    () => dynamodb.send(new ExecuteStatementCommand({ Statement: 'SELECT * FROM "any"' })),
  ]
  for (const refusal of refusals) await expect(refusal()).rejects.toMatchObject({ name: 'UnknownOperationException' })
})

difference('Indexes of a table that stands cannot be changed', async () => {
  const template = (rest: object): TestTemplate => ({ Resources: { Reports: { Type: 'AWS::DynamoDB::Table', Properties: table(rest) } } })
  await session.create('indexed', template({}))
  const AttributeDefinitions = ['id', 'owner'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' }))
  const index = { IndexName: 'byOwner', KeySchema: [{ AttributeName: 'owner', KeyType: 'HASH' }], Projection: { ProjectionType: 'ALL' } }
  const updated = await session.update('indexed', template({ AttributeDefinitions, GlobalSecondaryIndexes: [index] }))
  expect(updated.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE')
  const reasons = (await session.events('indexed')).map(({ ResourceStatusReason }) => ResourceStatusReason)
  expect(reasons.join('\n')).toContain('The sandbox cannot change the global secondary indexes of a table that stands.')
})
