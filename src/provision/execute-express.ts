import { randomUUID } from 'node:crypto'
import { type Json, StepwrightError } from '../core/index.ts'
import { clientOptions } from './client-options.ts'
import type { ExecutionReport, ExecutionRequest } from './execute-machine.ts'

/**
 * Runs an EXPRESS machine and waits for its end. Such a machine keeps no history: what happened inside stands in its log group.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_StartSyncExecution.html
 */
export async function executeExpress({ machine, stateMachineArn, input, client, signal }: ExecutionRequest): Promise<ExecutionReport> {
  const { SFNClient, StartSyncExecutionCommand } = await import('@aws-sdk/client-sfn')
  // The operation has a host of its own (`sync-states…`), which an endpoint that the caller names does not have.
  const sfn = new SFNClient({ ...clientOptions(client), disableHostPrefix: client.endpoint !== undefined })
  const begun = performance.now()
  try {
    const { executionArn, status, output, error, cause } = await sfn.send(
      new StartSyncExecutionCommand({ stateMachineArn, name: randomUUID(), input: JSON.stringify(input) }),
      { abortSignal: signal },
    )
    if (executionArn === undefined || status === undefined)
      throw new StepwrightError('UNEXPECTED_ANSWER', 'Step Functions ended an execution without a status.')
    const value: Json | undefined = output === undefined ? undefined : JSON.parse(output)
    const outcome = {
      executionArn,
      machine,
      status,
      input,
      milliseconds: Math.round(performance.now() - begun),
      ...(value === undefined ? {} : { output: value }),
      ...(error === undefined ? {} : { error }),
      ...(cause === undefined ? {} : { cause }),
    }
    return { outcome, failures: [] }
  } finally {
    sfn.destroy()
  }
}
