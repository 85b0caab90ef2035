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
  if (record.stateName === '') return refusedByTheClient
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

/** The client that recorded checks lengths itself, before it calls the service. */
const refusedByTheClient: Replayed = {
  exception: { code: 'ParamValidationError', message: 'Invalid length for parameter stateName, value: 0, valid min length: 1' },
}

/** What tells such a record from that of an execution. */
export const isTestState = (record: JsonObject): boolean => record.operation === 'TestState'
