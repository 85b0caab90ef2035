import type { StateDefinition } from '../../asl/index.ts'
import { isJsonObject, type Json } from '../../core/index.ts'
import { readResource } from '../tasks/resource.ts'
import { invalid, type Mock, TestStateRefusal, type TestStateRequest } from './request.ts'

/** The mocked result, once the mock is one that such a state may have. */
export function checkMock(state: StateDefinition, request: TestStateRequest): Json | undefined {
  const { mock, revealSecrets } = request
  const holdsGraphs = state.Type === 'Map' || state.Type === 'Parallel'
  if (mock === undefined) {
    checkUnmocked(state, request)
    return undefined
  }
  if (revealSecrets === true) throw invalid('TestState does not support RevealSecrets when a mock is specified.')
  if ((mock.result === undefined) === (mock.errorOutput === undefined)) {
    throw invalid('A test mock should have only one of the following fields: [result, errorOutput].')
  }
  if (mock.errorOutput !== undefined && mock.errorOutput.error === undefined) {
    throw invalid('A mocked error output must have the field [error].')
  }
  if (state.Type !== 'Task' && !holdsGraphs) throw invalid(`State type '${state.Type}' is not supported when a mock is specified`)
  const result = parseResult(mock)
  if (result !== undefined && holdsGraphs) checkShape(state, result)
  return result
}

/** What only goes with a mock: settings of its outcome, and states that cannot be run by themselves. */
function checkUnmocked(state: StateDefinition, { context, stateConfiguration = {} }: TestStateRequest): void {
  const { mapIterationFailureCount, retrierRetryCount, errorCausedByState, mapItemReaderData } = stateConfiguration
  const settings = {
    MapIterationFailureCount: mapIterationFailureCount,
    RetrierRetryCount: retrierRetryCount,
    ErrorCausedByState: errorCausedByState,
    MapItemReaderData: mapItemReaderData,
    Context: context,
  }
  const [given] = Object.entries(settings).find(([, value]) => value !== undefined) ?? []
  if (given !== undefined) throw invalid(`TestState does not support ${given} when a mock is not specified.`)
  if (state.Type === 'Map' || state.Type === 'Parallel') throw unsupported('Map or Parallel states')
  if (state.Type !== 'Task') return
  const { kind, hasToken } = readResource(state.Resource)
  if (kind === 'activity') throw unsupported('Activity tasks')
  if (hasToken) throw unsupported("the '.sync' or '.waitForTaskToken' service integration patterns")
}

const unsupported = (what: string): TestStateRefusal =>
  new TestStateRefusal(
    'InvalidDefinition',
    `TestState API does not support ${what}. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]`,
  )

function parseResult({ result }: Mock): Json | undefined {
  if (result === undefined) return undefined
  try {
    return JSON.parse(result)
  } catch (fault) {
    if (fault instanceof SyntaxError) throw invalid('Mocked result must be valid JSON.')
    throw fault
  }
}

function checkShape(state: StateDefinition, result: Json): void {
  if (state.Type === 'Map' && state.ResultWriter !== undefined) {
    if (!isJsonObject(result)) throw invalid('Mocked result must be a JSON object.')
    return
  }
  if (!Array.isArray(result)) throw invalid('Mocked result must be an array.')
  if (state.Type === 'Parallel' && result.length !== state.Branches.length) {
    throw invalid('Mocked result must contain the same number of items as number of Parallel branches.')
  }
}
