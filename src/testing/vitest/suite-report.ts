import { type Counted, percentOf } from '../state-coverage/counted.ts'
import { missedTable, table } from '../state-coverage/table.ts'
import type { StateCoverageOptions } from './state-coverage-options.ts'

/** What is told of a whole test run, and what about it is not as it is required. */
interface SuiteReport {
  readonly text: string
  readonly failures: readonly string[]
}

/** Tells what a test run took of its machines. */
export function suiteReport(machines: readonly Counted[], options: StateCoverageOptions): SuiteReport {
  const { atLeast = 0, machines: named, show = 'missed' } = options
  const counting = machines.filter(({ machine }) => named === undefined || named.includes(machine))
  const absent = (named ?? []).filter((name) => machines.every(({ machine }) => machine !== name))
  const low = counting.filter((counted) => percentOf(counted) < atLeast)
  return {
    text: ['State coverage', ...counting.map(show === 'all' ? table : missedTable)].join('\n\n'),
    failures: [
      ...low.map((counted) => `The tests must cover ${atLeast}% of '${counted.machine}', and cover ${percentOf(counted)}%.`),
      ...absent.map((name) => `No test has run '${name}'.`),
    ],
  }
}
