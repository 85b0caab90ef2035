import { randomUUID } from 'node:crypto'
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import type { Report } from '../core/index.ts'
import type { ClientSettings, Template } from '../template/index.ts'
import { clientOptions } from './client-options.ts'
import { type DoomedBucket, emptyBucket } from './empty-bucket.ts'
import { describeStack } from './stack.ts'
import { newestEvent } from './stack-events.ts'
import { stackFailure } from './stack-failure.ts'
import { watchOperation } from './stack-operation.ts'
import { type StackResource, stackResources } from './stack-resources.ts'
import { stopWork } from './stop-work.ts'

/** What deleting a stack means. */
export interface Deletion {
  readonly stackName: string
  readonly stackId: string
  readonly resources: readonly StackResource[]
  /** The buckets that go with the stack, whose objects must go first. */
  readonly buckets: readonly DoomedBucket[]
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
    const template = await deployedTemplate(cloudFormation, stack.id, signal)
    return { stackName, stackId: stack.id, resources, buckets: resources.flatMap((one) => doomedBucket(one, template)) }
  })
}

/**
 * Deletes a stack and waits until it is gone. What still runs in it is stopped first, and its buckets are emptied.
 *
 * @throws StepwrightError `STACK_FAILED` with what blocks the deletion.
 */
export async function deleteStack(
  { stackId, stackName, buckets, resources }: Deletion,
  { client, report, signal }: Omit<StackCall, 'stackName'> & { readonly report: Report },
): Promise<void> {
  await stopWork({ resources, client, report, signal })
  for (const bucket of buckets) {
    const count = await emptyBucket(bucket, client, signal)
    if (count > 0) report({ type: 'notice', text: `Deleted ${count} objects of bucket ${bucket.name}.` })
  }
  await withClient(client, async (cloudFormation) => {
    const { DeleteStackCommand } = await import('@aws-sdk/client-cloudformation')
    const after = await newestEvent(cloudFormation, stackId, signal)
    await cloudFormation.send(new DeleteStackCommand({ StackName: stackId, ClientRequestToken: randomUUID() }), { abortSignal: signal })
    const operation = await watchOperation({ client: cloudFormation, stackId, after, total: resources.length, report, signal })
    if (operation.status !== 'DELETE_COMPLETE') throw stackFailure(stackName, operation)
  })
}

/** The template that a stack was deployed from; in YAML (somebody else's) it is not read. */
async function deployedTemplate(client: CloudFormationClient, stackId: string, signal: AbortSignal): Promise<Partial<Template>> {
  const { GetTemplateCommand } = await import('@aws-sdk/client-cloudformation')
  const { TemplateBody: text = '' } = await client.send(new GetTemplateCommand({ StackName: stackId, TemplateStage: 'Original' }), {
    abortSignal: signal,
  })
  if (!text.trimStart().startsWith('{')) return {}
  const template: Partial<Template> = JSON.parse(text)
  return template
}

function doomedBucket({ type, logicalId, physicalId }: StackResource, { Resources: resources = {} }: Partial<Template>): DoomedBucket[] {
  const declared = resources[logicalId]
  if (type !== 'AWS::S3::Bucket' || declared === undefined || declared.DeletionPolicy?.startsWith('Retain') === true) return []
  return [{ name: physicalId, versioned: declared.Properties?.['VersioningConfiguration'] !== undefined }]
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
