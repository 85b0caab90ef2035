import type { CloudFormationClient, StackEvent } from '@aws-sdk/client-cloudformation'
import type { Report } from '../core/index.ts'
import { followStackEvents } from './stack-events.ts'

/** How long one resource took. */
export interface ResourceDuration {
  readonly logicalId: string
  readonly type: string
  readonly status: string
  readonly milliseconds: number
}

/** How an operation on a stack ended. */
export interface StackOperation {
  readonly status: string
  readonly resources: readonly ResourceDuration[]
  /** What failed, in the order in which it did; what was merely cancelled because something else failed is left out. */
  readonly failures: readonly { readonly logicalId: string; readonly type: string; readonly status: string; readonly reason: string }[]
  /** What the service said about the stack itself last, where it said anything. */
  readonly reason?: string
  readonly milliseconds: number
}

/** What to watch, and how many resources are expected to change. */
export interface OperationWatch {
  readonly client: CloudFormationClient
  readonly stackId: string
  /** The newest event before the operation began. */
  readonly after: string | undefined
  readonly total: number
  readonly report: Report
  readonly signal: AbortSignal
}

/** Follows an operation on a stack to its end, and reports each event. */
export async function watchOperation({ client, stackId, after, total, report, signal }: OperationWatch): Promise<StackOperation> {
  const begun = new Map<string, number>()
  const finished = new Map<string, ResourceDuration>()
  const failures: StackOperation['failures'][number][] = []
  let first: number | undefined
  let last = 0
  let status = ''
  let said: string | undefined
  for await (const event of followStackEvents(client, stackId, after, signal)) {
    const { logicalId, type, time } = read(event)
    first ??= time
    last = time
    status = event.ResourceStatus ?? ''
    const isStack = event.PhysicalResourceId === stackId
    if (!isStack && status.endsWith('_IN_PROGRESS')) begun.set(logicalId, begun.get(logicalId) ?? time)
    if (!isStack && !status.endsWith('_IN_PROGRESS')) {
      finished.set(logicalId, { logicalId, type, status, milliseconds: time - (begun.get(logicalId) ?? time) })
      begun.delete(logicalId)
    }
    const reason = event.ResourceStatusReason
    if (isStack) said = reason ?? said
    if (!isStack && status.endsWith('_FAILED') && !isCancelled(reason)) failures.push({ logicalId, type, status, reason: reason ?? status })
    report({
      type: 'stack-event',
      logicalId,
      resourceType: type,
      status,
      ...(reason === undefined ? {} : { reason }),
      done: finished.size,
      total: Math.max(total, finished.size + begun.size),
    })
  }
  return {
    status,
    resources: [...finished.values()],
    failures,
    ...(said === undefined ? {} : { reason: said }),
    milliseconds: last - (first ?? last),
  }
}

const read = (event: StackEvent): { logicalId: string; type: string; time: number } => ({
  logicalId: event.LogicalResourceId ?? '',
  type: event.ResourceType ?? '',
  time: event.Timestamp?.getTime() ?? 0,
})

/** The service fails what was under way when something else failed, with this reason. */
const isCancelled = (reason: string | undefined): boolean => /^Resource (?:creation|update|deletion) cancelled/i.test(reason ?? '')
