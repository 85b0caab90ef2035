import type { Blueprint, Stack, StackOutput } from '../stacks/stack.ts'
import type { Ledger } from './deploy-resource.ts'
import { type Environment, reasonOf } from './environment.ts'

/** An update that failed, and what was there before it. */
export interface RollBack {
  readonly stack: Stack
  readonly ledger: Ledger
  readonly before: { readonly blueprint: Blueprint; readonly outputs: readonly StackOutput[] }
  readonly reason: string
  readonly token: string | undefined
}

/** Takes an update back, the last thing first. */
export async function rollBack(environment: Environment, { stack, ledger, before, reason, token }: RollBack): Promise<void> {
  stack.become('UPDATE_ROLLBACK_IN_PROGRESS', reason, token)
  const stuck: string[] = []
  for (const { logicalId, run } of ledger.undo.toReversed()) {
    const current = stack.resources.get(logicalId)
    try {
      await run()
    } catch (error) {
      stuck.push(logicalId)
      if (current !== undefined) stack.note({ ...current, status: 'UPDATE_FAILED', reason: reasonOf(environment, error) }, token)
    }
  }
  stack.outputs = before.outputs
  stack.blueprint = before.blueprint
  if (stuck.length > 0)
    return stack.become('UPDATE_ROLLBACK_FAILED', `The following resource(s) failed to update: [${stuck.join(', ')}].`, token)
  stack.become('UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS', undefined, token)
  stack.become('UPDATE_ROLLBACK_COMPLETE', undefined, token)
}
