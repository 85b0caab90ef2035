import { CloudFormationClient, DescribeStacksCommand, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation'
import { CreateBucketCommand, ListBucketsCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn'
import { describe, expect, test } from 'vitest'
import { deployStack } from '../../src/provision/deploy-stack.ts'
import { deleteStack, planDeletion } from '../../src/provision/index.ts'
import { renderTemplate, type Template } from '../../src/template/index.ts'
import { sandboxForTests } from './sandbox.ts'

const sandbox = await sandboxForTests()
const client = sandbox.clientSettings
const signal = new AbortController().signal
const notices: string[] = []
const report = (progress: { readonly type: string; readonly text?: string }): void =>
  void (progress.type === 'notice' && notices.push(progress.text ?? ''))

const plan = (stackName: string, adopt = false) => planDeletion({ stackName, serviceName: stackName, adopt, client, signal })

const deploy = async (
  stackName: string,
  Resources: Template['Resources'],
  Outputs: Template['Outputs'] = Object.fromEntries(Object.keys(Resources).map((id) => [id, { Value: { Ref: id } }])),
  tags: Readonly<Record<string, string>> = { 'stepwright:service': stackName },
): Promise<Record<string, string>> => {
  const template: Template = { AWSTemplateFormatVersion: '2010-09-09', Resources, Outputs }
  const request = {
    stackName,
    template,
    templateText: renderTemplate(template),
    parameters: {},
    tags,
    originTags: {},
    accountId: sandbox.accountId,
  }
  return { ...(await deployStack({ ...request, client, report, signal })).outputs }
}

test('there is nothing to delete where there is no stack', async () => {
  expect(await plan('nowhere')).toBeUndefined()
})

test('buckets that go with the stack are emptied; those that stay are left alone', async () => {
  const { Goes, Stays } = await deploy('buckets', {
    Goes: { Type: 'AWS::S3::Bucket' },
    Stays: { Type: 'AWS::S3::Bucket', DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' },
  })
  const s3 = new S3Client(client)
  for (const Bucket of [Goes, Stays]) for (const Key of ['a', 'b/c']) await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }))
  const deletion = await plan('buckets')
  expect(deletion?.buckets).toEqual([{ logicalId: 'Goes', name: Goes, versioned: false }])
  await deleteStack(deletion!, { client, report, signal })
  const { Buckets } = await s3.send(new ListBucketsCommand({}))
  expect(Buckets?.map(({ Name }) => Name)).toEqual([Stays])
  expect(notices).toContain(`Deleted 2 objects of bucket ${Goes}.`)
  expect(await plan('buckets')).toBeUndefined()
})

test('wish 29 (super-eks#51): executions that still run are stopped', async () => {
  const definition = { StartAt: 'Wait', States: { Wait: { Type: 'Wait', Seconds: 600, End: true } } }
  const { Machine } = await deploy('machines', {
    Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] } } },
    Machine: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: { RoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] }, DefinitionString: JSON.stringify(definition) },
    },
  })
  const states = new SFNClient(client)
  const { executionArn } = await states.send(new StartExecutionCommand({ stateMachineArn: Machine! }))
  await deleteStack((await plan('machines'))!, { client, report, signal })
  expect(notices).toContain('Stopped 1 running executions.')
  expect((await states.send(new DescribeExecutionCommand({ executionArn }))).status).toBe('ABORTED')
})

test('wish 29 (amazon-ecs-cli#599): what blocks the deletion is named with its reason', async () => {
  const { Blocked } = await deploy('blocked', { Blocked: { Type: 'AWS::S3::Bucket' } })
  const deletion = (await plan('blocked'))!
  const s3 = new S3Client(client)
  await s3.send(new PutObjectCommand({ Bucket: Blocked, Key: 'late', Body: 'x' }))
  await expect(deleteStack({ ...deletion, buckets: [] }, { client, report, signal })).rejects.toMatchObject({
    code: 'STACK_FAILED',
    message: expect.stringMatching(/ended in DELETE_FAILED\. Blocked \(AWS::S3::Bucket\): .*not empty/i),
    hint: expect.stringContaining('delete again'),
  })
  const { Stacks } = await new CloudFormationClient(client).send(new DescribeStacksCommand({ StackName: 'blocked' }))
  expect(Stacks?.[0]?.StackStatus).toBe('DELETE_FAILED')
  await deleteStack((await plan('blocked'))!, { client, report, signal })
  expect(await plan('blocked')).toBeUndefined()
})

test('a bucket of more than one page of objects is emptied', async () => {
  const s3 = new S3Client(client)
  await s3.send(new CreateBucketCommand({ Bucket: 'unrelated' }))
  const { Many } = await deploy('many', { Many: { Type: 'AWS::S3::Bucket' } })
  await Promise.all(
    Array.from({ length: 1100 }, (_, index) => s3.send(new PutObjectCommand({ Bucket: Many, Key: `k${index}`, Body: 'x' }))),
  )
  await deleteStack((await plan('many'))!, { client, report, signal })
  expect(notices).toContain(`Deleted 1100 objects of bucket ${Many}.`)
})

describe('nothing is stopped or emptied where the stack is not to be deleted', () => {
  const s3 = new S3Client(client)
  const withObject = async (...deployment: Parameters<typeof deploy>): Promise<string> => {
    const { Documents = '' } = await deploy(...deployment)
    await s3.send(new PutObjectCommand({ Bucket: Documents, Key: 'kept', Body: 'x' }))
    return Documents
  }
  const objectsOf = async (Bucket: string): Promise<number | undefined> => (await s3.send(new ListObjectsV2Command({ Bucket }))).KeyCount
  const documents = { Documents: { Type: 'AWS::S3::Bucket' } }

  test('it has termination protection on', async () => {
    const bucket = await withObject('protected', documents)
    const protect = (EnableTerminationProtection: boolean) =>
      new CloudFormationClient(client).send(new UpdateTerminationProtectionCommand({ StackName: 'protected', EnableTerminationProtection }))
    await protect(true)
    await expect(plan('protected')).rejects.toMatchObject({
      code: 'STACK_PROTECTED',
      hint: expect.stringContaining('--no-enable-termination-protection --stack-name protected'),
    })
    expect(await objectsOf(bucket)).toBe(1)
    await protect(false)
    expect(await plan('protected')).toBeDefined()
  })

  test('it is protected only after it was looked at', async () => {
    const bucket = await withObject('late', documents)
    const deletion = (await plan('late'))!
    await new CloudFormationClient(client).send(
      new UpdateTerminationProtectionCommand({ StackName: 'late', EnableTerminationProtection: true }),
    )
    await expect(deleteStack(deletion, { client, report, signal })).rejects.toThrow(/TerminationProtection/)
    expect(await objectsOf(bucket)).toBe(1)
  })

  test('another stack imports what it exports', async () => {
    const bucket = await withObject('exporter', documents, {
      Documents: { Value: { Ref: 'Documents' }, Export: { Name: 'the-documents' } },
      Unused: { Value: 'x', Export: { Name: 'unused' } },
    })
    const Topic = { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::ImportValue': 'the-documents' } } }
    await deploy('importer', { Topic })
    await expect(plan('exporter')).rejects.toMatchObject({ code: 'STACK_IN_USE', evidence: ['the-documents: importer'] })
    expect(await objectsOf(bucket)).toBe(1)
    await deleteStack((await plan('importer'))!, { client, report, signal })
    await deleteStack((await plan('exporter'))!, { client, report, signal })
    expect(await plan('exporter')).toBeUndefined()
  })

  test.each([
    ['untagged', {}, 'it has no tag stepwright:service'],
    ['theirs', { 'stepwright:service': 'billing' }, "service 'billing's"],
  ])('it is %s', async (name, tags, whose) => {
    await withObject(name, documents, undefined, tags)
    await expect(plan(name)).rejects.toMatchObject({ code: 'STACK_FOREIGN', message: expect.stringContaining(whose) })
    expect(await plan(name, true)).toMatchObject({ stackName: name })
  })

  test('something besides its buckets is in the way', async () => {
    const bucket = await withObject('mixed', {
      ...documents,
      Table: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          BillingMode: 'PAY_PER_REQUEST',
          DeletionProtectionEnabled: true,
          AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        },
      },
    })
    await expect(deleteStack((await plan('mixed'))!, { client, report, signal })).rejects.toMatchObject({ code: 'STACK_FAILED' })
    expect(await objectsOf(bucket)).toBe(1)
  })
})
