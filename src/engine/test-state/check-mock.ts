import type { StateDefinition } from '../../asl/index.ts'
import { isJsonObject, type Json } from '../../core/index.ts'
import { invalid, type Mock, TestStateRefusal, type TestStateRequest } from './request.ts'

/** The mocked result, once the mock is one that such a state may have. */
export function checkMock(state: StateDefinition, { mock, stateConfiguration }: TestStateRequest): Json | undefined {
  const holdsGraphs = state.Type === 'Map' || state.Type === 'Parallel'
  if (mock === undefined) {
    if (stateConfiguration?.mapIterationFailureCount !== undefined) {
      throw invalid('TestState does not support MapIterationFailureCount when a mock is not specified.')
    }
    if (holdsGraphs) {
      throw new TestStateRefusal(
        'InvalidDefinition',
        'TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, Pass, Succeed, Fail, Choice]',
      )
    }
    return undefined
  }
  if (mock.result !== undefined && mock.errorOutput !== undefined) {
    throw invalid('A test mock should have only one of the following fields: [result, errorOutput].')
  }
  if (state.Type !== 'Task' && !holdsGraphs) throw invalid(`State type '${state.Type}' is not supported when a mock is specified`)
  const result = parseResult(mock)
  if (result !== undefined && holdsGraphs) checkShape(state, result)
  return result
}

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
