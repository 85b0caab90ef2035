import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { getAtt } from '../../src/core/index.ts'
import { dynamodbTable, s3Bucket, snsTopic, sqsQueue } from '../../src/resources/index.ts'
import { checkTemplate, type Resource, type Step } from '../../src/template/index.ts'
import { templateOf } from './base-context.ts'

const encryptionKey = getAtt('Key', 'Arn')
const item = z.object({ id: z.string() })

/** The resources of these steps, beside a key. */
async function made(...steps: readonly Step<object, object>[]): Promise<Readonly<Record<string, Resource>>> {
  const { Resources } = JSON.parse(await templateOf(...steps)) as { Resources: Record<string, Resource> }
  const key = { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Version: '2012-10-17', Statement: [] } } }
  expect(checkTemplate({ AWSTemplateFormatVersion: '2010-09-09', Resources: { ...Resources, Key: key } })).toEqual([])
  return Resources
}

const key = { 'Fn::GetAtt': ['Key', 'Arn'] }

describe('a key of one’s own', () => {
  it('encrypts a topic', async () => {
    expect((await made(snsTopic('News', { encryptionKey })))['News']?.Properties).toEqual({ KmsMasterKeyId: key })
  })

  it('encrypts a queue and its dead letters', async () => {
    const { Inbox, InboxDeadLetters } = await made(sqsQueue('Inbox', { encryptionKey, deadLetters: { maxReceiveCount: 3 } }))
    for (const queue of [Inbox, InboxDeadLetters]) {
      expect(queue?.Properties).toMatchObject({ KmsMasterKeyId: key })
      expect(queue?.Properties).not.toHaveProperty('SqsManagedSseEnabled')
    }
  })

  it('encrypts a bucket, which asks KMS seldom', async () => {
    expect((await made(s3Bucket('Documents', { encryptionKey })))['Documents']?.Properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key }, BucketKeyEnabled: true },
        ],
      },
    })
  })

  it('encrypts a table', async () => {
    expect((await made(dynamodbTable('Reports', { partitionKey: 'id', item, encryptionKey })))['Reports']?.Properties).toMatchObject({
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: key },
    })
  })
})

describe('without one', () => {
  it('AWS manages the key', async () => {
    const resources = await made(
      snsTopic('News'),
      sqsQueue('Inbox', { deadLetters: { maxReceiveCount: 3 } }),
      s3Bucket('Documents'),
      dynamodbTable('Reports', { partitionKey: 'id', item }),
    )
    expect(resources['Inbox']?.Properties).toMatchObject({ SqsManagedSseEnabled: true })
    expect(resources['InboxDeadLetters']?.Properties).toMatchObject({ SqsManagedSseEnabled: true })
    expect(JSON.stringify(resources)).not.toMatch(/kms/i)
  })
})
