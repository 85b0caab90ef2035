import { randomUUID } from 'node:crypto'
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { type Report, StepwrightError } from '../core/index.ts'
import { poll } from './poll.ts'
import { describeStack, type StackDescription } from './stack.ts'
import { newestEvent } from './stack-events.ts'
import { stackFailure } from './stack-failure.ts'
import { watchOperation } from './stack-operation.ts'
import { stackCondition } from './stack-status.ts'

/** Whose stack is prepared. */
interface Preparation {
  readonly stackName: string
  readonly report: Report
  readonly signal: AbortSignal
}

/**
 * Brings a stack into a state in which it can be deployed to: waits for an operation that runs on it, and clears away one
 * that failed to be created.
 *
 * @returns the stack to update, or undefined where it must be created.
 * @throws StepwrightError `STACK_STUCK` or `STACK_BROKEN` where a person must act first.
 */
export async function prepareStack(client: CloudFormationClient, preparation: Preparation): Promise<StackDescription | undefined> {
  const { stackName, report, signal } = preparation
  const stack = await describeStack(client, stackName, signal)
  if (stack === undefined) return undefined
  switch (stackCondition(stack.status)) {
    case 'absent':
      return undefined
    case 'ready':
      return stack
    case 'busy':
      report({ type: 'notice', text: `Stack ${stackName} is in ${stack.status}: waiting for that operation to end.` })
      await settled(client, stack, signal)
      return prepareStack(client, preparation)
    case 'empty':
      report({ type: 'notice', text: `Stack ${stackName} failed to be created earlier and holds nothing: deleting it first.` })
      await clearAway(client, stack, preparation)
      return undefined
    case 'stuck':
      throw new StepwrightError(
        'STACK_STUCK',
        `Stack ${stackName} is in ${stack.status}: an update failed, and the stack was not brought back.`,
        {
          hint: unstick(stack),
          ...(stack.reason === undefined ? {} : { evidence: [stack.reason] }),
        },
      )
    case 'broken':
      throw new StepwrightError('STACK_BROKEN', `Stack ${stackName} is in ${stack.status}: it can only be deleted.`, {
        hint: 'Run the `delete` command, then provision again.',
        ...(stack.reason === undefined ? {} : { evidence: [stack.reason] }),
      })
  }
}

function unstick({ name, status }: StackDescription): string {
  if (status === 'UPDATE_ROLLBACK_FAILED') {
    return `Mend what the rollback could not, then run: aws cloudformation continue-update-rollback --stack-name ${name}`
  }
  if (status === 'UPDATE_FAILED') return `Run: aws cloudformation rollback-stack --stack-name ${name}`
  return "Mend what the stack's events name, in the CloudFormation console."
}

async function settled(client: CloudFormationClient, { id }: StackDescription, signal: AbortSignal): Promise<void> {
  const wait = poll(signal)
  for (;;) {
    const stack = await describeStack(client, id, signal)
    if (stack === undefined || stackCondition(stack.status) !== 'busy') return
    await wait.pause()
  }
}

async function clearAway(client: CloudFormationClient, stack: StackDescription, { stackName, report, signal }: Preparation): Promise<void> {
  const { DeleteStackCommand } = await import('@aws-sdk/client-cloudformation')
  const after = await newestEvent(client, stack.id, signal)
  await client.send(new DeleteStackCommand({ StackName: stack.id, ClientRequestToken: randomUUID() }), { abortSignal: signal })
  const operation = await watchOperation({ client, stackId: stack.id, after, total: 0, report, signal })
  if (operation.status !== 'DELETE_COMPLETE') throw stackFailure(stackName, operation)
}
