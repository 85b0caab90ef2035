import { isJsonObject } from '../../core/index.ts'
import type { TaskHandler } from '../../engine/index.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import type { ActivityRegistry } from './activity-registry.ts'
import { runAwsSdk } from './integrations/aws-sdk.ts'
import { httpInvoke } from './integrations/http/http-invoke.ts'
import { parseResource } from './integrations/integration-name.ts'
import { runFunction, runOptimized } from './integrations/optimized.ts'
import { unsupported } from './integrations/unsupported.ts'
import type { TaskTokenRegistry } from './task-token-registry.ts'

/** Runs the Task states of executions against the services of the sandbox. */
export const taskHandler =
  (core: SandboxCore, tokens: TaskTokenRegistry, activities: ActivityRegistry): TaskHandler =>
  async (request) => {
    const { resource, parameters } = request
    const name = parseResource(resource)
    if (name.kind === 'activity') return activities.run(request, name.arn)
    if (name.kind === 'function') return runFunction(core, request, name.arn)
    if (name.kind === 'unknown') throw unsupported(resource, 'this is no resource that Step Functions knows.')
    if (!isJsonObject(parameters)) {
      return { status: 'failed', error: 'States.Runtime', cause: `The parameters of ${resource} must be a JSON object.` }
    }
    if (name.kind === 'optimized' && isHttp(name)) return httpInvoke(core, request, parameters)
    const run = name.kind === 'optimized' ? runOptimized : runAwsSdk
    return run(core, tokens, request, parameters, name)
  }

/** The one integration that calls no service of AWS. */
const isHttp = ({ service, action, pattern }: { readonly service: string; readonly action: string; readonly pattern: string }): boolean =>
  service === 'http' && action === 'invoke' && pattern === 'request-response'
