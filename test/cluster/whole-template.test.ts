import { expect, test } from 'vitest'
import { z } from 'zod'
import { fargateCluster } from '../../src/cluster/index.ts'
import { dynamodbTable, s3Bucket, snsTopic, sqsQueue } from '../../src/resources/index.ts'
import { checkTemplate, mergeFragments, policyDocument, resource, trustPolicy } from '../../src/template/index.ts'
import { run } from '../resources/base-context.ts'
import { runCluster } from './cluster-template.ts'

test('resources, a cluster and a role for its runs make a template without a problem', async () => {
  const documents = s3Bucket('Documents')
  const reports = dynamodbTable('Reports', { partitionKey: 'documentKey', item: z.object({ documentKey: z.string() }) })
  const inbox = sqsQueue('Inbox')
  const notifications = snsTopic('Notifications', { subscribers: [inbox] })
  const cluster = fargateCluster('Cluster', {
    cpu: 256,
    memoryMiB: 512,
    environment: { REPORTS_TABLE: reports.tableName },
    grants: [documents.grantRead(), reports.grantWrite()],
  })
  const { grants } = cluster.runTask({ command: ['fargateTask'] })
  const role = resource('AWS::IAM::Role', {
    AssumeRolePolicyDocument: trustPolicy('states.amazonaws.com'),
    Policies: [{ PolicyName: 'States', PolicyDocument: policyDocument([...grants, notifications.grantPublish()]) }],
  })
  const steps = [documents, reports, inbox, notifications]
  const parts = await Promise.all(steps.map(async (step) => ({ owner: step.name, fragment: (await run(step)).fragment })))
  const { template, problems } = mergeFragments([
    ...parts,
    { owner: cluster.name, fragment: (await runCluster(cluster)).fragment },
    { owner: 'Digest', fragment: { Resources: { DigestRole: role } } },
  ])
  expect(problems).toEqual([])
  expect(checkTemplate(template)).toEqual([])
})
