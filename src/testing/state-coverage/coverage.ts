import { type StateDefinition, type StateMachineDefinition, walkStates } from '../../asl/index.ts'
import { isJsonObject } from '../../core/index.ts'
import type { HistoryEvent } from '../../engine/index.ts'
import { subjectOf, type Testable } from '../definition/subject.ts'
import type { Step } from '../run/step.ts'
import type { Answered } from '../single-state/tested-state.ts'
import { type CoverageItem, itemsOf } from './coverage-item.ts'
import { Probes } from './probes.ts'
import { table } from './table.ts'
import { takenRetrier } from './taken-retrier.ts'

/** What the tests have taken of a machine. */
export class Coverage {
  readonly machine: string
  readonly #items: readonly Omit<CoverageItem, 'times'>[]
  readonly #times: number[]
  readonly #places: ReadonlyMap<string, number>
  readonly #states: ReadonlyMap<string, { readonly state: StateDefinition; readonly path: string }>
  readonly #probes: Probes

  constructor(machine: string, definition: StateMachineDefinition) {
    this.machine = machine
    this.#items = itemsOf(definition)
    this.#times = this.#items.map(() => 0)
    const paths = this.#items.map(({ path }) => path)
    this.#places = new Map(paths.map((path, index) => [path, index]))
    this.#states = new Map([...walkStates(definition)].map((visit) => [visit.name, visit]))
    this.#probes = new Probes(definition, paths)
  }

  /** States, rules and defaults of Choices, retriers and catchers, each with how often it was taken. */
  get items(): readonly CoverageItem[] {
    return this.#items.map((item, index) => ({ ...item, times: this.#times[index] ?? 0 }))
  }

  /** What no test has taken. */
  get missed(): readonly CoverageItem[] {
    return this.items.filter(({ times }) => times === 0)
  }

  /** How much was taken, from 0 to 100. It is 100 only where nothing is missed. */
  get percent(): number {
    const { length } = this.#items
    return length === 0 ? 100 : Math.floor(((length - this.missed.length) / length) * 1000) / 10
  }

  /** All of it, for people: print it where a test run should show it. */
  table(): string {
    return table(this)
  }

  /** Begins to watch a run. */
  watch(): Watch {
    const taken: number[] = []
    return {
      definition: this.#probes.definition,
      read: (given) => {
        const { event, taken: number } = this.#probes.read(given)
        if (number !== undefined) taken.push(number)
        return event
      },
      conclude: (steps) => this.#count(taken, steps),
      concludeState: (state, answered) => this.#countState(state, answered),
    }
  }

  #count(taken: readonly number[], steps: readonly Step[]): void {
    for (const number of taken) this.#take(number)
    const failed = new Map<number, Step>()
    for (const step of steps) {
      const known = this.#states.get(step.state)
      if (known === undefined) continue
      const { state, path } = known
      const before = failed.get(step.visit)
      if (before === undefined) this.#take(this.#places.get(path))
      else this.#take(this.#places.get(`${path}/Retry[${takenRetrier(state, before)}]`))
      failed.set(step.visit, step)
    }
  }

  #countState(state: string, answered: Answered): Answered {
    const path = this.#states.get(state)?.path ?? ''
    const { errorDetails = {}, variables: given = {} } = answered.inspection
    this.#take(this.#places.get(path))
    if (answered.status === 'RETRIABLE' && isJsonObject(errorDetails)) {
      this.#take(this.#places.get(`${path}/Retry[${Number(errorDetails.retryIndex)}]`))
    }
    const { variables, taken } = this.#probes.readVariables(isJsonObject(given) ? given : {})
    if (taken === undefined) return answered
    this.#take(taken)
    const { variables: _, ...inspection } = answered.inspection
    return { ...answered, inspection: Object.keys(variables).length === 0 ? inspection : { ...inspection, variables } }
  }

  #take(number: number | undefined): void {
    if (number !== undefined) this.#times[number] = (this.#times[number] ?? 0) + 1
  }
}

/** A run that is watched for what it takes. */
export interface Watch {
  /** What must run to be watched. */
  readonly definition: StateMachineDefinition
  /** The event as it would have been without the watching. */
  readonly read: (event: HistoryEvent) => HistoryEvent
  /** Counts what the run has taken. */
  readonly conclude: (steps: readonly Step[]) => void
  /** Counts what a state that was tested by itself has taken, and gives its answer as it would have been. */
  readonly concludeState: (state: string, answered: Answered) => Answered
}

const watched = new WeakMap<Testable, Coverage>()

/**
 * Counts, from now on, what the simulations of a machine take of it: states, rules of Choices, retriers and catchers. Call it
 * once in a test file, before the tests, and ask at their end:
 *
 * ```ts
 * const covered = coverage(orders)
 * afterAll(() => expect(covered).toCoverAtLeast(100))
 * ```
 *
 * Only runs that come to an end count: those with a fault of the test do not. A test file counts for itself.
 */
export function coverage(machine: Testable): Coverage {
  const { name, definition } = subjectOf(machine, undefined)
  const known = coverageOf(machine)
  if (known !== undefined) return known
  const fresh = new Coverage(name, definition)
  watched.set(machine, fresh)
  return fresh
}

/** The coverage that is asked for, where it is. */
export const coverageOf = (machine: Testable): Coverage | undefined => watched.get(machine)
