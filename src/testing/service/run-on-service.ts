import { setTimeout as sleep } from 'node:timers/promises'
import type { Json } from '../../core/index.ts'
import type { ExecutionResult, HistoryEvent } from '../../engine/index.ts'
import { type Made, makeRun } from '../run/make-run.ts'
import { Recorder } from '../run/recorder.ts'
import type { CalledTask, Run } from '../run/run.ts'
import type { Step } from '../run/step.ts'
import { TestFault } from '../test-fault.ts'
import type { StepFunctions } from './step-functions.ts'

/** A state machine that stands in an account. */
export interface Deployed {
  /** Step Functions there: `new SFN({})` of `@aws-sdk/client-sfn`. */
  readonly client: StepFunctions
  /** The state machine, a version or an alias of it; STANDARD, since EXPRESS executions have no history to read. */
  readonly stateMachineArn: string
  /** The time between two looks at an execution that runs, in milliseconds. @default 1000 */
  readonly pollMilliseconds?: number
}

/** Runs a machine where it is deployed, with its real tasks, and reads what became of it. */
export async function runOnService(made: Pick<Made, 'machine' | 'warnings'>, input: Json, deployed: Deployed): Promise<Run> {
  const { client, stateMachineArn } = deployed
  const { executionArn } = await client.startExecution({ stateMachineArn, input: JSON.stringify(input) })
  if (executionArn === undefined) throw unexpected('StartExecution gave no executionArn')
  const result = await endOf(executionArn, deployed)
  const recorder = new Recorder()
  for await (const event of historyOf(client, executionArn)) recorder.onEvent(event)
  const { events } = recorder
  const seconds = ((events.at(-1)?.timestamp.getTime() ?? 0) - (events[0]?.timestamp.getTime() ?? 0)) / 1000
  return makeRun({ ...made, result, recorder, callsIn, seconds, objects: {} })
}

async function endOf(executionArn: string, { client, pollMilliseconds = 1000 }: Deployed): Promise<ExecutionResult> {
  for (;;) {
    const { status, output, error, cause } = await client.describeExecution({ executionArn })
    switch (status) {
      case 'RUNNING':
        await sleep(pollMilliseconds)
        break
      case 'SUCCEEDED':
        return { status, output: JSON.parse(output ?? 'null') }
      case 'FAILED':
      case 'TIMED_OUT':
      case 'ABORTED':
        return { status, ...(error === undefined ? {} : { error }), ...(cause === undefined ? {} : { cause }) }
      case undefined:
      default:
        throw unexpected(`The execution has the status ${status}`)
    }
  }
}

async function* historyOf(client: StepFunctions, executionArn: string): AsyncGenerator<HistoryEvent> {
  let from: { readonly nextToken?: string } = {}
  for (;;) {
    const { events = [], nextToken } = await client.getExecutionHistory({ executionArn, includeExecutionData: true, ...from })
    for (const event of events) {
      if (!isEvent(event)) throw unexpected(`GetExecutionHistory gave an event without id, type or time: ${JSON.stringify(event)}`)
      yield event
    }
    if (nextToken === undefined) return
    from = { nextToken }
  }
}

/** The id of the first event's predecessor may be left out. What else an event has is told by its type. */
const isEvent = (value: unknown): value is HistoryEvent =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'number' &&
  'type' in value &&
  typeof value.type === 'string' &&
  'timestamp' in value &&
  value.timestamp instanceof Date

/** The calls of tasks, as the history tells them. */
const callsIn = (steps: readonly Step[]): readonly CalledTask[] =>
  steps.flatMap(({ state, attempt, at, parameters }) =>
    parameters === undefined ? [] : [{ task: state, attempt, at, arguments: JSON.parse(parameters) }],
  )

const unexpected = (what: string): TestFault => new TestFault('SERVICE_UNEXPECTED', `${what}.`)
