import type { Stack } from '../stacks/stack.ts'
import { validationError } from '../template/validation-error.ts'
import { importers } from './check-exports.ts'
import { deleteResources } from './delete-resources.ts'
import type { Environment } from './environment.ts'

/** A deletion that was asked for. */
export interface DeleteRequest {
  readonly stack: Stack
  /** Logical ids that are left standing; only for a stack that could not be deleted before. */
  readonly retain: readonly string[]
  readonly token: string | undefined
}

/** @throws ServiceError `ValidationError` where the stack may not be deleted. */
export function checkDeletion({ stacks }: Environment, { stack, retain }: DeleteRequest): void {
  if (stack.terminationProtection) {
    throw validationError(`Stack [${stack.name}] cannot be deleted while TerminationProtection is enabled`)
  }
  if (retain.length > 0 && stack.status !== 'DELETE_FAILED') {
    throw validationError(
      `Invalid operation on stack [${stack.id}]. Specify which resources to retain only when the stack is in the DELETE_FAILED state.`,
    )
  }
  for (const { exportName } of stack.outputs) {
    const users = exportName === undefined ? [] : importers(stacks, exportName).filter(({ id }) => id !== stack.id)
    if (users.length > 0)
      throw validationError(`Export ${exportName} cannot be deleted as it is in use by ${users.map(({ name }) => name).join(', ')}`)
  }
}

/** Deletes what a stack holds, and the stack. */
export async function deleteStack(environment: Environment, { stack, retain, token }: DeleteRequest): Promise<void> {
  stack.become('DELETE_IN_PROGRESS', 'User Initiated', token)
  const { blueprint } = stack
  const failed =
    blueprint === undefined
      ? []
      : await deleteResources(environment, {
          stack,
          blueprint,
          resources: [...stack.resources.values()],
          isRetained: ({ logicalId }) =>
            retain.includes(logicalId) || blueprint.template.Resources[logicalId]?.DeletionPolicy.startsWith('Retain') === true,
          token,
        })
  if (failed.length > 0) return stack.become('DELETE_FAILED', `The following resource(s) failed to delete: [${failed.join(', ')}].`, token)
  stack.deletedAt = new Date()
  stack.outputs = []
  stack.become('DELETE_COMPLETE', undefined, token)
}
