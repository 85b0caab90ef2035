import {
  dockerImage,
  dynamodb,
  dynamodbTable,
  type ErrorOutput,
  ecs,
  errors,
  fargateCluster,
  goTo,
  gt,
  main,
  orElse,
  type Reference,
  s3Bucket,
  service,
  sns,
  snsTopic,
  sqsQueue,
  stateMachine,
  text,
} from 'stepwright'
import { z } from 'zod'
import { DocumentFile, uploadDocument } from './document.ts'
import { fargateTask } from './fargate-task.ts'
import { receiveMessage } from './inbox.ts'

/** What the task stores of a document, and what the machine reads. */
const Report = z.object({
  documentKey: z.string(),
  bytes: z.number(),
  lines: z.number(),
  words: z.number(),
  sha256: z.string(),
  frequentWords: z.array(z.object({ word: z.string(), count: z.number() })),
})

const documents = s3Bucket('Documents')
const reports = dynamodbTable('Reports', { partitionKey: 'documentKey', item: Report })
const inbox = sqsQueue('Inbox')
const notifications = snsTopic('Notifications', { subscribers: [{ queue: inbox, raw: true }] })
const image = dockerImage({ dockerfile: 'Dockerfile', repository: 'servicefull' })
const cluster = fargateCluster('Cluster', {
  cpu: 256,
  memoryMiB: 512,
  environment: { REPORTS_TABLE: reports.tableName },
  grants: [documents.grantRead(), reports.grantWrite()],
})

/** ECS describes the stopped task in the error's cause. */
const failedTask = ({ error }: { readonly error: Reference<ErrorOutput> }) => ({ task: ecs.stoppedTask(error) })

export const digest = stateMachine('Digest', {
  input: z.object({ document: z.object({ bucket: z.string(), key: z.string() }) }),
  timeout: '15 minutes',
})
  .task('Run Fargate Task', ({ input }) => cluster.runTask({ command: ['fargateTask', input.document.bucket, input.document.key] }), {
    output: ({ input }) => input,
  })
  .retry({ errors: [errors.ecs.serverException], interval: '2 seconds', maxAttempts: 3, backoffRate: 2 })
  .catch(errors.all, { assign: failedTask }, (flow) =>
    flow
      .task(
        'Notify Failure',
        ({ input, variables: { task }, context }) =>
          sns.publish({
            topic: notifications,
            subject: 'A document could not be digested',
            message: { error: input.Error, exitCode: orElse(task.exitCode, null), reason: orElse(task.stoppedReason, input.Cause) },
            messageAttributes: { execution: { DataType: 'String', StringValue: context.Execution.Id } },
          }),
        { output: ({ input }) => input },
      )
      .fail('Failed', ({ input }) => ({ error: input.Error, cause: input.Cause })),
  )
  .task('Read Report', ({ input }) => dynamodb.getItem({ table: reports, key: { documentKey: input.document.key } }), {
    assign: ({ result }) => ({ report: dynamodb.fromItem(reports, result.Item) }),
  })
  .catch(errors.all, goTo('Notify Failure'), { assign: failedTask })
  .choice('Is It Long?', (choose) =>
    choose
      .when(
        ({ variables: { report } }) => gt(report.words, 1000),
        (flow) => flow.pass('Long', { output: () => ({ length: 'long' }) }),
      )
      .otherwise((flow) => flow.pass('Short', { output: () => ({ length: 'short' }) })),
  )
  .task(
    'Notify Success',
    ({ input, variables: { report }, context }) =>
      sns.publish({
        topic: notifications,
        subject: text`A ${input.length} document was digested`,
        message: text`${report.documentKey}: ${report.words} words in ${report.lines} lines, ${report.bytes} bytes, SHA-256 ${report.sha256}`,
        messageAttributes: { execution: { DataType: 'String', StringValue: context.Execution.Id } },
      }),
    { output: ({ variables: { report } }) => report },
  )
  .catch(errors.all, goTo('Notify Failure'), { assign: failedTask })
  .end()

export const servicefull = service('servicefull')
  .option('document', { description: 'the document to digest', placeholder: 'FILE', schema: DocumentFile })
  .command('fargateTask', { description: 'digest a document of S3 into a report', arguments: ['bucket', 'key'], run: fargateTask })
  .step(documents)
  .step(reports)
  .step(inbox)
  .step(notifications)
  .step(image)
  .step(cluster)
  .step(digest)
  .hook('validate', ({ execute, options, input }) =>
    execute && options.document === undefined && input === undefined
      ? [
          {
            code: 'NO_DOCUMENT',
            severity: 'error',
            path: '--document',
            message: 'There is no document to digest.',
            hint: 'Add --document FILE, or --input JSON for one that is stored already.',
          },
        ]
      : [],
  )
  .hook('beforeExecute', async ({ options, outputs, client, signal }) => {
    if (options.document === undefined) return undefined
    return { input: { document: await uploadDocument(options.document, outputs['DocumentsBucketName'] ?? '', client, signal) } }
  })
  .hook('afterExecute', async ({ execution, outputs, client, signal }) => ({
    report: execution.output ?? null,
    message: await receiveMessage(outputs['InboxQueueUrl'] ?? '', execution.executionArn, client, signal),
  }))

await main(servicefull, import.meta)
