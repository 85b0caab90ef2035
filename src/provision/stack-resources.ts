import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'

/** A resource of a stack that stands. */
export interface StackResource {
  readonly logicalId: string
  readonly physicalId: string
  readonly type: string
}

/** The resources of a stack that exist. */
export async function stackResources(client: CloudFormationClient, stackId: string, signal: AbortSignal): Promise<StackResource[]> {
  const { ListStackResourcesCommand } = await import('@aws-sdk/client-cloudformation')
  const resources: StackResource[] = []
  let token: string | undefined
  do {
    const page = await client.send(
      new ListStackResourcesCommand({ StackName: stackId, ...(token === undefined ? {} : { NextToken: token }) }),
      {
        abortSignal: signal,
      },
    )
    for (const { LogicalResourceId, PhysicalResourceId, ResourceType, ResourceStatus } of page.StackResourceSummaries ?? []) {
      if (LogicalResourceId === undefined || PhysicalResourceId === undefined || ResourceType === undefined) continue
      if (ResourceStatus !== 'DELETE_COMPLETE')
        resources.push({ logicalId: LogicalResourceId, physicalId: PhysicalResourceId, type: ResourceType })
    }
    token = page.NextToken
  } while (token !== undefined)
  return resources
}
