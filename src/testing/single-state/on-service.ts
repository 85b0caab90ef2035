import { isJsonObject, type Json, type JsonObject } from '../../core/index.ts'
import type { TestStateRequest } from '../../engine/index.ts'
import type { StateTester } from '../service/step-functions.ts'
import { TestFault } from '../test-fault.ts'
import type { StateMock } from './mock-of.ts'
import type { Answered } from './tested-state.ts'

type Request = Omit<TestStateRequest, 'mock' | 'stateName'> & { readonly stateName: string; readonly mock?: StateMock }

const statuses = ['SUCCEEDED', 'FAILED', 'RETRIABLE', 'CAUGHT_ERROR'] as const

/** Lets Step Functions test a state. */
export async function onService(request: Request, tester: StateTester): Promise<Answered> {
  const { definition, stateName, input, variables, context, mock, stateConfiguration, roleArn } = request
  const { status, output, inspectionData, error, cause, nextState } = await tester.testState({
    definition: JSON.stringify(definition),
    stateName,
    input: JSON.stringify(input),
    inspectionLevel: 'DEBUG',
    ...(variables === undefined ? {} : { variables: JSON.stringify(variables) }),
    ...(context === undefined ? {} : { context: JSON.stringify(context) }),
    ...(mock === undefined ? {} : { mock }),
    ...(stateConfiguration === undefined ? {} : { stateConfiguration }),
    ...(roleArn === undefined ? {} : { roleArn }),
  })
  const known = statuses.find((name) => name === status)
  if (known === undefined) throw new TestFault('STATE_REFUSED', `Step Functions answered with the status ${status}.`)
  return {
    status: known,
    output: output === undefined ? undefined : JSON.parse(output),
    error,
    cause,
    nextState,
    inspection: readInspection(inspectionData ?? {}),
  }
}

/** The API gives each step's data as JSON text. */
const readInspection = (data: object): JsonObject =>
  Object.fromEntries(Object.entries(data).flatMap(([step, value]) => (value === undefined ? [] : [[step, readStep(value)]])))

function readStep(value: unknown): Json {
  if (typeof value === 'string') return JSON.parse(value)
  if (typeof value === 'number') return value
  return isJsonObject(value) ? value : null
}
