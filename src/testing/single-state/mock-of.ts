import type { FieldValidationMode } from '../../engine/index.ts'
import { isJson, notJson } from '../json-value.ts'
import { behaviourOf } from '../mocks/answer.ts'
import { readRecording } from '../mocks/read-recording.ts'
import { TestFault } from '../test-fault.ts'

/** A mock as TestState takes it. */
export interface StateMock {
  /** JSON text. */
  readonly result?: string
  readonly errorOutput?: { readonly error?: string; readonly cause?: string }
  readonly fieldValidationMode?: FieldValidationMode
}

/** The mock of a single state: a result or a failure. A state that is tested by itself has no time, and no second call. */
export async function mockOf(answer: unknown, state: string): Promise<StateMock> {
  const behaviour = behaviourOf(answer)
  switch (behaviour.kind) {
    case 'result':
      if (isJson(behaviour.result)) return { result: JSON.stringify(behaviour.result) }
      throw unfit(state, `is ${notJson(behaviour.result)}, which is no JSON`)
    case 'failure':
      return { errorOutput: failure(behaviour) }
    case 'recording': {
      const outcome = await readRecording(behaviour.file, { state, attempt: 0 })
      return outcome.status === 'succeeded' ? { result: JSON.stringify(outcome.result) } : { errorOutput: failure(outcome) }
    }
    case 'silence':
      return { errorOutput: { error: 'States.Timeout' } }
    case 'delay':
    case 'heartbeats':
    case 'submitted':
    case 'unwanted':
      throw unfit(state, 'takes time or calls, which a state that is tested by itself does not have')
  }
}

const failure = ({ error, cause }: { readonly error?: string; readonly cause?: string | undefined }) => ({
  ...(error === undefined ? {} : { error }),
  ...(cause === undefined ? {} : { cause }),
})

const unfit = (state: string, why: string): TestFault =>
  new TestFault('MOCK_UNFIT', `The mock of '${state}' ${why}.`, { hint: "Give a result, fail('…') or recorded('…')." })
