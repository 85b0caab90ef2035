import type { TaskOutcome, TaskRequest } from '../../engine/index.ts'
import { isJson, notJson } from '../json-value.ts'
import { TestFault } from '../test-fault.ts'
import type { Behaviour } from './behaviour.ts'
import { readRecording } from './read-recording.ts'
import { type Submit, submittedResponse } from './submission.ts'

/** Longer than any execution may take. */
const forEver = 100 * 366 * 86_400_000

/**
 * Does for one call of a task what the mock says. A service that Step Functions waits for has taken the work before it
 * answers; one that refuses the call has not.
 */
export async function behave(behaviour: Behaviour, request: TaskRequest, submit: Submit): Promise<TaskOutcome> {
  if (!refuses(behaviour)) submit(submittedResponse(behaviour, request))
  let next = behaviour
  for (;;) {
    switch (next.kind) {
      case 'delay':
        await request.sleep(next.seconds * 1000)
        next = next.next
        break
      case 'submitted':
        next = next.next
        break
      case 'heartbeats':
        for (let beat = 0; beat < next.times; beat += 1) {
          await request.sleep(next.seconds * 1000)
          request.heartbeat()
        }
        next = next.next
        break
      case 'recording':
        return readRecording(next.file, request)
      case 'silence':
        await request.sleep(forEver)
        throw new Error(`The task '${request.state}' outlived its execution.`)
      case 'unwanted':
        throw new TestFault('MOCK_NOT_EXPECTED', `The task '${request.state}' was called, and the test says that it must not be.`, {
          hint: `What it was called with: ${JSON.stringify(request.parameters)}`,
        })
      case 'failure':
        return { status: 'failed', error: next.error, ...(next.cause === undefined ? {} : { cause: next.cause }) }
      case 'result':
        return succeeded(next.result, request)
    }
  }
}

const refuses = (behaviour: Behaviour): boolean => behaviour.kind === 'failure' && !behaviour.error.startsWith('States.')

/** A result that the state machine could never have got is a fault of the test. */
function succeeded(result: unknown, { state }: TaskRequest): TaskOutcome {
  if (isJson(result)) return { status: 'succeeded', result: structuredClone(result) }
  throw new TestFault('MOCK_NOT_JSON', `The mock of '${state}' gave ${notJson(result)}, which is no JSON.`, {
    hint: 'Give texts, finite numbers, booleans, null, arrays and objects; leave out what is undefined.',
  })
}
