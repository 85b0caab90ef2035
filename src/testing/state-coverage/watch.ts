import type { TakenListener } from '../../engine/index.ts'
import { subjectOf, type Testable } from '../definition/subject.ts'
import { Coverage } from './coverage.ts'

/** A run that is watched for what it takes. */
export interface Watch {
  readonly onTaken: TakenListener
  /** Counts what the run has taken, once it has come to its end. */
  readonly conclude: () => void
}

/** Those that a test file has asked for. */
const askedFor = new WeakMap<Testable, Coverage>()

/** Every machine that a test file runs, where the whole suite is counted. */
let all: Map<Testable, Coverage> | undefined

/**
 * Counts, from now on, what the simulations of a machine take of it: states, rules of Choices, retriers and catchers. Call it
 * once in a test file, before the tests, and ask at their end:
 *
 * ```ts
 * const covered = coverage(orders)
 * afterAll(() => expect(covered).toCoverAtLeast(100))
 * ```
 *
 * Only runs that come to an end count: those with a fault of the test do not. A test file counts for itself; the tests of all
 * files together are counted by `stateCoverage` of `stepwright/testing/vitest`.
 *
 * @param options what a definition that Stepwright did not write is called. @default { machineName: 'StateMachine' }
 */
export function coverage(machine: Testable, options: { readonly machineName?: string } = {}): Coverage {
  const known = askedFor.get(machine)
  if (known !== undefined) return known
  const fresh = coverageOf(machine, options.machineName)
  askedFor.set(machine, fresh)
  return fresh
}

/** Counts, from now on and from nothing, every machine that is run. The function tells what was counted. */
export function coverAll(): () => readonly Coverage[] {
  const machines = new Map<Testable, Coverage>()
  all = machines
  return () => [...machines.values()]
}

/** Begins to watch a run, where somebody counts what it takes. */
export function watch(machine: Testable, name: string): Watch | undefined {
  const counting = [askedFor.get(machine), inSuite(machine, name)].filter((coverage) => coverage !== undefined)
  if (counting.length === 0) return undefined
  const taken = new Map<string, number>()
  return {
    onTaken: ({ path }) => {
      taken.set(path, (taken.get(path) ?? 0) + 1)
    },
    conclude: () => {
      for (const coverage of counting) coverage.add(taken)
    },
  }
}

function inSuite(machine: Testable, name: string): Coverage | undefined {
  if (all === undefined) return undefined
  const known = all.get(machine) ?? coverageOf(machine, name)
  all.set(machine, known)
  return known
}

function coverageOf(machine: Testable, machineName: string | undefined): Coverage {
  const { name, definition } = subjectOf(machine, { machineName })
  return new Coverage(name, definition)
}
