import { walkStates } from '../../asl/index.ts'
import { closest, isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import {
  seededRandom,
  type TakenListener,
  TestStateRefusal,
  type TestStateRequest,
  testState as testStateOffline,
  virtualClock,
} from '../../engine/index.ts'
import { requireValid, type Subject, subjectOf, type Testable } from '../definition/subject.ts'
import { digest } from '../digest.ts'
import { isJson, notJson } from '../json-value.ts'
import { watch } from '../state-coverage/watch.ts'
import { TestFault } from '../test-fault.ts'
import { mockOf } from './mock-of.ts'
import { onService } from './on-service.ts'
import type { LooseStateOptions, StateName, StateOptionsArgument } from './options.ts'
import { type Answered, type TestedState, testedState } from './tested-state.ts'

/**
 * Runs one state of a machine, as Step Functions' TestState does: what it gets, what it gives, where it goes on.
 *
 * ```ts
 * const tested = await testState(orders, 'Is It Large?', { input: { total: 20_000 } })
 * expect(tested).toMatchObject({ status: 'SUCCEEDED', nextState: 'Reject' })
 * ```
 *
 * @param machine a state machine, or the JSON of any definition.
 * @param state the name of the state; it may stand in a branch or a Map.
 * @throws InvalidDefinitionError where Step Functions would refuse the definition.
 * @throws TestFault where the test itself is wrong: no such state, or a mock that the state cannot have.
 * @see https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html
 */
export function testState<const Machine extends Testable, const Name extends StateName<Machine>>(
  machine: Machine,
  state: Name,
  ...options: StateOptionsArgument<Machine, Name>
): Promise<TestedState<StateName<Machine>>>
export async function testState(machine: Testable, state: string, options: LooseStateOptions = {}): Promise<TestedState> {
  const subject = subjectOf(machine, options)
  requireValid(subject)
  requireState(subject, state)
  const { input = {}, variables = {}, context, retries, on, roleArn, fieldValidationMode } = options
  const validation = fieldValidationMode === undefined ? {} : { fieldValidationMode }
  const request = {
    definition: subject.definition,
    stateName: state,
    input: json(input, 'input'),
    inspectionLevel: 'DEBUG',
    variables: object(variables, 'variables'),
    ...(context === undefined ? {} : { context }),
    ...(roleArn === undefined ? {} : { roleArn }),
    ...(options.mock === undefined ? {} : { mock: { ...(await mockOf(options.mock, state)), ...validation } }),
    ...(retries === undefined ? {} : { stateConfiguration: { retrierRetryCount: retries } }),
  } satisfies TestStateRequest
  if (on !== undefined) return testedState(await onService(request, on))
  const watched = watch(machine, subject.name)
  const answered = await offline(request, options, watched?.onTaken)
  watched?.conclude()
  return testedState(answered)
}

async function offline(
  request: TestStateRequest,
  { clock = '2030-01-01T00:00:00Z', seed = 1 }: LooseStateOptions,
  onTaken: TakenListener | undefined,
): Promise<Answered> {
  try {
    const { inspectionData, ...rest } = await testStateOffline(request, {
      tasks: ({ state }) => {
        throw new TestFault('MOCK_MISSING', `The task '${state}' needs a mock.`)
      },
      clock: virtualClock(clock),
      random: seededRandom(seed),
      digest,
      region: 'us-east-1',
      accountId: '123456789012',
      onTaken,
    })
    return { ...rest, inspection: inspectionData ?? {} }
  } catch (fault) {
    if (!(fault instanceof TestStateRefusal)) throw fault
    throw new TestFault('STATE_REFUSED', `Step Functions would not test '${request.stateName}' so: ${fault.message}`, { cause: fault })
  }
}

function requireState({ name, definition }: Subject, state: string): void {
  const names = [...walkStates(definition)].map((visit) => visit.name)
  if (names.includes(state)) return
  const near = closest(state, names)
  throw new TestFault('STATE_UNKNOWN', `'${name}' has no state '${state}'.`, {
    hint: near === undefined ? `Its states are: ${names.join(', ')}.` : `Did you mean '${near}'?`,
  })
}

function json(value: unknown, what: string): Json {
  if (isJson(value)) return structuredClone(value)
  throw new TestFault('INPUT_NOT_JSON', `The ${what} of the test holds ${notJson(value)}, which is no JSON.`)
}

function object(value: unknown, what: string): JsonObject {
  const given = json(value, what)
  if (isJsonObject(given)) return given
  throw new TestFault('INPUT_NOT_JSON', `The ${what} of the test are no object.`)
}
