import { StepwrightError } from '../core/index.ts'
import type { StackOperation } from './stack-operation.ts'

/** Why an operation on a stack failed: the resource that failed first, with CloudFormation's reason. */
export function stackFailure(stackName: string, { status, failures, reason }: StackOperation): StepwrightError {
  const [first] = failures
  const what = first === undefined ? (reason ?? 'CloudFormation gave no reason.') : `${first.logicalId} (${first.type}): ${first.reason}`
  return new StepwrightError('STACK_FAILED', `Stack ${stackName} ended in ${status}. ${what}`, {
    evidence: failures.map((failure) => `${failure.status} ${failure.logicalId} (${failure.type}): ${failure.reason}`),
    hint: hintFor(status),
  })
}

function hintFor(status: string): string {
  if (status === 'UPDATE_ROLLBACK_COMPLETE') return 'The stack is as it was before. Correct the resource and provision again.'
  if (status === 'ROLLBACK_COMPLETE') return 'Nothing was left behind. Correct the resource and provision again.'
  if (status === 'DELETE_FAILED') return 'Remove what the reason names, then delete again.'
  return 'Correct the resource that failed first; the others failed because of it.'
}
