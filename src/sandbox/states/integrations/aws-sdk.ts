import type { JsonObject } from '../../../core/index.ts'
import type { TaskOutcome, TaskRequest } from '../../../engine/index.ts'
import type { SandboxCore } from '../../sandbox-core.ts'
import type { TaskTokenRegistry } from '../task-token-registry.ts'
import { callService, isoText } from './call-service.ts'
import type { Pattern } from './integration-name.ts'
import { orRefusal, respond } from './respond.ts'
import { sdkFault } from './service-fault.ts'
import { serviceTable } from './service-table.ts'
import { unsupported } from './unsupported.ts'

/** What a service of the sandbox says to an operation that it does not have. That is no error of the workflow. */
const unknownOperation = new Set(['UnknownOperationException', 'NotImplemented', 'InvalidAction'])

/**
 * Runs an `arn:aws:states:::aws-sdk:<service>:<action>` integration.
 *
 * @throws StepwrightError `UNSUPPORTED_INTEGRATION` where the sandbox lacks the service or the operation.
 */
export async function runAwsSdk(
  core: SandboxCore,
  tokens: TaskTokenRegistry,
  request: TaskRequest,
  parameters: JsonObject,
  { service, action, pattern }: { readonly service: string; readonly action: string; readonly pattern: Pattern },
): Promise<TaskOutcome> {
  const entry = serviceTable.get(service)
  if (entry === undefined) throw unsupported(request.resource, `it has no service '${service}'.`)
  if (service === 'lambda' && action === 'invoke') throw unsupported(request.resource, 'use arn:aws:states:::lambda:invoke.')
  const operation = action.charAt(0).toUpperCase() + action.slice(1)
  const call = (): Promise<JsonObject> => callService(core, entry, operation, parameters, isoText, request.signal)
  return orRefusal(
    () => respond(request, pattern, tokens, call),
    (error) => {
      if (unknownOperation.has(error.code)) throw unsupported(request.resource, error.message)
      return sdkFault(entry, error)
    },
  )
}
