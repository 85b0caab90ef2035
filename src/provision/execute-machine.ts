import { randomUUID } from 'node:crypto'
import type { DescribeExecutionCommandOutput, SFNClient } from '@aws-sdk/client-sfn'
import { type Json, type Report, StepwrightError } from '../core/index.ts'
import type { ExecutionOutcome } from '../service/index.ts'
import type { ClientSettings } from '../template/index.ts'
import { clientOptions } from './client-options.ts'
import { containerLines } from './container-lines.ts'
import { followHistory } from './history.ts'
import { type Failure, historyReader } from './history-reader.ts'
import { poll } from './poll.ts'

/** An execution to start. */
export interface ExecutionRequest {
  /** The machine's name in the service. */
  readonly machine: string
  readonly stateMachineArn: string
  readonly input: Json
  readonly client: ClientSettings
  readonly report: Report
  readonly signal: AbortSignal
  /** Whether an execution that is followed no longer, because the call was interrupted, is stopped too. */
  readonly stopOnAbort: boolean
}

/** A failure of a state inside an execution. */
export interface StateFailure {
  readonly state: string
  readonly error: string | undefined
  readonly cause: string | undefined
  /** The last lines that the state's containers wrote. */
  readonly log: readonly string[]
}

/** How an execution went. */
export interface ExecutionReport {
  readonly outcome: ExecutionOutcome
  /** Every failure in order, those that were retried or caught too. */
  readonly failures: readonly StateFailure[]
}

/** Starts an execution and follows it to its end, with what its containers write. */
export async function executeMachine(request: ExecutionRequest): Promise<ExecutionReport> {
  const { SFNClient, StartExecutionCommand } = await import('@aws-sdk/client-sfn')
  const client = new SFNClient(clientOptions(request.client))
  try {
    const { executionArn } = await client.send(
      new StartExecutionCommand({ stateMachineArn: request.stateMachineArn, name: randomUUID(), input: JSON.stringify(request.input) }),
      { abortSignal: request.signal },
    )
    if (executionArn === undefined) throw new StepwrightError('UNEXPECTED_ANSWER', 'Step Functions started an execution without naming it.')
    return await follow(client, executionArn, request)
  } finally {
    client.destroy()
  }
}

async function follow(client: SFNClient, executionArn: string, request: ExecutionRequest): Promise<ExecutionReport> {
  const { report, signal } = request
  const begun = performance.now()
  const containers = containerLines(request.client, report, signal)
  const failures: Failure[] = []
  try {
    const read = historyReader()
    for await (const event of followHistory(client, executionArn, signal, () => containers.read())) {
      const { type, state, failure } = read(event)
      await containers.watch(event, state)
      if (failure !== undefined) failures.push(failure)
      // What a container wrote comes before the end of its state.
      if (failure !== undefined || endsWork.has(type)) await containers.read(state)
      report({
        type: 'execution-event',
        event: type,
        ...(state === undefined || type.startsWith('Execution') ? {} : { state }),
        ...(failure === undefined ? {} : { detail: { error: failure.error ?? null, cause: failure.cause ?? null } }),
      })
    }
    await containers.read()
    const raised = withoutRepetition(failures)
    return {
      outcome: outcomeOf(await ended(client, executionArn, signal), request, raised.at(-1)?.state, Math.round(performance.now() - begun)),
      failures: raised.map(({ state = '', error, cause }) => ({ state, error, cause, log: containers.lastLines(state) })),
    }
  } catch (error) {
    if (signal.aborted && request.stopOnAbort) await stop(client, executionArn)
    else if (signal.aborted) report({ type: 'notice', text: `The execution goes on: ${executionArn}` })
    throw error
  } finally {
    containers.close()
  }
}

/** Where a state's containers have written all that they will. */
const endsWork = new Set(['TaskSucceeded', 'TaskStateExited'])

/** A Fail state that passes on what a catcher caught raises nothing new: the state in which it was raised is what counts. */
const withoutRepetition = (failures: readonly Failure[]): Failure[] =>
  failures.filter(
    ({ state, error, cause }, index) =>
      state !== undefined &&
      !failures.slice(0, index).some((earlier) => index === failures.length - 1 && earlier.error === error && earlier.cause === cause),
  )

/** The execution as it ended: the history may know of the end a little earlier than the description. */
async function ended(client: SFNClient, executionArn: string, signal: AbortSignal): Promise<DescribeExecutionCommandOutput> {
  const { DescribeExecutionCommand } = await import('@aws-sdk/client-sfn')
  const wait = poll(signal)
  for (;;) {
    const described = await client.send(new DescribeExecutionCommand({ executionArn }), { abortSignal: signal })
    if (described.status !== 'RUNNING') return described
    await wait.pause()
  }
}

function outcomeOf(
  { executionArn = '', status, output, error, cause }: DescribeExecutionCommandOutput,
  { machine, input }: ExecutionRequest,
  failedState: string | undefined,
  milliseconds: number,
): ExecutionOutcome {
  if (status !== 'SUCCEEDED' && status !== 'FAILED' && status !== 'TIMED_OUT' && status !== 'ABORTED') {
    throw new StepwrightError('UNEXPECTED_ANSWER', `Step Functions ended an execution with the status ${status ?? 'undefined'}.`)
  }
  const value: Json | undefined = output === undefined ? undefined : JSON.parse(output)
  return {
    executionArn,
    machine,
    status,
    input,
    milliseconds,
    ...(value === undefined ? {} : { output: value }),
    ...(error === undefined ? {} : { error }),
    ...(cause === undefined ? {} : { cause }),
    ...(status === 'SUCCEEDED' || failedState === undefined ? {} : { failedState }),
  }
}

async function stop(client: SFNClient, executionArn: string): Promise<void> {
  const { StopExecutionCommand } = await import('@aws-sdk/client-sfn')
  await client.send(new StopExecutionCommand({ executionArn, cause: 'The command that followed it was interrupted.' }), {
    abortSignal: AbortSignal.timeout(1000),
  })
}
