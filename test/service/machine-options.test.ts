import { describe, expect, it } from 'vitest'
import { ref } from '../../src/core/index.ts'
import { service } from '../../src/service/index.ts'
import { fromAsl, type MachineAlias, type MachineOptions, stateMachine } from '../../src/states/index.ts'
import { synthesis } from './policies.ts'

type Options = MachineOptions<unknown, 'STANDARD' | 'EXPRESS', 'JSONata'>

const build = (options: Options) => synthesis(service('orders').step(stateMachine('Orders', options).pass('Nothing').end()))

/** The resources of a machine that nothing is wrong with. */
async function resourcesOf(options: Options) {
  const { template, problems } = await build(options)
  expect(problems).toEqual([])
  return template.Resources
}

describe('logs', () => {
  it('are kept as long as the machine says', async () => {
    const { OrdersLogGroup } = await resourcesOf({ logging: { retention: 365 } })
    expect(OrdersLogGroup?.Properties).toMatchObject({ RetentionInDays: 365 })
    const { OrdersLogGroup: forever } = await resourcesOf({ logging: { retention: 'forever' } })
    expect(forever?.Properties).not.toHaveProperty('RetentionInDays')
  })

  it('keep the usual level where only another setting is given', async () => {
    const level = async (options: Options) =>
      (await resourcesOf(options))['Orders']?.Properties?.['LoggingConfiguration'] as { Level: string; IncludeExecutionData: boolean }
    expect(await level({ logging: { includeExecutionData: true } })).toMatchObject({ Level: 'ERROR', IncludeExecutionData: true })
    expect(await level({ type: 'EXPRESS', logging: { retention: 1 } })).toMatchObject({ Level: 'ALL', IncludeExecutionData: false })
    expect(await level({ type: 'EXPRESS', logging: { level: 'FATAL' } })).toMatchObject({ Level: 'FATAL' })
  })

  it('are encrypted with a key', async () => {
    const { OrdersLogGroup } = await resourcesOf({ logging: { encryptionKey: 'arn:aws:kms:us-east-1:123456789012:key/1' } })
    expect(OrdersLogGroup?.Properties).toMatchObject({ KmsKeyId: 'arn:aws:kms:us-east-1:123456789012:key/1' })
  })

  it('go to a log group that stands elsewhere, and then there is none of its own', async () => {
    const destination = 'arn:aws:logs:us-east-1:123456789012:log-group:/shared/states:*'
    const resources = await resourcesOf({ logging: { level: 'ALL', destination } })
    expect(Object.keys(resources)).toEqual(['OrdersRole', 'Orders'])
    expect(resources['Orders']?.Properties?.['LoggingConfiguration']).toEqual({
      Level: 'ALL',
      IncludeExecutionData: false,
      Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: destination } }],
    })
    expect(JSON.stringify(resources['OrdersRole'])).toContain('logs:CreateLogDelivery')
  })
})

it('the machine has its key, its traces and its tags', async () => {
  const { Orders } = await resourcesOf({
    encryption: { key: 'alias/orders', dataKeyReuse: '10 minutes' },
    tracing: true,
    tags: { team: 'orders', stage: 'test' },
  })
  expect(Orders?.Properties).toMatchObject({
    EncryptionConfiguration: { Type: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyId: 'alias/orders', KmsDataKeyReusePeriodSeconds: 600 },
    TracingConfiguration: { Enabled: true },
    Tags: [
      { Key: 'team', Value: 'orders' },
      { Key: 'stage', Value: 'test' },
    ],
  })
})

it('a foreign definition has the same settings', async () => {
  const definition = { StartAt: 'Nothing', States: { Nothing: { Type: 'Pass', End: true } } }
  const settings = { tracing: true, tags: { team: 'orders' }, logging: { retention: 7 }, version: true, alias: 'live' } as const
  const foreign = await synthesis(service('orders').step(fromAsl(definition, { name: 'Orders', ...settings })))
  const { template } = await build({ ...settings, queryLanguage: 'JSONata' })
  const withoutDefinition = ({ Resources }: typeof template) =>
    JSON.stringify(Resources, (name, value: unknown) => (name === 'DefinitionString' ? undefined : value))
  expect(foreign.problems).toEqual([])
  expect(withoutDefinition(foreign.template)).toBe(withoutDefinition(template))
})

describe('a published machine', () => {
  it('has a version for each revision, of which the older ones stay', async () => {
    const { template, problems } = await build({ version: true })
    expect(problems).toEqual([])
    expect(template.Resources['OrdersVersion']).toEqual({
      Type: 'AWS::StepFunctions::StateMachineVersion',
      UpdateReplacePolicy: 'Retain',
      Properties: { StateMachineArn: { Ref: 'Orders' }, StateMachineRevisionId: { 'Fn::GetAtt': ['Orders', 'StateMachineRevisionId'] } },
    })
    expect(template.Outputs?.['OrdersVersionArn']?.Value).toEqual({ Ref: 'OrdersVersion' })
    expect(template.Outputs).not.toHaveProperty('OrdersAliasArn')
  })

  it('has a description, and keeps no older versions where it says so', async () => {
    const { OrdersVersion } = await resourcesOf({ version: { description: 'the second', keepOlder: false } })
    expect(OrdersVersion).not.toHaveProperty('UpdateReplacePolicy')
    expect(OrdersVersion?.Properties).toMatchObject({ Description: 'the second' })
  })

  const version = { Ref: 'OrdersVersion' }
  it.each<[string, string | MachineAlias, object]>([
    ['at once', 'live', { Name: 'live', RoutingConfiguration: [{ StateMachineVersionArn: version, Weight: 100 }] }],
    [
      'by and by',
      { name: 'live', description: 'for all', shift: { type: 'LINEAR', percentage: 20, interval: '1 hour' } },
      {
        Name: 'live',
        Description: 'for all',
        DeploymentPreference: { StateMachineVersionArn: version, Type: 'LINEAR', Percentage: 20, Interval: 60 },
      },
    ],
    [
      'in two moves, unless an alarm goes off',
      { name: 'live', shift: { type: 'CANARY', percentage: 10, interval: '10 minutes' }, alarms: ['OrdersFail', ref('Slow')] },
      {
        Name: 'live',
        DeploymentPreference: {
          StateMachineVersionArn: version,
          Type: 'CANARY',
          Percentage: 10,
          Interval: 10,
          Alarms: ['OrdersFail', { Ref: 'Slow' }],
        },
      },
    ],
    [
      'at once, unless an alarm goes off',
      { name: 'live', alarms: ['OrdersFail'] },
      { Name: 'live', DeploymentPreference: { StateMachineVersionArn: version, Type: 'ALL_AT_ONCE', Alarms: ['OrdersFail'] } },
    ],
    [
      'with a part that stays with another version',
      { name: 'live', other: { version: 'arn:aws:states:us-east-1:123456789012:stateMachine:orders:3', percentage: 25 } },
      {
        Name: 'live',
        RoutingConfiguration: [
          { StateMachineVersionArn: version, Weight: 75 },
          { StateMachineVersionArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:orders:3', Weight: 25 },
        ],
      },
    ],
  ])('has an alias that moves %s', async (_how, alias, properties) => {
    const { template } = await build({ version: true, alias })
    expect(template.Resources['OrdersAlias']).toEqual({ Type: 'AWS::StepFunctions::StateMachineAlias', Properties: properties })
    expect(template.Outputs?.['OrdersAliasArn']?.Value).toEqual({ Ref: 'OrdersAlias' })
  })
})

describe('options that AWS does not take are told with what to write', () => {
  const shift = { type: 'LINEAR', percentage: 20, interval: '1 hour' } as const
  const other = { version: 'arn:aws:states:us-east-1:123456789012:stateMachine:orders:3', percentage: 25 }
  const destination = 'arn:aws:logs:us-east-1:123456789012:log-group:/shared/states:*'
  const alias = (more: Partial<MachineAlias>): Options => ({ version: true, alias: { name: 'live', ...more } })
  it.each<[string, Options, string]>([
    ['/alias', { alias: 'live' }, "Add 'version: true'"],
    ['/alias', { version: false, alias: 'live' }, "Add 'version: true'"],
    ['/alias/name', alias({ name: '7' }), 'not digits alone'],
    ['/alias/name', alias({ name: 'to you' }), "'live'"],
    ['/alias/name', alias({ name: 'x'.repeat(81) }), 'up to 80'],
    ['/alias/description', alias({ description: '' }), '1 to 256'],
    ['/alias/other', alias({ shift, other }), 'Leave one of them out'],
    ['/alias/other', alias({ alarms: ['Slow'], other }), 'Leave one of them out'],
    ['/alias/other/percentage', alias({ other: { ...other, percentage: 100 } }), '1 to 99'],
    ['/alias/shift/percentage', alias({ shift: { ...shift, percentage: 0 } }), '1 to 99'],
    ['/alias/shift/percentage', alias({ shift: { ...shift, percentage: 2.5 } }), '1 to 99'],
    ['/alias/shift/interval', alias({ shift: { ...shift, interval: '90 seconds' } }), "'35 hours'"],
    ['/alias/shift/interval', alias({ shift: { ...shift, interval: '2 days' } }), "'35 hours'"],
    ['/alias/alarms', alias({ alarms: [] }), 'leave them out'],
    ['/alias/alarms/0', alias({ alarms: ['arn:aws:cloudwatch:us-east-1:123456789012:alarm:Slow'] }), "alarm's name"],
    ['/version/description', { version: { description: 'x'.repeat(257) } }, '1 to 256'],
    ['/encryption/key', { encryption: { key: '' } }, 'ARN'],
    ['/encryption/dataKeyReuse', { encryption: { key: 'alias/own', dataKeyReuse: '59 seconds' } }, "'60 seconds'"],
    ['/encryption/dataKeyReuse', { encryption: { key: 'alias/own', dataKeyReuse: '16 minutes' } }, "'15 minutes'"],
    ['/encryption/dataKeyReuse', { encryption: { key: 'alias/own', dataKeyReuse: 'soon' as '1 day' } }, "'15 minutes'"],
    ['/logging/level', { logging: { level: 'OFF', includeExecutionData: true, retention: 7 } }, 'includeExecutionData and retention'],
    ['/logging/destination', { logging: { destination, retention: 7 } }, 'retention'],
    ['/logging/destination', { logging: { destination, encryptionKey: 'alias/own' } }, 'encryptionKey'],
    ['/logging/destination', { logging: { destination: destination.slice(0, -2) } }, ':*'],
    ['/tags/aws:team', { tags: { 'aws:team': 'x' } }, "'aws:'"],
    ['/tags', { tags: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`tag${index}`, 'x'])) }, '50'],
  ])('%s of %o', async (path, options, hint) => {
    const { problems } = await build(options)
    expect(problems).toMatchObject([
      {
        code: 'MACHINE_OPTION_INVALID',
        severity: 'error',
        path,
        owner: 'Orders',
        source: { file: expect.stringContaining('machine-options') },
      },
    ])
    expect(problems[0]!.hint).toContain(hint)
  })
})
