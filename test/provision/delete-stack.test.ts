import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { CreateBucketCommand, ListBucketsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn'
import { expect, test } from 'vitest'
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

const deploy = async (stackName: string, Resources: Template['Resources']): Promise<Record<string, string>> => {
  const Outputs = Object.fromEntries(Object.keys(Resources).map((id) => [id, { Value: { Ref: id } }]))
  const template: Template = { AWSTemplateFormatVersion: '2010-09-09', Resources, Outputs }
  const request = {
    stackName,
    template,
    templateText: renderTemplate(template),
    parameters: {},
    tags: {},
    originTags: {},
    accountId: sandbox.accountId,
  }
  return { ...(await deployStack({ ...request, client, report, signal })).outputs }
}

test('there is nothing to delete where there is no stack', async () => {
  expect(await planDeletion({ stackName: 'nowhere', client, signal })).toBeUndefined()
})

test('buckets that go with the stack are emptied first; those that stay are left alone', async () => {
  const { Goes, Stays } = await deploy('buckets', {
    Goes: { Type: 'AWS::S3::Bucket' },
    Stays: { Type: 'AWS::S3::Bucket', DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' },
  })
  const s3 = new S3Client(client)
  for (const Bucket of [Goes, Stays]) for (const Key of ['a', 'b/c']) await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }))
  const deletion = await planDeletion({ stackName: 'buckets', client, signal })
  expect(deletion?.buckets).toEqual([{ name: Goes, versioned: false }])
  await deleteStack(deletion!, { client, report, signal })
  const { Buckets } = await s3.send(new ListBucketsCommand({}))
  expect(Buckets?.map(({ Name }) => Name)).toEqual([Stays])
  expect(notices).toContain(`Deleted 2 objects of bucket ${Goes}.`)
  expect(await planDeletion({ stackName: 'buckets', client, signal })).toBeUndefined()
})

test('executions that still run are stopped', async () => {
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
  await deleteStack((await planDeletion({ stackName: 'machines', client, signal }))!, { client, report, signal })
  expect(notices).toContain('Stopped 1 running executions.')
  expect((await states.send(new DescribeExecutionCommand({ executionArn }))).status).toBe('ABORTED')
})

test('what blocks the deletion is named with its reason', async () => {
  const { Blocked } = await deploy('blocked', { Blocked: { Type: 'AWS::S3::Bucket' } })
  const deletion = (await planDeletion({ stackName: 'blocked', client, signal }))!
  const s3 = new S3Client(client)
  await s3.send(new PutObjectCommand({ Bucket: Blocked, Key: 'late', Body: 'x' }))
  await expect(deleteStack({ ...deletion, buckets: [] }, { client, report, signal })).rejects.toMatchObject({
    code: 'STACK_FAILED',
    message: expect.stringMatching(/ended in DELETE_FAILED\. Blocked \(AWS::S3::Bucket\): .*not empty/i),
    hint: expect.stringContaining('delete again'),
  })
  const { Stacks } = await new CloudFormationClient(client).send(new DescribeStacksCommand({ StackName: 'blocked' }))
  expect(Stacks?.[0]?.StackStatus).toBe('DELETE_FAILED')
  await deleteStack((await planDeletion({ stackName: 'blocked', client, signal }))!, { client, report, signal })
  expect(await planDeletion({ stackName: 'blocked', client, signal })).toBeUndefined()
})

test('a bucket of more than one page of objects is emptied', async () => {
  const s3 = new S3Client(client)
  await s3.send(new CreateBucketCommand({ Bucket: 'unrelated' }))
  const { Many } = await deploy('many', { Many: { Type: 'AWS::S3::Bucket' } })
  await Promise.all(
    Array.from({ length: 1100 }, (_, index) => s3.send(new PutObjectCommand({ Bucket: Many, Key: `k${index}`, Body: 'x' }))),
  )
  await deleteStack((await planDeletion({ stackName: 'many', client, signal }))!, { client, report, signal })
  expect(notices).toContain(`Deleted 1100 objects of bucket ${Many}.`)
})
