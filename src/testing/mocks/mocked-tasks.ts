import { setImmediate as turnOfOthers } from 'node:timers/promises'
import { type StateMachineDefinition, walkStates } from '../../asl/index.ts'
import { closest, type Json } from '../../core/index.ts'
import { checkMockedResult, type FieldValidationMode, type TaskOutcome, type TaskRequest, TestStateRefusal } from '../../engine/index.ts'
import type { CalledTask } from '../run/run.ts'
import { TestFault } from '../test-fault.ts'
import { behaviourOf, Sequence } from './answer.ts'
import { behave } from './behave.ts'
import type { Behaviour } from './behaviour.ts'
import { respond } from './respond.ts'
import { type Submit, submission } from './submission.ts'

/** Mocks by the names of their states, whatever they are. */
export type AnyMocks = { readonly [task: string]: unknown }

interface MockSettings {
  /** Seconds since the execution started. */
  readonly now: () => number
  readonly fieldValidationMode: FieldValidationMode
  /** How many seconds of real time a function may work. */
  readonly patience: number
}

/** The tasks of one run, each answered by its mock. */
export class MockedTasks {
  readonly calls: CalledTask[] = []
  readonly #mocks: AnyMocks
  readonly #now: () => number
  readonly #mode: FieldValidationMode
  readonly #counts = new Map<string, number>()
  readonly #late: TestFault[] = []
  readonly #patience: number
  #running = 0

  constructor(definition: StateMachineDefinition, mocks: AnyMocks, { now, fieldValidationMode, patience }: MockSettings) {
    this.#mocks = mocks
    this.#mode = fieldValidationMode
    this.#now = now
    this.#patience = patience
    checkNames(definition, mocks)
  }

  /** @throws TestFault where the test gives no answer that a task can give. */
  async answer(request: TaskRequest): Promise<TaskOutcome> {
    const { state, parameters, attempt } = request
    const callsBefore = this.#counts.get(state) ?? 0
    this.#counts.set(state, callsBefore + 1)
    this.calls.push({ task: state, arguments: parameters, attempt: attempt + 1, at: this.#now() })
    const submit = submission(request)
    const outcome = await behave(await this.#behaviour(request, callsBefore, submit), request, submit)
    if (outcome.status === 'succeeded') await this.#check(request, outcome.result)
    return outcome
  }

  /**
   * Gives functions whose states have ended a turn to end, too: nobody else waits for them.
   *
   * @throws TestFault where one of them threw.
   */
  async leave(): Promise<void> {
    if (this.#running > 0) await turnOfOthers()
    const [fault] = this.#late
    if (fault !== undefined) throw fault
  }

  async #check({ state, resource }: TaskRequest, result: Json): Promise<void> {
    if (this.#mode === 'NONE') return
    try {
      await checkMockedResult(resource, result, this.#mode)
    } catch (fault) {
      if (!(fault instanceof TestStateRefusal)) throw fault
      throw new TestFault('MOCK_UNFIT', `The mock of '${state}' gives what ${resource} could not answer: ${fault.message}`, {
        hint: "Mend the result, or leave fieldValidationMode at 'NONE'.",
        cause: fault,
      })
    }
  }

  async #behaviour(request: TaskRequest, callsBefore: number, submit: Submit): Promise<Behaviour> {
    const { state } = request
    const mock = Object.hasOwn(this.#mocks, state) ? this.#mocks[state] : undefined
    if (mock === undefined) {
      throw new TestFault('MOCK_MISSING', `The task '${state}' was called, and has no mock.`, {
        hint: `Add one: tasks: { '${state}': … }. What it was called with: ${JSON.stringify(request.parameters)}`,
      })
    }
    if (typeof mock === 'function') return behaviourOf(await this.#respond(mock, request, callsBefore, submit))
    return mock instanceof Sequence ? turn(mock, state, callsBefore) : behaviourOf(mock)
  }

  async #respond(mock: Function, request: TaskRequest, callsBefore: number, submit: Submit): Promise<unknown> {
    this.#running += 1
    try {
      return await respond(mock, request, { callsBefore, submit, patience: this.#patience, late: (fault) => this.#late.push(fault) })
    } finally {
      this.#running -= 1
    }
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
