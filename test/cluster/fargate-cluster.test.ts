import { describe, expect, test } from 'vitest'
import { fargateCluster } from '../../src/cluster/index.ts'
import { type Grant, ref } from '../../src/core/index.ts'
import type { PolicyDocument } from '../../src/template/index.ts'
import { clusterProblems, clusterTemplate, clusterText, image, propertiesOf, runCluster } from './cluster-template.ts'

const size = { cpu: 256, memoryMiB: 512 } as const

/** What CloudFormation reads of a value that holds intrinsics. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const networkOf = ({ arguments: given }: { readonly arguments: unknown }): unknown =>
  (given as { NetworkConfiguration: { AwsvpcConfiguration: unknown } }).NetworkConfiguration.AwsvpcConfiguration

const grantOf = ({ grants }: { readonly grants: readonly Grant[] }, action: string): unknown =>
  asJson(grants.find(({ actions }) => actions.includes(action)))

const zone = (index: number) => ({ AvailabilityZone: { 'Fn::Select': [index, { 'Fn::GetAZs': { Ref: 'AWS::Region' } }] } })

describe('golden templates', () => {
  test('the cluster of servicefull', async () => {
    const cluster = fargateCluster('Cluster', {
      ...size,
      environment: { REPORTS_TABLE: ref('Reports') },
      grants: [{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::documents/*'] }],
    })
    await expect(await clusterText(cluster)).toMatchFileSnapshot('../golden/cluster.servicefull.json')
  })

  test('every option, in a network that exists', async () => {
    const cluster = fargateCluster('Batch Jobs', {
      cpu: 4096,
      memoryMiB: 30720,
      architecture: 'ARM64',
      vpc: { vpcId: 'vpc-0123456789abcdef0', subnetIds: ['subnet-0123456789abcdef0', ref('PrivateSubnet')], assignPublicIp: false },
      environment: { LEVEL: 'debug' },
      secrets: {
        PASSWORD: { secretArn: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf', field: 'password' },
        TOKEN: { secretArn: ref('TokenSecret'), field: 'token' },
        KEY: { secretArn: ref('KeySecret') },
        LICENCE: { parameterArn: 'arn:aws:ssm:eu-west-1:123456789012:parameter/licence' },
      },
      grants: [],
      executionGrants: [{ actions: ['kms:Decrypt'], resources: [ref('KeyArn')] }],
      command: ['work', '--verbose'],
      ephemeralStorageGiB: 200,
      logRetentionDays: 365,
      containerName: 'worker',
    })
    const other = { uri: 'public.ecr.aws/docker/library/node:24-slim', architecture: 'ARM64' } as const
    await expect(await clusterText(cluster, other)).toMatchFileSnapshot('../golden/cluster.every-option.json')
  })

  test('three zones, a small network, a security group of one’s own', async () => {
    const own = fargateCluster('Own', { ...size, zones: 3, cidr: '192.168.7.0/26' })
    await expect(await clusterText(own)).toMatchFileSnapshot('../golden/cluster.three-zones.json')
    const given = fargateCluster('Given', {
      ...size,
      vpc: { vpcId: 'vpc-0a', subnetIds: ['subnet-0a'], securityGroupIds: ['sg-0a'], assignPublicIp: true },
    })
    expect(propertiesOf(await clusterTemplate(given), 'AWS::EC2::SecurityGroup')).toEqual([])
  })
})

describe('the faults of the predecessor’s stack', () => {
  const cluster = fargateCluster('Cluster', { ...size, zones: 3 })
  const made = async (type: string) => propertiesOf(await clusterTemplate(cluster), type)

  test('each subnet stands in a zone of its own', async () => {
    expect(await made('AWS::EC2::Subnet')).toMatchObject([zone(0), zone(1), zone(2)])
  })

  test('the security group is what tasks run with, and has no ingress', async () => {
    const groups = await made('AWS::EC2::SecurityGroup')
    expect(groups).toHaveLength(1)
    expect(groups[0]).not.toHaveProperty('SecurityGroupIngress')
    expect(Object.keys((await clusterTemplate(cluster)).Resources)).toContain('ClusterSecurityGroup')
    expect(networkOf(cluster.runTask())).toMatchObject({ SecurityGroups: [{ 'Fn::GetAtt': ['ClusterSecurityGroup', 'GroupId'] }] })
  })

  test('there is a task role beside the execution role, and a log group that expires', async () => {
    expect(await made('AWS::ECS::TaskDefinition')).toMatchObject([
      {
        TaskRoleArn: { 'Fn::GetAtt': ['ClusterTaskRole', 'Arn'] },
        ExecutionRoleArn: { 'Fn::GetAtt': ['ClusterExecutionRole', 'Arn'] },
        ContainerDefinitions: [{ LogConfiguration: { Options: { 'awslogs-group': { Ref: 'ClusterLogGroup' } } } }],
      },
    ])
    expect(await made('AWS::Logs::LogGroup')).toMatchObject([{ RetentionInDays: 30 }])
  })

  test('only the registry’s token is granted on everything', async () => {
    const roles = await made('AWS::IAM::Role')
    const statements = roles
      .flatMap(({ Policies = [] }) => Policies as { PolicyDocument: PolicyDocument }[])
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    expect(statements.length).toBeGreaterThan(2)
    expect(statements.filter(({ Resource }) => [Resource].flat().includes('*')).map(({ Action }) => Action)).toEqual([
      ['ecr:GetAuthorizationToken'],
    ])
  })

  test('the default route waits for the gateway', async () => {
    expect((await clusterTemplate(cluster)).Resources['ClusterDefaultRoute']?.DependsOn).toEqual(['ClusterInternetGatewayAttachment'])
  })
})

describe('running a task', () => {
  const cluster = fargateCluster('Cluster', size)
  const run = cluster.runTask({ command: ['fargateTask', 'key'], environment: { MODE: 'fast' }, cpu: 512, memoryMiB: 2048 })

  test('waits for its end, by the family, in every subnet, with a public address', () => {
    expect(run.resource).toBe('arn:aws:states:::ecs:runTask.sync')
    expect(run.pattern).toBe('RUN_JOB')
    expect(asJson(run.arguments)).toEqual({
      LaunchType: 'FARGATE',
      Cluster: { 'Fn::GetAtt': ['Cluster', 'Arn'] },
      TaskDefinition: { 'Fn::Sub': '${AWS::StackName}-Cluster' },
      NetworkConfiguration: {
        AwsvpcConfiguration: {
          Subnets: [{ Ref: 'ClusterSubnet1' }, { Ref: 'ClusterSubnet2' }],
          SecurityGroups: [{ 'Fn::GetAtt': ['ClusterSecurityGroup', 'GroupId'] }],
          AssignPublicIp: 'ENABLED',
        },
      },
      Overrides: {
        ContainerOverrides: [{ Name: 'main', Command: ['fargateTask', 'key'], Environment: [{ Name: 'MODE', Value: 'fast' }] }],
        Cpu: '512',
        Memory: '2048',
      },
    })
  })

  test('needs RunTask on the family with the cluster as condition, and PassRole on two roles only', () => {
    expect(grantOf(run, 'ecs:RunTask')).toMatchObject({
      resources: [{ 'Fn::Sub': [expect.stringMatching(/:task-definition\/\$\{Value\d\}:\*$/), expect.anything()] }],
      conditions: { ArnEquals: { 'ecs:cluster': { 'Fn::GetAtt': ['Cluster', 'Arn'] } } },
    })
    expect(grantOf(run, 'iam:PassRole')).toEqual({
      actions: ['iam:PassRole'],
      resources: [{ 'Fn::GetAtt': ['ClusterTaskRole', 'Arn'] }, { 'Fn::GetAtt': ['ClusterExecutionRole', 'Arn'] }],
      conditions: { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    })
  })

  test('without options, nothing is overridden', () => {
    expect(cluster.runTask().arguments).not.toHaveProperty('Overrides')
  })

  test('the other two patterns', () => {
    expect(cluster.runTask.requestResponse({ command: ['a'] })).toMatchObject({
      resource: 'arn:aws:states:::ecs:runTask',
      pattern: 'REQUEST_RESPONSE',
    })
    expect(cluster.runTask.waitForTaskToken({ command: ['a'] })).toMatchObject({
      resource: 'arn:aws:states:::ecs:runTask.waitForTaskToken',
      pattern: 'WAIT_FOR_TASK_TOKEN',
    })
  })

  test('in a network that exists, its subnets and its address', () => {
    const given = fargateCluster('Cluster', { ...size, vpc: { vpcId: 'vpc-0a', subnetIds: ['subnet-0a'], assignPublicIp: false } })
    expect(networkOf(given.runTask())).toMatchObject({
      Subnets: ['subnet-0a'],
      SecurityGroups: [{ 'Fn::GetAtt': ['ClusterSecurityGroup', 'GroupId'] }],
      AssignPublicIp: 'DISABLED',
    })
  })
})

describe('mistakes are problems, all at once', () => {
  test('in the options', async () => {
    const cluster = fargateCluster('Cluster', {
      cpu: 256,
      memoryMiB: 4096 as 512,
      architecture: 'ARM64',
      cidr: '10.0.0.1/16',
      assignPublicIp: false,
      environment: { KEY: 'a' },
      secrets: { KEY: { secretArn: 'arn' } },
      ephemeralStorageGiB: 20,
      containerName: 'not a name',
    })
    expect((await clusterProblems(cluster)).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'FARGATE_SIZE_INVALID /Cluster/memoryMiB',
      'ARCHITECTURE_MISMATCH /Cluster/architecture',
      'ENVIRONMENT_NAME_CLASH /Cluster/secrets/KEY',
      'EPHEMERAL_STORAGE_INVALID /Cluster/ephemeralStorageGiB',
      'CONTAINER_NAME_INVALID /Cluster/containerName',
      'PUBLIC_ADDRESS_MISSING /Cluster/assignPublicIp',
      'CIDR_INVALID /Cluster/cidr',
    ])
  })

  test.each([
    [{ cpu: 300, memoryMiB: 512 }, /256, 512, 1024, 2048, 4096, 8192, 16384/],
    [{ cpu: 512, memoryMiB: 512 }, /1024, 2048, 3072, 4096/],
    [{ cpu: 4096, memoryMiB: 30721 }, /8192/],
  ])('%j is no size of Fargate', async (wrong, hint) => {
    const problems = await clusterProblems(fargateCluster('Cluster', wrong as typeof size))
    expect(problems).toMatchObject([{ code: 'FARGATE_SIZE_INVALID', hint: expect.stringMatching(hint) }])
  })

  test('in what the program is told', async () => {
    const cluster = fargateCluster('Cluster', {
      ...size,
      command: ['fargateTsk'],
      environment: { 'BAD NAME': 'a', '': 'b', 'A=B': 'c', 'fine.Name-1': 'd' },
      secrets: { 'WITH\nLINE': { secretArn: 'arn' } },
    })
    expect(
      (await clusterProblems(cluster, { ...image, runsProgram: true })).map(({ code, path, hint }) => [code, path, hint.slice(0, 26)]),
    ).toEqual([
      ['COMMAND_UNKNOWN', '/Cluster/command/0', "Did you mean 'fargateTask'"],
      ['ENVIRONMENT_NAME_INVALID', '/Cluster/environment/BAD NAME', expect.any(String)],
      ['ENVIRONMENT_NAME_INVALID', '/Cluster/environment/', expect.any(String)],
      ['ENVIRONMENT_NAME_INVALID', '/Cluster/environment/A=B', expect.any(String)],
      ['ENVIRONMENT_NAME_INVALID', '/Cluster/secrets/WITH\nLINE', expect.any(String)],
    ])
  })

  test('in the network', async () => {
    expect(await clusterProblems(fargateCluster('Cluster', { ...size, cidr: '10.0.0.0/27', zones: 3 }))).toMatchObject([
      { code: 'CIDR_TOO_SMALL' },
    ])
    const vpc = { vpcId: 'vpc-0a', subnetIds: [], assignPublicIp: true }
    expect(await clusterProblems(fargateCluster('Cluster', { ...size, vpc }))).toMatchObject([{ code: 'SUBNETS_MISSING' }])
  })

  test('none in a cluster that is right', async () => {
    expect(await clusterProblems(fargateCluster('Cluster', { ...size, architecture: 'X86_64' }))).toEqual([])
  })
})

test('wish 22 (aws-cdk#12472, #25362): the architecture is the image’s: one setting drives both', async () => {
  const cluster = fargateCluster('Cluster', size)
  const template = await clusterTemplate(cluster, { ...image, architecture: 'ARM64' })
  expect(propertiesOf(template, 'AWS::ECS::TaskDefinition')).toMatchObject([
    { RuntimePlatform: { CpuArchitecture: 'ARM64', OperatingSystemFamily: 'LINUX' } },
  ])
})

test('what the step adds is what state machines refer to before it ran', async () => {
  const cluster = fargateCluster('Cluster', size)
  const { adds } = await runCluster(cluster)
  expect(adds.cluster.clusterArn).toBe(cluster.clusterArn)
  expect(Object.keys((await clusterTemplate(cluster)).Outputs ?? {})).toEqual(['ClusterArn', 'ClusterLogGroupName'])
})
