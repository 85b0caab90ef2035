import type { Json, JsonObject } from '../../../core/index.ts'
import type { TaskOutcome, TaskRequest } from '../../../engine/index.ts'
import type { SandboxCore } from '../../sandbox-core.ts'
import { callService, epochMilliseconds } from './call-service.ts'
import { responseMetadata } from './response-metadata.ts'
import type { ServiceEntry } from './service-table.ts'
import { until } from './until.ts'

/** What is told of the execution. */
const described = [
  'Cause',
  'Error',
  'ExecutionArn',
  'Input',
  'InputDetails',
  'Name',
  'Output',
  'OutputDetails',
  'RedriveCount',
  'RedriveStatus',
  'RedriveStatusReason',
  'StartDate',
  'StateMachineArn',
  'Status',
  'StopDate',
]

const parsed = (value: Json | undefined): Json | undefined => (typeof value === 'string' ? (JSON.parse(value) as Json) : value)

function description(execution: JsonObject, version: 1 | 2): JsonObject {
  return Object.fromEntries(
    described.flatMap((name): readonly (readonly [string, Json])[] => {
      const value = version === 2 && (name === 'Input' || name === 'Output') ? parsed(execution[name]) : execution[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/**
 * `states:startExecution.sync` and `.sync:2`: starts an execution, and waits until it has ended. Input and output are JSON text in
 * the first and JSON in the second. A state that ends before its execution stops it.
 */
export async function startExecutionSync(
  core: SandboxCore,
  states: ServiceEntry,
  request: TaskRequest,
  parameters: JsonObject,
  version: 1 | 2,
): Promise<TaskOutcome> {
  const call = (operation: string, input: JsonObject): Promise<JsonObject> =>
    callService(core, states, operation, input, epochMilliseconds, core.signal)

  const answer = await call('StartExecution', parameters)
  request.submitted({ ...answer, ...responseMetadata(answer) })
  const { ExecutionArn = null } = answer
  try {
    const execution = await until(request, async () => {
      const seen = await call('DescribeExecution', { ExecutionArn })
      return seen.Status === 'RUNNING' ? undefined : seen
    })
    const result = description(execution, version)
    return execution.Status === 'SUCCEEDED'
      ? { status: 'succeeded', result }
      : { status: 'failed', error: 'States.TaskFailed', cause: JSON.stringify(result) }
  } catch (error) {
    if (request.signal.aborted) await call('StopExecution', { ExecutionArn })
    throw error
  }
}
