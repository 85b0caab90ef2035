import type { Stack } from '@aws-sdk/client-cloudformation'
import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import {
  DescribeExecutionCommand,
  DescribeStateMachineAliasCommand,
  DescribeStateMachineCommand,
  ListStateMachineAliasesCommand,
  ListStateMachinesCommand,
  ListStateMachineVersionsCommand,
  ListTagsForResourceCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { s3Bucket } from '../../../src/resources/index.ts'
import { parseXml } from '../../../src/sandbox/wire/parse-xml.ts'
import { checkService, service } from '../../../src/service/index.ts'
import { type MachineAlias, type MachineOptions, readItems, stateMachine } from '../../../src/states/index.ts'
import { base, hookCall } from '../../service/call.ts'
import { openStackSession, type StackSession, type TestTemplate } from './stack-session.ts'

type Options = MachineOptions<unknown, 'STANDARD' | 'EXPRESS', 'JSONata'>

let session: StackSession
let sfn: SFNClient
beforeAll(async () => {
  session = await openStackSession()
  sfn = new SFNClient(session.sandbox.clientSettings)
})
afterAll(async () => {
  sfn.destroy()
  await session.close()
})

/** The template of a service with one machine, which gives this answer. */
async function templateOf(answer: string, options: Options): Promise<TestTemplate> {
  const machine = stateMachine('Orders', options)
    .pass('Answer', { output: () => ({ answer }) })
    .end()
  const { template, problems } = await checkService(service('orders').step(machine), base, hookCall({}))
  expect(problems).toEqual([])
  return JSON.parse(JSON.stringify(template)) as TestTemplate
}

/** Fails with the reasons where the stack is not as it should be. */
async function settled(change: Promise<Stack>, status: string): Promise<void> {
  const stack = await change
  const failures = (await session.events(stack.StackId!)).filter(({ ResourceStatus }) => ResourceStatus?.endsWith('FAILED'))
  expect(failures.map(({ ResourceStatusReason }) => ResourceStatusReason)).toEqual([])
  expect(stack.StackStatus).toBe(status)
}

const create = async (name: string, answer: string, options: Options) =>
  settled(session.create(name, await templateOf(answer, options)), 'CREATE_COMPLETE')

const update = async (name: string, answer: string, options: Options) =>
  settled(session.update(name, await templateOf(answer, options)), 'UPDATE_COMPLETE')

const describeMachine = async (name: string) =>
  sfn.send(new DescribeStateMachineCommand({ stateMachineArn: (await session.ids(name)).Orders! }))

const versionsOf = async (name: string) => {
  const { stateMachineVersions = [] } = await sfn.send(
    new ListStateMachineVersionsCommand({ stateMachineArn: (await session.ids(name)).Orders! }),
  )
  return stateMachineVersions.map(({ stateMachineVersionArn }) => stateMachineVersionArn?.split(':').at(-1))
}

/** What an execution gives that is started by this ARN. */
async function outputOf(stateMachineArn: string): Promise<unknown> {
  const { executionArn } = await sfn.send(new StartExecutionCommand({ stateMachineArn, input: '{}' }))
  for (;;) {
    const { status, output } = await sfn.send(new DescribeExecutionCommand({ executionArn }))
    if (status !== 'RUNNING') return JSON.parse(output ?? 'null')
  }
}

/** Asks IAM, of whose client the project has no copy, over its wire protocol. */
async function askIam(Action: string, fields: Record<string, string>): Promise<unknown> {
  const authorization = 'AWS4-HMAC-SHA256 Credential=me/20261120/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=0'
  const body = new URLSearchParams({ Action, Version: '2010-05-08', ...fields })
  const response = await fetch(session.sandbox.clientSettings.endpoint, { method: 'POST', headers: { authorization }, body })
  expect(response.status).toBe(200)
  return parseXml(await response.text())
}

const key = 'arn:aws:kms:us-east-1:000000000000:key/1'

describe('the settings of a machine', () => {
  const all: Options = {
    logging: { level: 'ALL', includeExecutionData: true, retention: 7 },
    tracing: true,
    encryption: { key, dataKeyReuse: '10 minutes' },
    tags: { team: 'orders', stage: 'test' },
  }

  it('are made, changed and taken back with the stack', async () => {
    await create('settings', 'one', all)
    expect(await describeMachine('settings')).toMatchObject({
      type: 'STANDARD',
      loggingConfiguration: { level: 'ALL', includeExecutionData: true },
      tracingConfiguration: { enabled: true },
      encryptionConfiguration: { type: 'CUSTOMER_MANAGED_KMS_KEY', kmsKeyId: key, kmsDataKeyReusePeriodSeconds: 600 },
    })
    const logs = new CloudWatchLogsClient(session.sandbox.clientSettings)
    const groups = async () =>
      (await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/aws/vendedlogs/states/settings-' }))).logGroups ?? []
    expect(await groups()).toMatchObject([{ logGroupName: '/aws/vendedlogs/states/settings-Orders', retentionInDays: 7 }])

    await update('settings', 'one', { logging: { level: 'FATAL', retention: 'forever' }, tags: { team: 'sales' } })
    const changed = await describeMachine('settings')
    expect(changed).toMatchObject({
      loggingConfiguration: { level: 'FATAL', includeExecutionData: false },
      tracingConfiguration: { enabled: false },
      encryptionConfiguration: { type: 'AWS_OWNED_KEY' },
    })
    expect((await groups())[0]?.retentionInDays).toBeUndefined()
    const { tags = [] } = await sfn.send(new ListTagsForResourceCommand({ resourceArn: changed.stateMachineArn! }))
    expect(tags.filter((tag) => !tag.key?.startsWith('aws:'))).toEqual([{ key: 'team', value: 'sales' }])

    await update('settings', 'one', { logging: { level: 'OFF' } })
    expect((await describeMachine('settings')).loggingConfiguration).toMatchObject({ level: 'OFF' })
    expect(await groups()).toEqual([])

    await settled(session.remove('settings'), 'DELETE_COMPLETE')
    const { stateMachines = [] } = await sfn.send(new ListStateMachinesCommand({}))
    expect(stateMachines.filter(({ name }) => name?.startsWith('settings-'))).toEqual([])
  })

  it('another type makes another machine', async () => {
    await create('type', 'one', {})
    const before = (await session.ids('type')).Orders
    await update('type', 'one', { type: 'EXPRESS' })
    expect((await describeMachine('type')).type).toBe('EXPRESS')
    expect((await session.ids('type')).Orders).not.toBe(before)
  })

  it('rights on the machine itself come after it, and leave its role with the setting', async () => {
    const names = async () => JSON.stringify(await askIam('ListRolePolicies', { RoleName: (await session.ids('own')).OrdersRole! }))
    await create('own', 'one', { encryption: { key } })
    const { Orders, OrdersRole } = await session.ids('own')
    expect(await names()).toMatch(/"Own".*"States"|"States".*"Own"/)
    const policy = JSON.stringify(await askIam('GetRolePolicy', { RoleName: OrdersRole!, PolicyName: 'Own' }))
    expect(decodeURIComponent(policy)).toContain(`{"StringEquals":{"kms:EncryptionContext:aws:states:stateMachineArn":"${Orders}"}}`)
    await update('own', 'one', {})
    expect(await names()).toContain('"States"')
    expect(await names()).not.toContain('"Own"')
  })
})

it('a machine with a distributed Map may start itself, and does', async () => {
  const bucket = s3Bucket('Orders')
  const machine = stateMachine('Work')
    .distributedMap(
      'Each',
      () => readItems.json<string>({ bucket: bucket.bucketName, key: 'orders.json' }),
      (item) => item.pass('Keep').end(),
    )
    .end()
  const { template, problems } = await checkService(service('orders').step(bucket).step(machine), base, hookCall({}))
  expect(problems).toEqual([])
  await settled(session.create('distributed', JSON.parse(JSON.stringify(template)) as TestTemplate), 'CREATE_COMPLETE')
  const { Orders, Work = '', WorkRole } = await session.ids('distributed')
  const s3 = new S3Client(session.sandbox.clientSettings)
  await s3.send(new PutObjectCommand({ Bucket: Orders, Key: 'orders.json', Body: '["a","b"]' }))
  expect(await outputOf(Work)).toEqual(['a', 'b'])
  const policy = decodeURIComponent(JSON.stringify(await askIam('GetRolePolicy', { RoleName: WorkRole!, PolicyName: 'Own' })))
  const executions = Work.replace(':stateMachine:', ':execution:')
  for (const resource of [Work, `${executions}:*`, `${executions}/*`]) expect(policy).toContain(`"Resource":["${resource}"]`)
})

describe('versions and aliases of a machine', () => {
  it('follow its changes, and the older versions stay', async () => {
    await create('released', 'one', { version: true, alias: { name: 'live', description: 'for all' } })
    const { OrdersAlias: alias = '', OrdersVersion: first = '' } = await session.ids('released')
    expect(alias).toMatch(/:live$/)
    expect(await outputOf(alias)).toEqual({ answer: 'one' })

    await update('released', 'two', { version: true, alias: 'live' })
    const { OrdersAlias: after, OrdersVersion: second } = await session.ids('released')
    expect(after).toBe(alias)
    expect(await versionsOf('released')).toEqual(['2', '1'])
    expect(await outputOf(alias)).toEqual({ answer: 'two' })
    expect(await outputOf(first)).toEqual({ answer: 'one' })
    const described = await sfn.send(new DescribeStateMachineAliasCommand({ stateMachineAliasArn: alias }))
    expect(described.routingConfiguration).toEqual([{ stateMachineVersionArn: second, weight: 100 }])
    expect(described.description ?? '').toBe('')
  })

  it('divide executions with a version that stands', async () => {
    await create('divided', 'one', { version: true })
    const { OrdersVersion: first = '' } = await session.ids('divided')
    await update('divided', 'two', { version: true, alias: { name: 'live', other: { version: first, percentage: 25 } } })
    const { OrdersAlias: stateMachineAliasArn, OrdersVersion: second } = await session.ids('divided')
    const { routingConfiguration } = await sfn.send(new DescribeStateMachineAliasCommand({ stateMachineAliasArn }))
    expect(routingConfiguration).toEqual([
      { stateMachineVersionArn: second, weight: 75 },
      { stateMachineVersionArn: first, weight: 25 },
    ])
  })

  it('move at once here, and it is said where they would move by and by', async () => {
    const shift: MachineAlias['shift'] = { type: 'LINEAR', percentage: 20, interval: '1 hour' }
    await create('gradual', 'one', { version: true, alias: { name: 'live', shift } })
    await update('gradual', 'two', { version: true, alias: { name: 'live', shift, alarms: ['Slow'] } })
    expect(await outputOf((await session.ids('gradual')).OrdersAlias!)).toEqual({ answer: 'two' })
    expect(session.reports).toContainEqual({
      type: 'notice',
      text: 'OrdersAlias moves to its version at once: the sandbox knows no DeploymentPreference that moves by and by, and watches no alarms.',
    })
  })

  it('without the older ones: each goes when the next stands', async () => {
    const options: Options = { version: { keepOlder: false }, alias: 'live' }
    await create('single', 'one', options)
    await update('single', 'two', options)
    expect(await versionsOf('single')).toEqual(['2'])
  })

  it('keep the version where only its description changes', async () => {
    await create('described', 'one', { version: { description: 'first', keepOlder: false }, alias: 'live' })
    await update('described', 'one', { version: { description: 'the first', keepOlder: false }, alias: 'live' })
    expect(await versionsOf('described')).toEqual(['1'])
    expect(await outputOf((await session.ids('described')).OrdersAlias!)).toEqual({ answer: 'one' })
  })

  it('get another alias for another name, and go with the options', async () => {
    await create('renamed', 'one', { version: true, alias: 'live' })
    await update('renamed', 'one', { version: true, alias: 'stable' })
    const stateMachineArn = (await session.ids('renamed')).Orders!
    const aliases = async () =>
      (await sfn.send(new ListStateMachineAliasesCommand({ stateMachineArn }))).stateMachineAliases?.map(({ stateMachineAliasArn }) =>
        stateMachineAliasArn?.split(':').at(-1),
      )
    expect(await aliases()).toEqual(['stable'])
    await update('renamed', 'one', {})
    expect(await aliases()).toEqual([])
    expect(await versionsOf('renamed')).toEqual([])
    await settled(session.remove('renamed'), 'DELETE_COMPLETE')
  })

  it('are taken back with a failed update', async () => {
    await create('undone', 'one', { version: true, alias: 'live' })
    const broken = await templateOf('two', { version: true, alias: 'live' })
    const failing = { Type: 'AWS::SNS::Topic', DependsOn: 'OrdersAlias', Properties: { Misspelt: true } }
    const stack = await session.update('undone', { ...broken, Resources: { ...broken.Resources, Failing: failing } })
    expect(stack.StackStatus).toBe('UPDATE_ROLLBACK_COMPLETE')
    expect(await outputOf((await session.ids('undone')).OrdersAlias!)).toEqual({ answer: 'one' })
  })
})

describe('an alias of a template', () => {
  const resources = (properties: object): TestTemplate['Resources'] => ({
    Alias: { Type: 'AWS::StepFunctions::StateMachineAlias', Properties: { Name: 'live', ...properties } },
  })
  const version = 'arn:aws:states:us-east-1:000000000000:stateMachine:none:1'
  it.each<[string, object, RegExp]>([
    [
      'both ways of routing',
      {
        RoutingConfiguration: [{ StateMachineVersionArn: version, Weight: 100 }],
        DeploymentPreference: { StateMachineVersionArn: version, Type: 'ALL_AT_ONCE' },
      },
      /exactly one of RoutingConfiguration and DeploymentPreference/i,
    ],
    ['no way of routing', {}, /exactly one of RoutingConfiguration and DeploymentPreference/i],
    ['a version that is not there', { RoutingConfiguration: [{ StateMachineVersionArn: version, Weight: 100 }] }, /does not exist/],
    ['a preference of no known type', { DeploymentPreference: { StateMachineVersionArn: version, Type: 'SLOWLY' } }, /Type/],
    [
      'a canary without its numbers',
      { DeploymentPreference: { StateMachineVersionArn: version, Type: 'CANARY' } },
      /Interval and Percentage/,
    ],
  ])('with %s fails its stack', async (what, properties, reason) => {
    const name = what.replaceAll(' ', '-')
    expect((await session.create(name, { Resources: resources(properties) })).StackStatus).toBe('ROLLBACK_COMPLETE')
    const reasons = (await session.events(name)).map(({ ResourceStatusReason }) => ResourceStatusReason ?? '')
    expect(
      reasons.some((each) => reason.test(each)),
      reasons.join('\n'),
    ).toBe(true)
  })
})
