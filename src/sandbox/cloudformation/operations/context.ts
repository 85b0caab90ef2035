import type { Environment } from '../deployment/environment.ts'
import { reasonOf } from '../deployment/environment.ts'
import type { ChangeSetStore } from '../stacks/change-set-store.ts'
import type { OperationsInFlight } from '../stacks/operations-in-flight.ts'
import type { Stack } from '../stacks/stack.ts'

/** What the operations of CloudFormation share. */
export interface Context {
  readonly environment: Environment
  readonly changeSets: ChangeSetStore
  readonly inFlight: OperationsInFlight
}

/** Starts a deployment that goes on after its call was answered. A fault of the sandbox is reported; it cannot be answered any more. */
export function startDeployment({ environment, inFlight }: Context, stack: Stack, operation: () => Promise<void>): void {
  inFlight.start(stack, operation, (error) => {
    reasonOf(environment, error)
  })
}
