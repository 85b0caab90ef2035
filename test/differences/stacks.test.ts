import {
  ContinueUpdateRollbackCommand,
  CreateChangeSetCommand,
  DetectStackDriftCommand,
  SetStackPolicyCommand,
  ValidateTemplateCommand,
} from '@aws-sdk/client-cloudformation'
import { DescribeClustersCommand, ECSClient } from '@aws-sdk/client-ecs'
import { DescribeStateMachineAliasCommand, SFNClient } from '@aws-sdk/client-sfn'
import { ListQueueTagsCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, expect } from 'vitest'
import { resourceTypes } from '../../src/sandbox/cloudformation/resources/index.ts'
import { openStackSession, type StackSession, type TestTemplate } from '../sandbox/cloudformation/stack-session.ts'
import { difference } from './difference.ts'

let session: StackSession
beforeAll(async () => {
  session = await openStackSession()
})
afterAll(() => session.close())

const queue = { Type: 'AWS::SQS::Queue' }

const validate = (template: object | string): Promise<unknown> =>
  session.client.send(new ValidateTemplateCommand({ TemplateBody: typeof template === 'string' ? template : JSON.stringify(template) }))

const reasons = async (stack: string): Promise<string> =>
  (await session.events(stack)).map(({ ResourceStatusReason = '' }) => ResourceStatusReason).join('\n')

const notices = (): readonly string[] => session.reports.flatMap((report) => (report.type === 'notice' ? [report.text] : []))

difference('Templates are JSON without macros', async () => {
  await expect(validate('Resources:\n  Q:\n    Type: AWS::SQS::Queue\n')).rejects.toThrow('reads templates in JSON only')
  for (const section of ['Transform', 'Rules', 'Hooks']) {
    await expect(validate({ [section]: {}, Resources: { Q: queue } })).rejects.toThrow(`does not know the section ${section}`)
  }
})

difference('Stacks stand alone', async () => {
  const nested = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://documents.s3.amazonaws.com/template.json' } }
  expect((await session.create('nested', { Resources: { Inner: nested } })).StackStatus).toBe('ROLLBACK_COMPLETE')
  expect(await reasons('nested')).toContain('AWS::CloudFormation::Stack')
  const command = { StackName: 'imported', ChangeSetName: 'one', TemplateBody: JSON.stringify({ Resources: { Q: queue } }) }
  await expect(session.client.send(new CreateChangeSetCommand({ ...command, ChangeSetType: 'IMPORT' }))).rejects.toThrow('ChangeSetType')
})

difference('Values of Parameter Store and Secrets Manager are not resolved', async () => {
  const tagged = { ...queue, Properties: { QueueName: '{{resolve:secretsmanager:name}}' } }
  await expect(validate({ Resources: { Q: tagged } })).rejects.toThrow('cannot resolve {{resolve:secretsmanager:name}} of Q')
  const Parameters = { Name: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/name' } }
  await expect(session.create('parameters', { Parameters, Resources: { Q: queue } })).rejects.toThrow("cannot resolve parameter 'Name'")
})

difference('These resource types can be made', async ({ here }) => {
  const named = [...here.matchAll(/`(AWS::[\w:]+)`/g)].map(([, type]) => type)
  expect(named).toEqual(Object.keys(resourceTypes).toSorted())
  const others = ['AWS::AutoScaling::AutoScalingGroup', 'AWS::EC2::LaunchTemplate', 'AWS::Lambda::EventSourceMapping']
  for (const [index, Type] of others.entries()) {
    expect((await session.create(`unknown${index}`, { Resources: { One: { Type } } })).StackStatus).toBe('ROLLBACK_COMPLETE')
    expect(await reasons(`unknown${index}`)).toContain(Type)
  }
})

difference('Some properties have no effect', async () => {
  const Properties = { LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: 1 }] } }
  expect(await session.create('idle', { Resources: { Documents: { Type: 'AWS::S3::Bucket', Properties } } })).toMatchObject({
    StackStatus: 'CREATE_COMPLETE',
  })
  expect(notices()).toContain('LifecycleConfiguration of Documents has no effect in the sandbox.')
  await session.create('misspelt', { Resources: { Q: { ...queue, Properties: { QueName: 'q' } } } })
  expect(await reasons('misspelt')).toContain('QueName')
})

difference('Stack tags reach a resource when it is made', async () => {
  const sqs = new SQSClient(session.sandbox.clientSettings)
  const tagsOf = async (id: string | undefined) => (await sqs.send(new ListQueueTagsCommand({ QueueUrl: id }))).Tags
  const tags = (Value: string) => ({ Tags: [{ Key: 'stage', Value }] })
  await session.create('tagged', { Resources: { One: queue } }, tags('first'))
  await session.update('tagged', { Resources: { One: queue, Two: queue } }, tags('second'))
  const { One, Two } = await session.ids('tagged')
  expect(await tagsOf(One)).toMatchObject({ stage: 'first' })
  expect(await tagsOf(Two)).toMatchObject({ stage: 'second' })
})

difference('Tags of some resources stay as they were', async () => {
  const cluster = (Value: string): TestTemplate => ({
    Resources: { Cluster: { Type: 'AWS::ECS::Cluster', Properties: { ClusterName: 'tagged', Tags: [{ Key: 'team', Value }] } } },
  })
  await session.create('cluster', cluster('blue'))
  await session.update('cluster', cluster('red'))
  const described = new DescribeClustersCommand({ clusters: ['tagged'], include: ['TAGS'] })
  const { clusters } = await new ECSClient(session.sandbox.clientSettings).send(described)
  expect(clusters![0]!.tags).toContainEqual({ key: 'team', value: 'blue' })
  expect(notices()).toContain('The tags of Cluster stay as they were: the sandbox cannot change them.')
})

difference('A failed rollback cannot be continued', async () => {
  await session.create('continued', { Resources: { Q: queue } })
  await expect(session.client.send(new ContinueUpdateRollbackCommand({ StackName: 'continued' }))).rejects.toMatchObject({
    name: 'InvalidAction',
  })
  expect((await session.remove('continued')).StackStatus).toBe('DELETE_COMPLETE')
})

difference('Stack policies, timeouts and drift are missing', async () => {
  await session.create('policy', { Resources: { Q: queue } }, { TimeoutInMinutes: 1 })
  const set = new SetStackPolicyCommand({ StackName: 'policy', StackPolicyBody: '{}' })
  await expect(session.client.send(set)).rejects.toMatchObject({ name: 'InvalidAction' })
  await expect(session.client.send(new DetectStackDriftCommand({ StackName: 'policy' }))).rejects.toMatchObject({ name: 'InvalidAction' })
})

difference(
  'A service that does not start fails its stack soon',
  async () => {
    const container = { Name: 'main', Image: 'public.ecr.aws/nobody/nothing:1', Memory: 128 }
    const template: TestTemplate = {
      Resources: {
        Cluster: { Type: 'AWS::ECS::Cluster' },
        Program: { Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: [container] } },
        Worker: { Type: 'AWS::ECS::Service', Properties: { Cluster: { Ref: 'Cluster' }, TaskDefinition: { Ref: 'Program' } } },
      },
    }
    expect((await session.create('worker', template)).StackStatus).toBe('ROLLBACK_COMPLETE')
    expect(await reasons('worker')).toMatch(/its tasks fail again and again \(CannotPullContainerError/)
  },
  20_000,
)

difference('An alias moves to its version at once', async () => {
  const template = (answer: string): TestTemplate => ({
    Resources: {
      Machine: {
        Type: 'AWS::StepFunctions::StateMachine',
        Properties: {
          RoleArn: 'arn:aws:iam::000000000000:role/machine',
          Definition: { StartAt: answer, States: { [answer]: { Type: 'Succeed' } } },
        },
      },
      Version: {
        Type: 'AWS::StepFunctions::StateMachineVersion',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          StateMachineArn: { Ref: 'Machine' },
          StateMachineRevisionId: { 'Fn::GetAtt': ['Machine', 'StateMachineRevisionId'] },
        },
      },
      Live: {
        Type: 'AWS::StepFunctions::StateMachineAlias',
        Properties: {
          Name: 'live',
          DeploymentPreference: { StateMachineVersionArn: { Ref: 'Version' }, Type: 'CANARY', Percentage: 10, Interval: 60 },
        },
      },
    },
  })
  await session.create('gradual', template('One'))
  expect((await session.update('gradual', template('Two'))).StackStatus).toBe('UPDATE_COMPLETE')
  const { Live, Version } = await session.ids('gradual')
  const alias = new DescribeStateMachineAliasCommand({ stateMachineAliasArn: Live })
  const { routingConfiguration } = await new SFNClient(session.sandbox.clientSettings).send(alias)
  expect(routingConfiguration).toEqual([{ stateMachineVersionArn: Version, weight: 100 }])
  expect(Version).toMatch(/:2$/)
  expect(notices()).toContainEqual(expect.stringContaining('Live moves to its version at once'))
})
