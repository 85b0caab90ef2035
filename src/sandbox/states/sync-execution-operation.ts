import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import type { ExecutionRunner } from './execution-runner.ts'
import type { StateMachineRegistry } from './state-machine-registry.ts'
import { requireType, resolveTarget } from './target.ts'

const startSyncInput = z.object({
  stateMachineArn: z.string(),
  name: z.string().optional(),
  input: z.string().default('{}'),
  traceHeader: z.string().max(256).optional(),
  includedData: z.enum(['ALL_DATA', 'METADATA_ONLY']).default('ALL_DATA'),
})

/** StartSyncExecution: runs an EXPRESS machine, and answers when it has ended. */
export const syncExecutionOperation = (
  machines: StateMachineRegistry,
  runner: ExecutionRunner,
  chance: () => number,
): Record<'StartSyncExecution', Operation> => ({
  StartSyncExecution: operation(startSyncInput, async ({ stateMachineArn, includedData, ...options }) => {
    const target = resolveTarget(machines, stateMachineArn, chance())
    requireType(target.machine, 'EXPRESS')
    const { record, ended } = runner.start(target, options)
    await ended
    const withData = includedData === 'ALL_DATA'
    const details = { included: withData }
    return {
      executionArn: record.arn,
      stateMachineArn: target.machine.arn,
      name: record.name,
      startDate: record.startDate,
      stopDate: record.stopDate,
      status: record.status === 'ABORTED' ? 'FAILED' : record.status,
      error: record.error,
      cause: record.cause,
      input: withData ? record.input : undefined,
      inputDetails: details,
      output: withData ? record.output : undefined,
      outputDetails: record.output === undefined ? undefined : details,
      traceHeader: record.traceHeader,
    }
  }),
})
