import { type StateMachineDefinition, walkStates } from '../../asl/index.ts'
import { closest, toSeconds } from '../../core/index.ts'
import type { TaskOutcome, TaskRequest } from '../../engine/index.ts'
import type { CalledTask } from '../run/run.ts'
import { TestFault } from '../test-fault.ts'
import { Answer, behaviourOf, Sequence } from './answer.ts'
import { behave } from './behave.ts'
import type { Behaviour } from './behaviour.ts'
import type { TaskCall } from './mock.ts'
import { submission } from './submission.ts'

/** Mocks by the names of their states, whatever they are. */
export type AnyMocks = { readonly [task: string]: unknown }

/** The tasks of one run, each answered by its mock. */
export class MockedTasks {
  readonly calls: CalledTask[] = []
  readonly #mocks: AnyMocks
  readonly #now: () => number
  readonly #counts = new Map<string, number>()

  /** @param now seconds since the execution started. */
  constructor(definition: StateMachineDefinition, mocks: AnyMocks, now: () => number) {
    this.#mocks = mocks
    this.#now = now
    checkNames(definition, mocks)
  }

  /** @throws TestFault where the test gives no answer that a task can give. */
  async answer(request: TaskRequest): Promise<TaskOutcome> {
    const { state, parameters, attempt } = request
    const callsBefore = this.#counts.get(state) ?? 0
    this.#counts.set(state, callsBefore + 1)
    this.calls.push({ task: state, arguments: parameters, attempt: attempt + 1, at: this.#now() })
    const submit = submission(request)
    return behave(await this.#behaviour(request, callsBefore, submit), request, submit)
  }

  async #behaviour(request: TaskRequest, callsBefore: number, submit: () => void): Promise<Behaviour> {
    const { state } = request
    const mock = Object.hasOwn(this.#mocks, state) ? this.#mocks[state] : undefined
    if (mock === undefined) {
      throw new TestFault('MOCK_MISSING', `The task '${state}' was called, and has no mock.`, {
        hint: `Add one: tasks: { '${state}': … }. What it was called with: ${JSON.stringify(request.parameters)}`,
      })
    }
    if (typeof mock === 'function') return behaviourOf(await respond(mock, request, callsBefore, submit))
    return mock instanceof Sequence ? turn(mock, state, callsBefore) : behaviourOf(mock)
  }
}

/** @throws TestFault where a mock is for no task of the definition. */
export function checkNames(definition: StateMachineDefinition, mocks: AnyMocks): void {
  const tasks = new Set<string>()
  for (const { name, state } of walkStates(definition)) if (state.Type === 'Task') tasks.add(name)
  for (const name of Object.keys(mocks)) {
    if (tasks.has(name)) continue
    const near = closest(name, [...tasks])
    throw new TestFault('MOCK_UNKNOWN', `There is a mock for '${name}', and no task has that name.`, {
      hint: near === undefined ? namesIn(tasks) : `Did you mean '${near}'?`,
    })
  }
}

const namesIn = (tasks: ReadonlySet<string>): string =>
  tasks.size === 0 ? 'There is no task.' : `The tasks are: ${[...tasks].join(', ')}.`

function turn({ turns }: Sequence<unknown, string>, state: string, callsBefore: number): Behaviour {
  let answered = 0
  for (const { behaviour, calls } of turns) {
    answered += calls
    if (callsBefore < answered) return behaviour
  }
  throw new TestFault('MOCK_USED_UP', `The task '${state}' was called ${callsBefore + 1} times, and has answers for ${answered}.`, {
    hint: 'Say with .then(…) what it answers from then on.',
  })
}

async function respond(mock: Function, request: TaskRequest, callsBefore: number, submit: () => void): Promise<unknown> {
  const { state, parameters, attempt, taskToken, path, sleep, heartbeat } = request
  const call: TaskCall = {
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
  let reply: unknown
  try {
    reply = await mock(structuredClone(parameters), call)
  } catch (cause) {
    if (request.signal.aborted) return new Answer({ kind: 'silence' })
    throw new TestFault('MOCK_THREW', `The mock of '${state}' threw: ${cause instanceof Error ? cause.message : String(cause)}`, {
      hint: `To make the task fail, let the mock return fail('…').`,
      cause,
    })
  }
  if (!(reply instanceof Sequence)) return reply
  throw new TestFault('MOCK_NOT_JSON', `The mock of '${state}' returned answers in turn; a function gives one answer a call.`, {
    hint: `Use the call's own count: (given, { callsBefore }) => (callsBefore === 0 ? fail('…') : …).`,
  })
}
