import { randomUUID } from 'node:crypto'
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import type { Report } from '../core/index.ts'
import type { ClientSettings } from '../template/index.ts'
import { clientOptions } from './client-options.ts'
import { emptyBucket } from './empty-bucket.ts'
import { describeStack } from './stack.ts'
import { newestEvent } from './stack-events.ts'
import { stackFailure } from './stack-failure.ts'
import { watchOperation } from './stack-operation.ts'
import { type StackResource, stackResources } from './stack-resources.ts'

/** What deleting a stack means. */
export interface Deletion {
  readonly stackName: string
  readonly stackId: string
  readonly resources: readonly StackResource[]
  /** The buckets that go with the stack, whose objects must go first. */
  readonly buckets: readonly StackResource[]
}

/** Whose stack, and who watches. */
interface StackCall {
  readonly stackName: string
  readonly client: ClientSettings
  readonly signal: AbortSignal
}

/** Finds out what deleting a stack would delete. @returns undefined where there is no such stack. */
export async function planDeletion({ stackName, client, signal }: StackCall): Promise<Deletion | undefined> {
  return withClient(client, async (cloudFormation) => {
    const stack = await describeStack(cloudFormation, stackName, signal)
    if (stack === undefined || stack.status === 'DELETE_COMPLETE') return undefined
    const resources = await stackResources(cloudFormation, stack.id, signal)
    const kept = await retained(cloudFormation, stack.id, signal)
    const buckets = resources.filter(({ type, logicalId }) => type === 'AWS::S3::Bucket' && !kept.has(logicalId))
    return { stackName, stackId: stack.id, resources, buckets }
  })
}

/**
 * Deletes a stack and waits until it is gone. Its buckets are emptied first.
 *
 * @throws StepwrightError `STACK_FAILED` with what blocks the deletion.
 */
export async function deleteStack(
  deletion: Deletion,
  { client, report, signal }: Omit<StackCall, 'stackName'> & { readonly report: Report },
): Promise<void> {
  const { stackId, stackName, buckets, resources } = deletion
  for (const { physicalId } of buckets) {
    const { S3Client } = await import('@aws-sdk/client-s3')
    const s3 = new S3Client(clientOptions(client))
    const count = await emptyBucket(s3, physicalId, signal)
    s3.destroy()
    if (count > 0) report({ type: 'notice', text: `Deleted ${count} objects of bucket ${physicalId}.` })
  }
  await withClient(client, async (cloudFormation) => {
    const { DeleteStackCommand } = await import('@aws-sdk/client-cloudformation')
    const after = await newestEvent(cloudFormation, stackId, signal)
    await cloudFormation.send(new DeleteStackCommand({ StackName: stackId, ClientRequestToken: randomUUID() }), { abortSignal: signal })
    const operation = await watchOperation({ client: cloudFormation, stackId, after, total: resources.length, report, signal })
    if (operation.status !== 'DELETE_COMPLETE') throw stackFailure(stackName, operation)
  })
}

/** The resources that the stack's template keeps when the stack goes. */
async function retained(client: CloudFormationClient, stackId: string, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const { GetTemplateCommand } = await import('@aws-sdk/client-cloudformation')
  const { TemplateBody } = await client.send(new GetTemplateCommand({ StackName: stackId, TemplateStage: 'Processed' }), {
    abortSignal: signal,
  })
  const template: { Resources?: Record<string, { DeletionPolicy?: string }> } = JSON.parse(TemplateBody ?? '{}')
  return new Set(
    Object.entries(template.Resources ?? {}).flatMap(([id, { DeletionPolicy }]) =>
      DeletionPolicy?.startsWith('Retain') === true ? [id] : [],
    ),
  )
}

async function withClient<Result>(settings: ClientSettings, use: (client: CloudFormationClient) => Promise<Result>): Promise<Result> {
  const { CloudFormationClient } = await import('@aws-sdk/client-cloudformation')
  const client = new CloudFormationClient(clientOptions(settings))
  try {
    return await use(client)
  } finally {
    client.destroy()
  }
}
