import { toSeconds } from '../../core/index.ts'
import type { TaskRequest } from '../../engine/index.ts'
import { TestFault } from '../test-fault.ts'
import { Answer, Sequence } from './answer.ts'
import type { TaskCall } from './mock.ts'

/** What a call of a function needs besides the request. */
interface Calling {
  readonly callsBefore: number
  /** Tells the history that the service has taken the work. */
  readonly submit: () => void
  /** Takes a fault that comes when the state has ended already. */
  readonly late: (fault: TestFault) => void
}

/** Lets a function answer for a task. What it throws is a fault of the test. */
export async function respond(mock: Function, request: TaskRequest, calling: Calling): Promise<unknown> {
  const { state, parameters, signal } = request
  let reply: unknown
  try {
    reply = await mock(structuredClone(parameters), taskCall(request, calling))
  } catch (cause) {
    const fault = new TestFault('MOCK_THREW', `The mock of '${state}' threw: ${cause instanceof Error ? cause.message : String(cause)}`, {
      hint: `To make the task fail, let the mock return fail('…').`,
      cause,
    })
    if (!signal.aborted) throw fault
    if (cause !== signal.reason) calling.late(fault)
    return new Answer({ kind: 'silence' })
  }
  if (!(reply instanceof Sequence)) return reply
  throw new TestFault('MOCK_NOT_JSON', `The mock of '${state}' returned answers in turn; a function gives one answer a call.`, {
    hint: `Use the call's own count: (given, { callsBefore }) => (callsBefore === 0 ? fail('…') : …).`,
  })
}

function taskCall({ state, attempt, taskToken, path, sleep, heartbeat }: TaskRequest, { callsBefore, submit }: Calling): TaskCall {
  return {
    task: state,
    attempt: attempt + 1,
    callsBefore,
    taskToken,
    path: path.map((place) => ({ state: place.state, index: place.index })),
    after: (delay) => {
      submit()
      return sleep(toSeconds(delay) * 1000)
    },
    heartbeat,
  }
}
