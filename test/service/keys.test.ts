import { describe, expect, it } from 'vitest'
import { getAtt, type Intrinsic, ref } from '../../src/core/index.ts'
import { activity, dynamodb, sns, sqs } from '../../src/integrations/index.ts'
import { sqsQueue } from '../../src/resources/index.ts'
import { service } from '../../src/service/index.ts'
import { readItems, type StateMachine, stateMachine, writeResults } from '../../src/states/index.ts'
import type { Resource, Step } from '../../src/template/index.ts'
import { statementFor, statementsOf, synthesis } from './policies.ts'

const keyArn = 'arn:aws:kms:us-east-1:123456789012:key/1'
const account = (rest: string) => ({ 'Fn::Sub': `arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/${rest}` })

const resources = (added: { readonly [id: string]: Resource }): Step<object, object> => ({
  kind: 'step',
  name: 'Resources',
  run: () => ({ adds: {}, fragment: { Resources: added } }),
})

const tell = stateMachine('Work')
  .task('Tell', () => sns.publish({ topic: { topicArn: ref('Topic') }, message: 'x' }))
  .end()

const topicWith = (key: unknown, others: { readonly [id: string]: Resource } = {}) =>
  resources({ Topic: { Type: 'AWS::SNS::Topic', Properties: { KmsMasterKeyId: key as string } }, ...others })

/** The rights on keys of the machine's role, where these resources stand beside it. */
async function rights(step: Step<object, object>, machine: StateMachine) {
  const { template } = await synthesis(service('encrypted').step(step).step(machine))
  const { before, after } = statementsOf(template, 'Work')
  return [...before, ...after].filter(({ Action }) => Action.some((action) => action.startsWith('kms:')))
}

const both = { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey'] }

describe('a machine that publishes to a topic with a key', () => {
  const key: Resource = { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: [] } } }
  const alias: Resource = { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/own', TargetKeyId: ref('Key') } }
  it.each<[string, unknown, { readonly [id: string]: Resource }, unknown]>([
    ['its ARN', keyArn, {}, { Resource: [keyArn] }],
    ['its id', '1234-abcd', {}, { Resource: [account('1234-abcd')] }],
    ['a reference to its resource', ref('Key'), { Key: key }, { Resource: [{ 'Fn::GetAtt': ['Key', 'Arn'] }] }],
    ['its ARN as an attribute', getAtt('Key', 'Arn'), { Key: key }, { Resource: [{ 'Fn::GetAtt': ['Key', 'Arn'] }] }],
    ['an attribute in plain data', { 'Fn::GetAtt': ['Key', 'Arn'] }, { Key: key }, { Resource: [{ 'Fn::GetAtt': ['Key', 'Arn'] }] }],
    ['a reference to an alias of it', ref('Alias'), { Key: key, Alias: alias }, { Resource: [{ 'Fn::GetAtt': ['Key', 'Arn'] }] }],
    [
      'the name of an alias',
      'alias/orders',
      {},
      { Resource: [account('*')], Condition: { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/orders' } } },
    ],
  ])('may use it: %s', async (_name, given, others, expected) => {
    expect(await rights(topicWith(given, others), tell)).toEqual([{ ...both, ...(expected as object) }])
  })

  it('needs no right to a key that AWS manages, or to none', async () => {
    expect(await rights(topicWith('alias/aws/sns'), tell)).toEqual([])
    expect(await rights(resources({ Topic: { Type: 'AWS::SNS::Topic' } }), tell)).toEqual([])
  })
})

describe('wish 12 (aws-cdk#32144): rights on keys', () => {
  it('come with a queue', async () => {
    const queue = resources({ Queue: { Type: 'AWS::SQS::Queue', Properties: { KmsMasterKeyId: keyArn } } })
    const send = stateMachine('Work')
      .task('Send', () => sqs.sendMessage({ queue: { queueUrl: ref('Queue'), queueArn: getAtt('Queue', 'Arn') }, body: 'x' }))
      .end()
    expect(await rights(queue, send)).toEqual([{ ...both, Resource: [keyArn] }])
  })

  it('come with a table', async () => {
    const table = resources({
      Table: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
          SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: keyArn },
        },
      },
    })
    const reference = { tableName: ref('Table'), tableArn: getAtt('Table', 'Arn'), keyAttributes: { id: 'S' as const } }
    const get = stateMachine('Work')
      .task('Get', () => dynamodb.getItem({ table: reference, key: { id: '1' } }))
      .end()
    expect(await rights(table, get)).toEqual([{ Effect: 'Allow', Action: ['kms:Decrypt'], Resource: [keyArn] }])
  })

  it('come with what the constructs make', async () => {
    const queue = sqsQueue('Queue', { encryptionKey: keyArn })
    const send = stateMachine('Work')
      .task('Send', () => sqs.sendMessage({ queue, body: 'x' }))
      .end()
    const { template, problems } = await synthesis(service('encrypted').step(queue).step(send))
    expect(problems).toEqual([])
    expect(statementFor(statementsOf(template, 'Work').before, 'kms:GenerateDataKey')?.Resource).toEqual([keyArn])
  })

  const bucket = (id: string, key: string): { readonly [id: string]: Resource } => ({
    [id]: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key } }],
        },
      },
    },
  })

  it('come with the buckets that a distributed Map reads and writes, each to what is done there', async () => {
    const work = stateMachine('Work')
      .distributedMap(
        'Each',
        () => readItems.json<string>({ bucket: ref('In'), key: 'a.json' }),
        (item) => item.pass('Nothing').end(),
        { write: () => writeResults({ bucket: ref('Out'), prefix: 'results' }) },
      )
      .end()
    expect(await rights(resources({ ...bucket('In', `${keyArn}2`), ...bucket('Out', keyArn) }), work)).toEqual([
      { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'], Resource: [keyArn] },
      { Effect: 'Allow', Action: ['kms:Decrypt'], Resource: [`${keyArn}2`] },
    ])
  })

  it('come with an activity, for this activity only', async () => {
    const step = resources({
      Activity: {
        Type: 'AWS::StepFunctions::Activity',
        Properties: { Name: 'work', EncryptionConfiguration: { Type: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyId: keyArn } },
      },
    })
    const work = stateMachine('Work')
      .task('Work', () => activity.run({ activity: ref('Activity') }), { timeout: '1 hour' })
      .end()
    expect(await rights(step, work)).toEqual([
      { ...both, Resource: [keyArn], Condition: { StringEquals: { 'kms:EncryptionContext:aws:states:activityArn': { Ref: 'Activity' } } } },
    ])
  })

  const encrypted = (key: string | Intrinsic, logs: 'ALL' | 'OFF') =>
    stateMachine('Work', { encryption: { key }, logging: { level: logs } })
      .pass('Nothing')
      .end()
  const own = (Resource: readonly unknown[]) => ({
    ...both,
    Resource,
    Condition: { StringEquals: { 'kms:EncryptionContext:aws:states:stateMachineArn': { Ref: 'Work' } } },
  })

  it('come with the key of the machine itself, for this machine only', async () => {
    expect(await rights(resources({}), encrypted(keyArn, 'OFF'))).toEqual([own([keyArn])])
  })

  it('come with the logs of a machine that has a key', async () => {
    expect(await rights(resources({}), encrypted(keyArn, 'ALL'))).toEqual([
      {
        Effect: 'Allow',
        Action: ['kms:GenerateDataKey'],
        Resource: [keyArn],
        Condition: {
          StringEquals: {
            'kms:EncryptionContext:SourceArn': { 'Fn::Sub': 'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:*' },
          },
        },
      },
      own([keyArn]),
    ])
  })

  it('keep the condition on the alias beside the one on the context', async () => {
    const [statement] = await rights(resources({}), encrypted('alias/own', 'OFF'))
    expect(statement?.Condition).toMatchObject({ 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/own' }, StringEquals: {} })
  })

  it('do not come with the key of a log group, which CloudWatch Logs uses by the policy of the key', async () => {
    const machine = stateMachine('Work', { logging: { encryptionKey: keyArn } })
      .pass('Nothing')
      .end()
    expect(await rights(resources({}), machine)).toEqual([])
  })

  it('are told as dangling where no step adds the key', async () => {
    const { problems, template } = await synthesis(service('encrypted').step(encrypted(getAtt('Key', 'Arn'), 'OFF')))
    expect(problems.map(({ code }) => code)).toContain('TEMPLATE_REFERENCE_DANGLING')
    expect(statementFor(statementsOf(template, 'Work').after, 'kms:Decrypt')?.Resource).toEqual([{ 'Fn::GetAtt': ['Key', 'Arn'] }])
  })
})
