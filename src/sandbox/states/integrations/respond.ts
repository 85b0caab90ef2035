import type { JsonObject } from '../../../core/index.ts'
import type { TaskOutcome, TaskRequest } from '../../../engine/index.ts'
import { ServiceError } from '../../service-error.ts'
import type { TaskTokenRegistry } from '../task-token-registry.ts'
import type { Pattern } from './integration-name.ts'
import { FunctionThrew } from './invoke-function.ts'
import { unsupported } from './unsupported.ts'

/** Turns a refusal of the service, or what a function threw, into the outcome of the state; anything else is a fault of the sandbox. */
export async function orRefusal(work: () => Promise<TaskOutcome>, refusal: (error: ServiceError) => TaskOutcome): Promise<TaskOutcome> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof FunctionThrew) return error.outcome
    if (error instanceof ServiceError) return refusal(error)
    throw error
  }
}

/** Calls the service and answers at once, or when somebody calls back with the task's token. */
export async function respond(
  request: TaskRequest,
  pattern: Pattern,
  tokens: TaskTokenRegistry,
  call: () => Promise<JsonObject>,
): Promise<TaskOutcome> {
  if (pattern !== 'waitForTaskToken') return { status: 'succeeded', result: await call() }
  const { taskToken } = request
  if (taskToken === undefined) throw unsupported(request.resource, 'the engine gave no task token.')
  // The worker may call back before the call has answered.
  const callback = tokens.expect(taskToken, request)
  callback.catch(() => tokens.forget(taskToken))
  try {
    request.submitted(await call())
  } catch (error) {
    tokens.forget(taskToken)
    throw error
  }
  return request.wait(callback)
}
