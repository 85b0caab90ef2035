import { randomUUID } from 'node:crypto'
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import type { Report } from '../core/index.ts'
import type { ClientSettings, Template } from '../template/index.ts'
import { checkDeletable } from './check-deletable.ts'
import { checkOwner, type OwnedStack } from './check-owner.ts'
import { clientOptions } from './client-options.ts'
import { type DoomedBucket, emptyBucket } from './empty-bucket.ts'
import { describeStack } from './stack.ts'
import { newestEvent } from './stack-events.ts'
import { stackFailure } from './stack-failure.ts'
import { type StackOperation, watchOperation } from './stack-operation.ts'
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
  readonly client: ClientSettings
  readonly signal: AbortSignal
}

/**
 * Finds out what deleting a service's stack would delete. @returns undefined where there is no such stack.
 *
 * @throws StepwrightError `STACK_FOREIGN`, `STACK_PROTECTED`, `STACK_IN_USE` where it is not to be deleted.
 */
export async function planDeletion({ client, signal, ...owned }: StackCall & OwnedStack): Promise<Deletion | undefined> {
  const { stackName } = owned
  return withClient(client, async (cloudFormation) => {
    const stack = await describeStack(cloudFormation, stackName, signal)
    if (stack === undefined || stack.status === 'DELETE_COMPLETE') return undefined
    checkOwner(stack, owned)
    await checkDeletable(cloudFormation, stack, signal)
    const resources = await stackResources(cloudFormation, stack.id, signal)
    const template = await deployedTemplate(cloudFormation, stack.id, signal)
    return { stackName, stackId: stack.id, resources, buckets: resources.flatMap((one) => doomedBucket(one, template)) }
  })
}

/**
 * Deletes a stack and waits until it is gone. What still runs in it is stopped first. CloudFormation deletes only empty
 * buckets: theirs are emptied once nothing else is in the way, so that a deletion which cannot succeed costs no data.
 *
 * @throws StepwrightError `STACK_FAILED` with what blocks the deletion.
 */
export async function deleteStack(deletion: Deletion, { client, report, signal }: StackCall & { readonly report: Report }): Promise<void> {
  const { stackName, stackId, buckets, resources } = deletion
  await stopWork({ resources, client, report, signal })
  await withClient(client, async (cloudFormation) => {
    const remove = async (): Promise<StackOperation> => {
      const { DeleteStackCommand } = await import('@aws-sdk/client-cloudformation')
      const after = await newestEvent(cloudFormation, stackId, signal)
      await cloudFormation.send(new DeleteStackCommand({ StackName: stackId, ClientRequestToken: randomUUID() }), { abortSignal: signal })
      return watchOperation({ client: cloudFormation, stackId, after, total: resources.length, report, signal })
    }
    let operation = await remove()
    const inTheWay = bucketsInTheWay(operation, buckets)
    if (inTheWay.length > 0) {
      for (const bucket of inTheWay) {
        const count = await emptyBucket(bucket, client, signal)
        if (count > 0) report({ type: 'notice', text: `Deleted ${count} objects of bucket ${bucket.name}.` })
      }
      operation = await remove()
    }
    if (operation.status !== 'DELETE_COMPLETE') throw stackFailure(stackName, operation)
  })
}

/** The buckets that keep a stack from being deleted, where nothing else does. */
function bucketsInTheWay({ status, failures }: StackOperation, buckets: readonly DoomedBucket[]): DoomedBucket[] {
  if (status !== 'DELETE_FAILED') return []
  const failed = new Set(failures.map(({ logicalId }) => logicalId))
  const inTheWay = buckets.filter(({ logicalId }) => failed.has(logicalId))
  return inTheWay.length === failed.size ? inTheWay : []
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
  return [{ logicalId, name: physicalId, versioned: declared.Properties?.['VersioningConfiguration'] !== undefined }]
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
