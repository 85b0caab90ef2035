import type { JsonObject } from '../../core/index.ts'
import type { FinishedChild } from '../run/finished-child.ts'

/** What a result file says of a child execution: as DescribeExecution would. */
export function resultRecord(child: FinishedChild): JsonObject {
  const { execution, result } = child
  return {
    ExecutionArn: execution.arn,
    Input: JSON.stringify(child.input),
    InputDetails: { Included: true },
    Name: execution.name,
    ...ending(child),
    RedriveCount: 0,
    RedriveStatus: result.status === 'SUCCEEDED' ? 'NOT_REDRIVABLE' : 'REDRIVABLE_BY_MAP_RUN',
    ...(result.status === 'SUCCEEDED' ? { RedriveStatusReason: 'Execution is SUCCEEDED and cannot be redriven' } : {}),
    StartDate: new Date(child.startedAt).toISOString(),
    StateMachineArn: child.stateMachineArn,
    Status: result.status,
    StopDate: new Date(child.stoppedAt).toISOString(),
  }
}

function ending({ result }: FinishedChild): JsonObject {
  if (result.status === 'SUCCEEDED') return { Output: JSON.stringify(result.output), OutputDetails: { Included: true } }
  return {
    ...(result.error === undefined ? {} : { Error: result.error }),
    ...(result.cause === undefined ? {} : { Cause: result.cause }),
  }
}
