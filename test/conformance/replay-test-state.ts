import type { Json, JsonObject } from '../../src/core/index.ts'
import { TestStateRefusal, type TestStateRequest, type TestStateResponse, testState, virtualClock } from '../../src/engine/index.ts'
import { seededRandom } from '../../src/engine/seeded-random.ts'
import { digest } from '../../src/testing/digest.ts'

/** A TestState request that Step Functions recorded, with its response. */
export interface RecordedTestState extends TestStateRequest {
  readonly id: string
  readonly clock?: string
  readonly definitionText?: string
  readonly inputText?: string
  readonly expected: { readonly inspectionData?: { readonly result?: Json } }
}

type Replayed = { readonly response: TestStateResponse } | { readonly exception: { readonly code: string; readonly message: string } }

/** What the engine answers to a recorded request. */
export async function replayTestState(record: RecordedTestState): Promise<Replayed> {
  const refused = refusedByTheClient(record)
  if (refused !== undefined) return refused
  const { id: _, clock, definitionText, inputText, expected, ...request } = record
  try {
    const response = await testState(
      {
        ...request,
        ...(definitionText === undefined ? {} : { definition: JSON.parse(definitionText) }),
        ...(inputText === undefined ? {} : { input: JSON.parse(inputText) }),
      },
      {
        // The one trace that a recording keeps of what the service gave a task that was not mocked.
        tasks: async () => ({ status: 'succeeded', result: expected.inspectionData?.result ?? null }),
        clock: virtualClock(clock ?? '2024-01-01T00:00:00Z'),
        random: seededRandom(1),
        digest,
        region: 'us-east-1',
        accountId: '111111111111',
      },
    )
    return { response }
  } catch (refusal) {
    if (refusal instanceof TestStateRefusal) return { exception: { code: refusal.code, message: refusal.message } }
    throw refusal
  }
}

/** The shortest that the API's model allows of each parameter of TestState, for those where it says so. */
const minimumLengths = { definition: 1, roleArn: 1, stateName: 1 } as const

/** The client that recorded checks lengths itself, before it calls the service. */
function refusedByTheClient(record: object): Replayed | undefined {
  const given = Object.entries(record)
  for (const [name, least] of Object.entries(minimumLengths)) {
    const value: unknown = given.find(([parameter]) => parameter === name)?.[1]
    if (typeof value !== 'string' || value.length >= least) continue
    const message = `Invalid length for parameter ${name}, value: ${value.length}, valid min length: ${least}`
    return { exception: { code: 'ParamValidationError', message } }
  }
  return undefined
}

/** What tells such a record from that of an execution. */
export const isTestState = (record: JsonObject): boolean => record.operation === 'TestState'
