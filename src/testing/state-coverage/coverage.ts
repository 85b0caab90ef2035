import type { StateMachineDefinition } from '../../asl/index.ts'
import { type Counted, missedOf, percentOf } from './counted.ts'
import { type CoverageItem, itemsOf } from './coverage-item.ts'
import { table } from './table.ts'

/** What the tests have taken of a machine. */
export class Coverage implements Counted {
  readonly machine: string
  readonly #items: readonly Omit<CoverageItem, 'times'>[]
  readonly #times = new Map<string, number>()

  constructor(machine: string, definition: StateMachineDefinition) {
    this.machine = machine
    this.#items = itemsOf(definition)
  }

  /** States, rules and defaults of Choices, retriers and catchers, each with how often it was taken. */
  get items(): readonly CoverageItem[] {
    return this.#items.map((item) => ({ ...item, times: this.#times.get(item.path) ?? 0 }))
  }

  /** What no test has taken. */
  get missed(): readonly CoverageItem[] {
    return missedOf(this)
  }

  /** How much was taken, from 0 to 100. It is 100 only where nothing is missed. */
  get percent(): number {
    return percentOf(this)
  }

  /** All of it, for people: print it where a test run should show it. */
  table(): string {
    return table(this)
  }

  /**
   * Adds what a run has taken: how often, by the paths of the items.
   *
   * @internal
   */
  add(taken: ReadonlyMap<string, number>): void {
    for (const [path, times] of taken) this.#times.set(path, (this.#times.get(path) ?? 0) + times)
  }
}
