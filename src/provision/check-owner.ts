import { StepwrightError } from '../core/index.ts'
import type { StackDescription } from './stack.ts'
import { stackCondition } from './stack-status.ts'

/** The tag that says whose a stack is. */
export const ownerTag = 'stepwright:service'

/** A stack, and the service that is about to change it. */
export interface OwnedStack {
  readonly stackName: string
  readonly serviceName: string
  /** The stack may be another's: from now on it is this service's. */
  readonly adopt: boolean
}

/**
 * Refuses a stack that only has the same name as this service's. One that holds nothing yet is nobody's.
 *
 * @throws StepwrightError `STACK_FOREIGN`.
 */
export function checkOwner({ status, tags }: StackDescription, { stackName, serviceName, adopt }: OwnedStack): void {
  const owner = tags[ownerTag]
  if (adopt || owner === serviceName || stackCondition(status) === 'absent') return
  const whose = owner === undefined ? `no service's: it has no tag ${ownerTag}` : `service '${owner}'s, by its tag ${ownerTag}`
  throw new StepwrightError('STACK_FOREIGN', `Stack ${stackName} stands already, and is ${whose}. Nothing was changed.`, {
    hint: "Give the service another name, or add --adopt where the stack is to be this service's.",
  })
}
