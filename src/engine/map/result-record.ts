import type { JsonObject } from '../../core/index.ts'
import type { FinishedChild } from '../redrive-point.ts'

/** What a result file says of a child execution: as DescribeExecution would. */
export function resultRecord(child: FinishedChild): JsonObject {
  const { execution, result } = child
  const reason = whyNotRedrivable(child)
  return {
    ExecutionArn: execution.arn,
    Input: JSON.stringify(child.input),
    InputDetails: { Included: true },
    Name: execution.name,
    ...ending(child),
    RedriveCount: child.redriveCount,
    RedriveStatus: reason === undefined ? 'REDRIVABLE_BY_MAP_RUN' : 'NOT_REDRIVABLE',
    ...(reason === undefined ? {} : { RedriveStatusReason: reason }),
    StartDate: new Date(child.startedAt).toISOString(),
    StateMachineArn: child.stateMachineArn,
    Status: result.status,
    StopDate: new Date(child.stoppedAt).toISOString(),
  }
}

function whyNotRedrivable({ result, redrive }: FinishedChild): string | undefined {
  if (result.status === 'SUCCEEDED') return 'Execution is SUCCEEDED and cannot be redriven'
  return redrive === 'never' ? 'Execution history event limit exceeded' : undefined
}

function ending({ result }: FinishedChild): JsonObject {
  if (result.status === 'SUCCEEDED') return { Output: JSON.stringify(result.output), OutputDetails: { Included: true } }
  return {
    ...(result.error === undefined ? {} : { Error: result.error }),
    ...(result.cause === undefined ? {} : { Cause: result.cause }),
  }
}
