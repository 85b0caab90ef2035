import { CloudWatchClient, GetMetricStatisticsCommand, ListMetricsCommand, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch'
import { beforeAll, expect, test } from 'vitest'
import { sandboxForTests } from '../sandbox-for-tests.ts'

const sandbox = sandboxForTests()
let client: CloudWatchClient
const Namespace = 'Stepwright'
const Dimensions = [{ Name: 'service', Value: 'orders' }]
const minute = new Date('2026-11-20T10:00:00Z')
const after = (seconds: number): Date => new Date(minute.getTime() + seconds * 1000)

beforeAll(async () => {
  client = new CloudWatchClient({ ...sandbox.settings(), maxAttempts: 1 })
  await client.send(
    new PutMetricDataCommand({
      Namespace,
      MetricData: [
        { MetricName: 'CPU', Dimensions, Unit: 'Percent', Value: 10, Timestamp: after(1) },
        { MetricName: 'CPU', Dimensions, Unit: 'Percent', Values: [20, 30], Counts: [2, 1], Timestamp: after(2) },
        {
          MetricName: 'CPU',
          Dimensions,
          Unit: 'Percent',
          StatisticValues: { SampleCount: 2, Sum: 100, Minimum: 40, Maximum: 60 },
          Timestamp: after(61),
        },
        { MetricName: 'Uptime', Unit: 'Milliseconds', Value: 7 },
      ],
    }),
  )
})

test('what was measured is summed up period by period', async () => {
  const { Label, Datapoints } = await client.send(
    new GetMetricStatisticsCommand({
      Namespace,
      MetricName: 'CPU',
      Dimensions,
      StartTime: minute,
      EndTime: after(120),
      Period: 60,
      Statistics: ['Average', 'Sum', 'Minimum', 'Maximum', 'SampleCount'],
    }),
  )
  expect(Label).toBe('CPU')
  expect(Datapoints).toEqual([
    { Timestamp: minute, Unit: 'Percent', Average: 20, Sum: 80, Minimum: 10, Maximum: 30, SampleCount: 4 },
    { Timestamp: after(60), Unit: 'Percent', Average: 50, Sum: 100, Minimum: 40, Maximum: 60, SampleCount: 2 },
  ])
})

const names = async (filter: object) => (await client.send(new ListMetricsCommand(filter))).Metrics?.map(({ MetricName }) => MetricName)

test('metrics are found by name and dimension', async () => {
  expect(await names({ Namespace })).toEqual(['CPU', 'Uptime'])
  expect(await names({ Dimensions: [{ Name: 'service' }] })).toEqual(['CPU'])
  expect(await names({ Namespace: 'other' })).toEqual([])
})

test('a datum with two kinds of value is refused', async () => {
  const MetricData = [{ MetricName: 'CPU', Value: 1, Values: [2] }]
  await expect(client.send(new PutMetricDataCommand({ Namespace, MetricData }))).rejects.toMatchObject({
    name: 'InvalidParameterCombinationException',
  })
})

test('the query protocol, which older SDKs speak, says the same', async () => {
  const authorization = 'AWS4-HMAC-SHA256 Credential=me/20261120/us-east-1/monitoring/aws4_request, SignedHeaders=host, Signature=0'
  const send = async (fields: Record<string, string>) => {
    const body = new URLSearchParams({ Version: '2010-08-01', ...fields })
    return (await fetch(sandbox.settings().endpoint, { method: 'POST', headers: { authorization }, body })).text()
  }
  const datum = {
    MetricName: 'Old',
    Value: '3',
    Timestamp: minute.toISOString(),
    'Dimensions.member.1.Name': 'a',
    'Dimensions.member.1.Value': 'b',
  }
  const fields = Object.entries(datum).map(([name, value]) => [`MetricData.member.1.${name}`, value])
  expect(await send({ Action: 'PutMetricData', Namespace: 'Old', ...Object.fromEntries(fields) })).toContain(
    '<PutMetricDataResult></PutMetricDataResult>',
  )
  expect(await send({ Action: 'ListMetrics', Namespace: 'Old' })).toContain(
    '<Metrics><member><Namespace>Old</Namespace><MetricName>Old</MetricName><Dimensions><member><Name>a</Name><Value>b</Value></member></Dimensions></member></Metrics>',
  )
})
