import { z } from 'zod'
import type { Operation } from '../aws-service.ts'
import { operation } from '../operation.ts'
import type { ExecutionStore } from './execution-store.ts'

const input = z.object({ executionArn: z.string(), includedData: z.enum(['ALL_DATA', 'METADATA_ONLY']).default('ALL_DATA') })

/** DescribeStateMachineForExecution: the machine as it was when an execution started. */
export const machineForExecutionOperation = (store: ExecutionStore): Record<'DescribeStateMachineForExecution', Operation> => ({
  DescribeStateMachineForExecution: operation(input, ({ executionArn, includedData }) => {
    const { target, mapRun } = store.get(executionArn)
    const { machine, revision } = target
    return {
      stateMachineArn: mapRun?.stateMachineArn ?? machine.arn,
      name: machine.name,
      definition: includedData === 'ALL_DATA' ? revision.definitionText : undefined,
      roleArn: revision.roleArn,
      updateDate: revision.date,
      loggingConfiguration: revision.logging,
      tracingConfiguration: revision.tracing,
      encryptionConfiguration: revision.encryption,
      mapRunArn: mapRun?.arn,
      label: mapRun === undefined ? undefined : store.getMapRun(mapRun.arn).run.label,
      revisionId: revision.id,
    }
  }),
})
