import { isJsonObject, type JsonObject, StepwrightError } from '../../core/index.ts'
import { type ObjectStore, type TaskHandler, TestStateRefusal, type TestStateResponse, testState } from '../../engine/index.ts'
import type { Operation, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import type { SandboxCore } from '../sandbox-core.ts'
import { ServiceError } from '../service-error.ts'
import { readTestedDefinition } from './check-definition.ts'
import { clock } from './clock.ts'
import { digest } from './digest.ts'
import { faultText } from './fault-text.ts'
import { readJson } from './json-text.ts'
import { testStateInput } from './test-state-input.ts'

/** Inspection data that the API gives as it is; all other is JSON text. */
const structured = new Set(['request', 'response', 'errorDetails', 'toleratedFailureCount', 'toleratedFailurePercentage', 'maxConcurrency'])

const inspected = (data: JsonObject): Output =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, structured.has(name) ? value : JSON.stringify(value)]))

const answer = ({ output, inspectionData, ...rest }: TestStateResponse, revealSecrets: boolean): Output => ({
  ...rest,
  output: output === undefined ? undefined : JSON.stringify(output),
  inspectionData: inspectionData === undefined ? undefined : inspected(withRequest(inspectionData, revealSecrets)),
})

/** The request of an HTTP task with what its connection added, or without. */
function withRequest({ request, ...rest }: JsonObject, revealSecrets: boolean): JsonObject {
  const shown = isJsonObject(request) ? request[revealSecrets ? 'revealed' : 'shown'] : undefined
  return shown === undefined ? rest : { ...rest, request: shown }
}

function objectOf(text: string, what: string): JsonObject {
  const value = readJson(text, 'ValidationException', what)
  if (!isJsonObject(value)) throw new ServiceError('ValidationException', `${what} must be a JSON object`)
  return value
}

/** TestState: runs one state, mocked or for real, without a machine. */
export const testStateOperation = (core: SandboxCore, tasks: TaskHandler, objects: ObjectStore): Record<'TestState', Operation> => ({
  TestState: operation(testStateInput, async ({ definition, input, context, variables, ...request }) => {
    const { region, accountId } = core
    try {
      const response = await testState(
        {
          ...request,
          definition: readTestedDefinition(definition),
          input: readJson(input, 'InvalidExecutionInput', 'State Machine Execution Input', 'input'),
          ...(context === undefined ? {} : { context: objectOf(context, 'Context') }),
          ...(variables === undefined ? {} : { variables: objectOf(variables, 'Variables') }),
        },
        { tasks, clock, random: Math.random, digest, objects, region, accountId },
      )
      return answer(response, request.revealSecrets === true)
    } catch (error) {
      if (error instanceof TestStateRefusal) throw new ServiceError(error.code, error.message, { cause: error })
      if (error instanceof StepwrightError) throw new ServiceError('ValidationException', faultText(error), { cause: error })
      throw error
    }
  }),
})
