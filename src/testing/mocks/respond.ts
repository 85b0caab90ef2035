import { toSeconds } from '../../core/index.ts'
import type { TaskRequest } from '../../engine/index.ts'
import { TestFault } from '../test-fault.ts'
import { Answer, Sequence } from './answer.ts'
import type { TaskCall } from './mock.ts'
import { Patience, unanswered } from './patience.ts'

/** What a call of a function needs besides the request. */
interface Calling {
  readonly callsBefore: number
  /** How many seconds of real time the function may work. */
  readonly patience: number
  /** Tells the history that the service has taken the work. */
  readonly submit: () => void
  /** Takes a fault that comes when the state has ended already. */
  readonly late: (fault: TestFault) => void
}

/** Lets a function answer for a task. What it throws is a fault of the test, and so is that it never answers. */
export async function respond(mock: Function, request: TaskRequest, calling: Calling): Promise<unknown> {
  const { state, parameters, signal } = request
  const patience = new Patience(calling.patience)
  let reply: unknown
  try {
    const given: unknown = mock(structuredClone(parameters), taskCall(request, calling, patience))
    reply = isPromise(given) ? await patience.limit(given, signal) : given
  } catch (cause) {
    const fault = new TestFault('MOCK_THREW', `The mock of '${state}' threw: ${cause instanceof Error ? cause.message : String(cause)}`, {
      hint: `To make the task fail, let the mock return fail('…').`,
      cause,
    })
    if (!signal.aborted) throw fault
    if (cause !== signal.reason) calling.late(fault)
    return new Answer({ kind: 'silence' })
  }
  if (reply === unanswered) {
    const what = `The mock of '${state}' has not answered in ${calling.patience} seconds of real time, in which the run's own clock stands still.`
    throw new TestFault('MOCK_SILENT', what, {
      hint: 'Where the task is to time out, the mock is timeOut(). Where its work takes so long, say patience: 60.',
    })
  }
  if (!(reply instanceof Sequence)) return reply
  throw new TestFault('MOCK_NOT_JSON', `The mock of '${state}' returned answers in turn; a function gives one answer a call.`, {
    hint: `Use the call's own count: (given, { callsBefore }) => (callsBefore === 0 ? fail('…') : …).`,
  })
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

function taskCall(
  { state, attempt, taskToken, path, sleep, heartbeat }: TaskRequest,
  { callsBefore, submit }: Calling,
  patience: Patience,
): TaskCall {
  return {
    task: state,
    attempt: attempt + 1,
    callsBefore,
    taskToken,
    path: path.map((place) => ({ state: place.state, index: place.index })),
    after: (delay) => {
      submit()
      return patience.sleep(sleep(toSeconds(delay) * 1000))
    },
    heartbeat,
  }
}
