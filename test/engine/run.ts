import type { StateMachineDefinition } from '../../src/asl/index.ts'
import type { Json } from '../../src/core/index.ts'
import {
  type Execution,
  type ExecutionOptions,
  type ExecutionResult,
  type HistoryEvent,
  start,
  type TaskOutcome,
  virtualClock,
} from '../../src/engine/index.ts'
import { seededRandom } from '../../src/engine/seeded-random.ts'
import { digest } from '../../src/testing/digest.ts'

export const succeed = (result: Json = null): TaskOutcome => ({ status: 'succeeded', result })
export const fail = (error: string, cause = ''): TaskOutcome => ({ status: 'failed', error, cause })

/** One state of a kind, which ends the machine. */
export const only = (state: object, language?: 'JSONata'): StateMachineDefinition =>
  JSON.parse(JSON.stringify({ ...(language === undefined ? {} : { QueryLanguage: language }), StartAt: 'Only', States: { Only: state } }))

/** A definition as a foreign file would hold it: the types of the engine do not stand in the way of broken ones. */
export const machine = (definition: object): StateMachineDefinition => JSON.parse(JSON.stringify(definition))

export interface Ran {
  readonly result: ExecutionResult
  readonly events: readonly HistoryEvent[]
  readonly types: readonly string[]
  /** Milliseconds on the execution's clock. */
  readonly took: number
}

type Overrides = Partial<ExecutionOptions>

export interface Running {
  readonly execution: Execution
  readonly events: readonly HistoryEvent[]
}

const startTime = '2030-01-01T00:00:00Z'

/** Starts an execution on a virtual clock. */
export function begin(definition: StateMachineDefinition, overrides: Overrides = {}): Running {
  const events: HistoryEvent[] = []
  const execution = start({
    definition,
    tasks: async (request) => succeed(request.parameters),
    clock: virtualClock(startTime),
    random: seededRandom(1),
    digest,
    execution: {
      arn: 'arn:aws:states:eu-west-1:111111111111:execution:Machine:run-1',
      name: 'run-1',
      roleArn: 'arn:aws:iam::111111111111:role/machine',
    },
    stateMachine: { arn: 'arn:aws:states:eu-west-1:111111111111:stateMachine:Machine', name: 'Machine' },
    onEvent: (event) => events.push(event),
    ...overrides,
  })
  return { execution, events }
}

/** Runs a definition to its end on a virtual clock. */
export async function run(definition: StateMachineDefinition, overrides: Overrides = {}): Promise<Ran> {
  const clock = overrides.clock ?? virtualClock(startTime)
  const from = clock.now()
  const { execution, events } = begin(definition, { ...overrides, clock })
  const result = await execution.result
  return { result, events, types: events.map((event) => event.type), took: clock.now() - from }
}

/** What an execution gave, or an error where it did not succeed. */
export async function outputOf(definition: StateMachineDefinition, overrides: Overrides = {}): Promise<Json> {
  const { result } = await run(definition, overrides)
  if (result.status !== 'SUCCEEDED') throw new Error(`${result.status}: ${result.error ?? ''} ${result.cause ?? ''}`)
  return result.output
}

/** The error and cause that an execution failed with. */
export async function failureOf(
  definition: StateMachineDefinition,
  overrides: Overrides = {},
): Promise<{ error?: string; cause?: string }> {
  const { result } = await run(definition, overrides)
  if (result.status !== 'FAILED') throw new Error(`expected a failure, got ${JSON.stringify(result)}`)
  const { status: _, ...failure } = result
  return failure
}
