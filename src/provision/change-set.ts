import { randomUUID } from 'node:crypto'
import type {
  ChangeSetType,
  CloudFormationClient,
  CreateChangeSetCommandInput,
  DescribeChangeSetCommandOutput,
} from '@aws-sdk/client-cloudformation'
import { StepwrightError } from '../core/index.ts'
import { poll } from './poll.ts'

/** A change set that waits to be executed. */
export interface ChangeSet {
  readonly id: string
  readonly stackId: string
  /** How many resources it changes. Where only an output or a condition changes, none. */
  readonly changes: number
}

/** What a change set is made of. */
export type ChangeSetRequest = Pick<
  CreateChangeSetCommandInput,
  'StackName' | 'Capabilities' | 'Parameters' | 'Tags' | 'TemplateBody' | 'TemplateURL'
> & { readonly ChangeSetType: ChangeSetType; readonly ChangeSetName: string }

/** A name for a change set that no other has. */
export const changeSetName = (): string => `stepwright-${randomUUID()}`

/**
 * Makes a change set and waits until CloudFormation has worked out what it changes. Where it is not to be executed, or the
 * call is interrupted, the caller clears it away.
 *
 * @returns undefined where the stack is already as the template says.
 * @throws StepwrightError `CHANGE_SET_FAILED` with CloudFormation's reason.
 */
export async function createChangeSet(
  client: CloudFormationClient,
  request: ChangeSetRequest,
  signal: AbortSignal,
): Promise<ChangeSet | undefined> {
  const { CreateChangeSetCommand } = await import('@aws-sdk/client-cloudformation')
  const created = await client.send(new CreateChangeSetCommand({ ...request, ClientToken: randomUUID() }), { abortSignal: signal })
  if (created.Id === undefined || created.StackId === undefined) {
    throw new StepwrightError('UNEXPECTED_ANSWER', 'CloudFormation made a change set without an id.')
  }
  const described = await settled(client, created.Id, signal)
  if (described.Status === 'CREATE_COMPLETE') {
    return { id: created.Id, stackId: created.StackId, changes: await countChanges(client, described, signal) }
  }
  const reason = described.StatusReason ?? described.Status ?? 'no reason given'
  if (isUnchanged(reason)) return undefined
  throw new StepwrightError('CHANGE_SET_FAILED', `CloudFormation refused the change set: ${reason}`, {
    hint: 'Correct the template: `validate` shows what can be found before AWS is called.',
  })
}

/** The service has no status of its own for this; these are its two sentences. */
const isUnchanged = (reason: string): boolean => /didn't contain changes/i.test(reason) || /no updates are to be performed/i.test(reason)

async function settled(client: CloudFormationClient, id: string, signal: AbortSignal): Promise<DescribeChangeSetCommandOutput> {
  const { DescribeChangeSetCommand } = await import('@aws-sdk/client-cloudformation')
  const wait = poll(signal)
  for (;;) {
    const described = await client.send(new DescribeChangeSetCommand({ ChangeSetName: id }), { abortSignal: signal })
    if (described.Status !== 'CREATE_PENDING' && described.Status !== 'CREATE_IN_PROGRESS') return described
    await wait.pause()
  }
}

async function countChanges(client: CloudFormationClient, first: DescribeChangeSetCommandOutput, signal: AbortSignal): Promise<number> {
  const { DescribeChangeSetCommand } = await import('@aws-sdk/client-cloudformation')
  let count = first.Changes?.length ?? 0
  let token = first.NextToken
  while (token !== undefined) {
    const page = await client.send(new DescribeChangeSetCommand({ ChangeSetName: first.ChangeSetId, NextToken: token }), {
      abortSignal: signal,
    })
    count += page.Changes?.length ?? 0
    token = page.NextToken
  }
  return count
}
