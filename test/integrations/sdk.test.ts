import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { awsSdk, sdkErrorPrefix, sdkIamPrefix, sdkServiceActions, sdkServiceNames } from '../../src/integrations/index.ts'

const handed = async () => awsSdk('s3')

describe('a call of the AWS SDK', () => {
  it('names the service and the action, and may do that on what it is given', () => {
    const s3 = awsSdk('s3')
    expect(s3.getObject?.({ Bucket: 'b', Key: 'k' }, { on: ['arn:aws:s3:::b/*'] })).toEqual({
      kind: 'action',
      resource: 'arn:aws:states:::aws-sdk:s3:getObject',
      arguments: { Bucket: 'b', Key: 'k' },
      pattern: 'REQUEST_RESPONSE',
      errors: [],
      grants: [{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::b/*'] }],
    })
  })

  it('may wait for a task token', () => {
    const action = awsSdk('dynamodb').putItem?.waitForTaskToken({ TableName: 't' }, { on: ['*'] })
    expect(action).toMatchObject({ resource: 'arn:aws:states:::aws-sdk:dynamodb:putItem.waitForTaskToken', pattern: 'WAIT_FOR_TASK_TOKEN' })
  })

  it.each([
    ['sfn', 'listExecutions', ['states:ListExecutions']],
    ['cloudwatchlogs', 'describeLogGroups', ['logs:DescribeLogGroups']],
    ['cloudwatch', 'putMetricAlarm', ['cloudwatch:PutMetricAlarm']],
    ['lambda', 'invoke', ['lambda:InvokeFunction']],
    ['s3', 'listObjectsV2', ['s3:ListBucket']],
    ['s3', 'copyObject', ['s3:GetObject', 's3:PutObject']],
    ['rds', 'describeDBInstances', ['rds:DescribeDBInstances']],
  ] as const)('%s:%s needs %j', (service, action, actions) => {
    expect(awsSdk(service)[action]?.({}, { on: ['*'] }).grants).toEqual([{ actions, resources: ['*'] }])
  })

  it('takes the actions of IAM that it is told', () => {
    const [grant] = awsSdk('apigateway').getRestApis?.({}, { on: ['*'], actions: ['apigateway:GET'] }).grants ?? []
    expect(grant?.actions).toEqual(['apigateway:GET'])
  })

  it('can be handed around without being taken for a promise', async () => {
    expect(typeof (await handed()).listBuckets).toBe('function')
  })
})

describe('the table of services', () => {
  it('has the names of Step Functions', () => {
    expect(sdkServiceNames.length).toBeGreaterThan(400)
    expect(sdkServiceActions('s3')?.has('listObjectsV2')).toBe(true)
    expect([sdkErrorPrefix('dynamodb'), sdkErrorPrefix('sfn'), sdkErrorPrefix('acmpca'), sdkErrorPrefix('iotevents')]).toEqual([
      'DynamoDb',
      'Sfn',
      'AcmPca',
      'IotEvents',
    ])
    expect([sdkIamPrefix('sfn'), sdkIamPrefix('eventbridge')]).toEqual(['states', 'events'])
    expect(sdkServiceActions('no-such-service')).toBeUndefined()
  })

  it.each(['sns', 'sqs', 'sfn', 'sts'])('agrees with the client of %s', (service) => {
    const folder = new URL(`../../node_modules/@aws-sdk/client-${service}/dist-types/commands/`, import.meta.url)
    const actions = readdirSync(folder)
      .filter((file) => file.endsWith('Command.d.ts'))
      .map((file) => file.charAt(0).toLowerCase() + file.slice(1, -'Command.d.ts'.length))
    expect(actions).not.toEqual([])
    expect([...(sdkServiceActions(service) ?? [])]).toEqual(expect.arrayContaining(actions))
  })
})
