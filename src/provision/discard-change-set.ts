import type { ChangeSetType, CloudFormationClient } from '@aws-sdk/client-cloudformation'
import type { Report } from '../core/index.ts'
import { describeStack } from './stack.ts'

/** How long clearing up may take: an interrupted call does not wait longer for its own end. */
const patienceMilliseconds = 5000

/** A change set that is not going to be executed. */
export interface DiscardedChangeSet {
  readonly stackName: string
  readonly changeSetName: string
  readonly kind: ChangeSetType
  readonly report: Report
}

/**
 * Deletes a change set, and the stack too where it was only made to hold it. The call that needed them may have been
 * interrupted, so this has a time limit of its own; what cannot be cleared away is reported.
 */
export async function discardChangeSet(
  client: CloudFormationClient,
  { stackName, changeSetName, kind, report }: DiscardedChangeSet,
): Promise<void> {
  const { DeleteChangeSetCommand, DeleteStackCommand, ListChangeSetsCommand } = await import('@aws-sdk/client-cloudformation')
  const signal = AbortSignal.timeout(patienceMilliseconds)
  const options = { abortSignal: signal }
  try {
    const stack = await describeStack(client, stackName, signal)
    if (stack === undefined) return
    await client.send(new DeleteChangeSetCommand({ StackName: stack.id, ChangeSetName: changeSetName }), options)
    if (kind !== 'CREATE' || stack.status !== 'REVIEW_IN_PROGRESS') return
    const { Summaries: others = [] } = await client.send(new ListChangeSetsCommand({ StackName: stack.id }), options)
    if (others.every(({ ChangeSetName }) => ChangeSetName === changeSetName)) {
      await client.send(new DeleteStackCommand({ StackName: stack.id }), options)
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    report({ type: 'warning', text: `Change set ${changeSetName} of stack ${stackName} could not be cleared away: ${reason}` })
  }
}
