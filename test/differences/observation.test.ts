import { CloudWatchClient, GetMetricDataCommand, PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch'
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  FilterLogEventsCommand,
  PutSubscriptionFilterCommand,
  StartQueryCommand,
} from '@aws-sdk/client-cloudwatch-logs'
import { DescribeImageScanFindingsCommand, ECRClient } from '@aws-sdk/client-ecr'
import { afterAll, beforeAll, expect } from 'vitest'
import { openStackSession, type StackSession } from '../sandbox/cloudformation/stack-session.ts'
import { difference } from './difference.ts'

let session: StackSession
beforeAll(async () => {
  session = await openStackSession()
})
afterAll(() => session.close())

const once = () => ({ ...session.sandbox.clientSettings, maxAttempts: 1 })

const unknown = { name: expect.stringMatching(/^(?:UnknownOperationException|InvalidAction)$/) }

difference('Logs are searched by plain filters', async () => {
  const logs = new CloudWatchLogsClient(once())
  const logGroupName = '/service/tasks'
  await logs.send(new CreateLogGroupCommand({ logGroupName }))
  expect((await logs.send(new FilterLogEventsCommand({ logGroupName, filterPattern: '"two words"' }))).events).toEqual([])
  await expect(logs.send(new FilterLogEventsCommand({ logGroupName, filterPattern: '{ $.level = "error" }' }))).rejects.toThrow(
    'filter pattern',
  )
  const query = new StartQueryCommand({ logGroupName, queryString: 'fields @message', startTime: 0, endTime: 1 })
  await expect(logs.send(query)).rejects.toMatchObject(unknown)
  const destinationArn = 'arn:aws:lambda:us-east-1:000000000000:function:work'
  const subscription = new PutSubscriptionFilterCommand({ logGroupName, filterName: 'all', filterPattern: '', destinationArn })
  await expect(logs.send(subscription)).rejects.toMatchObject(unknown)
})

difference('Metrics raise no alarms', async () => {
  const metrics = new CloudWatchClient(once())
  const rule = { ComparisonOperator: 'GreaterThanThreshold' as const, EvaluationPeriods: 1, Threshold: 1 }
  const alarm = new PutMetricAlarmCommand({
    AlarmName: 'busy',
    Namespace: 'service',
    MetricName: 'CPU',
    Period: 60,
    Statistic: 'Average',
    ...rule,
  })
  await expect(metrics.send(alarm)).rejects.toMatchObject(unknown)
  const data = new GetMetricDataCommand({ StartTime: new Date(0), EndTime: new Date(), MetricDataQueries: [{ Id: 'a', Expression: '1' }] })
  await expect(metrics.send(data)).rejects.toMatchObject(unknown)
})

difference('Images are not scanned and never expire', async () => {
  const Properties = {
    RepositoryName: 'program',
    ImageScanningConfiguration: { ScanOnPush: true },
    LifecyclePolicy: { LifecyclePolicyText: '{}' },
  }
  await session.create('images', { Resources: { Images: { Type: 'AWS::ECR::Repository', Properties } } })
  expect(session.reports).toContainEqual({ type: 'notice', text: 'LifecyclePolicy of Images has no effect in the sandbox.' })
  const findings = new DescribeImageScanFindingsCommand({ repositoryName: 'program', imageId: { imageTag: '1' } })
  await expect(new ECRClient(once()).send(findings)).rejects.toMatchObject(unknown)
})
