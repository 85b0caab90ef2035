import type { JsonObject } from '../../../core/index.ts'
import type { TaskOutcome, TaskRequest } from '../../../engine/index.ts'
import type { SandboxCore } from '../../sandbox-core.ts'
import type { TaskTokenRegistry } from '../task-token-registry.ts'
import { callService, epochMilliseconds } from './call-service.ts'
import { runTaskSync, startedBy } from './ecs-run-task.ts'
import type { Pattern } from './integration-name.ts'
import { callFunction, lambdaInvoke } from './invoke-function.ts'
import { startExecutionSync } from './nested-execution.ts'
import { orRefusal, respond } from './respond.ts'
import { responseMetadata } from './response-metadata.ts'
import { optimizedFault } from './service-fault.ts'
import { lambda, type ServiceEntry, serviceTable } from './service-table.ts'
import { unsupported } from './unsupported.ts'

/** What an optimised integration is called with. */
interface OptimizedCall {
  readonly core: SandboxCore
  readonly entry: ServiceEntry
  readonly request: TaskRequest
  readonly parameters: JsonObject
  readonly tokens: TaskTokenRegistry
  readonly pattern: Pattern
}

interface OptimizedAction {
  /** The operation of the service's API. */
  readonly operation: string
  readonly patterns: readonly Pattern[]
  /** Arguments that Step Functions adds where the state does not give them. */
  readonly defaults?: JsonObject
  /** Calls the service in a way of its own. */
  readonly call?: (call: OptimizedCall) => Promise<JsonObject>
  readonly sync?: (call: OptimizedCall) => Promise<TaskOutcome>
}

const once: readonly Pattern[] = ['request-response']
const onceOrToken: readonly Pattern[] = ['request-response', 'waitForTaskToken']

/** The optimised integrations that the sandbox runs, by `service:action`. @see https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html */
const actions: ReadonlyMap<string, OptimizedAction> = new Map<string, OptimizedAction>([
  ['dynamodb:getItem', { operation: 'GetItem', patterns: once }],
  ['dynamodb:putItem', { operation: 'PutItem', patterns: once }],
  ['dynamodb:updateItem', { operation: 'UpdateItem', patterns: once }],
  ['dynamodb:deleteItem', { operation: 'DeleteItem', patterns: once }],
  [
    'lambda:invoke',
    { operation: 'Invoke', patterns: onceOrToken, call: ({ core, request, parameters }) => lambdaInvoke(core, request, parameters) },
  ],
  ['sns:publish', { operation: 'Publish', patterns: onceOrToken }],
  ['sqs:sendMessage', { operation: 'SendMessage', patterns: onceOrToken }],
  [
    'ecs:runTask',
    {
      operation: 'RunTask',
      patterns: [...onceOrToken, 'sync'],
      defaults: { StartedBy: startedBy },
      sync: ({ core, entry, request, parameters }) => runTaskSync(core, entry, request, parameters),
    },
  ],
  [
    'states:startExecution',
    {
      operation: 'StartExecution',
      patterns: [...onceOrToken, 'sync', 'sync:2'],
      sync: ({ core, entry, request, parameters, pattern }) =>
        startExecutionSync(core, entry, request, parameters, pattern === 'sync' ? 1 : 2),
    },
  ],
])

/** Calls the operation, and adds to the answer how the response looked. */
const callWithMetadata =
  ({ operation, defaults }: OptimizedAction) =>
  async ({ core, entry, request, parameters }: OptimizedCall): Promise<JsonObject> => {
    const answer = await callService(core, entry, operation, { ...defaults, ...parameters }, epochMilliseconds, request.signal)
    return { ...answer, ...responseMetadata(answer) }
  }

/**
 * Runs an optimised integration such as `arn:aws:states:::sns:publish`.
 *
 * @throws StepwrightError `UNSUPPORTED_INTEGRATION`
 */
export async function runOptimized(
  core: SandboxCore,
  tokens: TaskTokenRegistry,
  request: TaskRequest,
  parameters: JsonObject,
  { service, action, pattern }: { readonly service: string; readonly action: string; readonly pattern: Pattern },
): Promise<TaskOutcome> {
  const entry = serviceTable.get(service)
  const known = actions.get(`${service}:${action}`)
  if (entry === undefined || known === undefined) throw unsupported(request.resource, `it has no ${service}:${action}.`)
  if (!known.patterns.includes(pattern)) throw unsupported(request.resource, `${service}:${action} has no pattern .${pattern}.`)

  const call: OptimizedCall = { core, entry, request, parameters, tokens, pattern }
  const work = (): Promise<TaskOutcome> => {
    if (known.sync !== undefined && pattern.startsWith('sync')) return known.sync(call)
    return respond(request, pattern, tokens, () => (known.call ?? callWithMetadata(known))(call))
  }
  return orRefusal(work, (error) => optimizedFault(entry, error))
}

/** Runs a task whose resource is the ARN of a Lambda function. */
export const runFunction = (core: SandboxCore, request: TaskRequest, arn: string): Promise<TaskOutcome> =>
  orRefusal(
    () => callFunction(core, request, arn),
    (error) => optimizedFault(lambda, error),
  )
