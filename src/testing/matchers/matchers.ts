import type { MatcherResult, MatcherState } from 'vitest'
import { isError } from '../../core/index.ts'
import { Coverage } from '../state-coverage/coverage.ts'
import { missedTable } from '../state-coverage/table.ts'
import { matchCause } from './match-cause.ts'
import { pathOf, requireRun, tellEnd } from './subject.ts'
import { problemsOf, tellProblem } from './valid-asl.ts'

/** What a state of `expect` gives to its matchers. */
type This = MatcherState

const result = (
  pass: boolean,
  message: () => string,
  compared: { readonly actual?: unknown; readonly expected?: unknown } = {},
): MatcherResult => ({
  pass,
  message,
  ...compared,
})

/** Whether a value holds all that is expected of it, as `toMatchObject` compares. */
const holds = ({ equals, utils, customTesters }: This, value: unknown, expected: unknown): boolean =>
  equals(value, expected, [...customTesters, utils.iterableEquality, utils.subsetEquality])

const not = ({ isNot }: This): string => (isNot ? ' not' : '')

/** The matchers, for `expect.extend`. */
export const matchers = {
  toBeValidAsl(this: This, received: unknown, { warnings }: { readonly warnings?: 'allowed' | 'refused' } = {}): MatcherResult {
    const problems = problemsOf(received, warnings === 'refused')
    const fate = problems.some(isError) ? 'would refuse the definition' : 'would take the definition, which is most likely wrong'
    return result(problems.length === 0, () =>
      problems.length === 0
        ? 'Expected Step Functions to refuse the definition, and it would take it.'
        : `Step Functions ${fate}:\n${problems.map(tellProblem).join('\n')}`,
    )
  },

  toHaveSucceeded(this: This, received: unknown, ...[output]: readonly [output?: unknown]): MatcherResult {
    const run = requireRun(received, 'toHaveSucceeded')
    if (run.status !== 'SUCCEEDED' || output === undefined) {
      return result(
        run.status === 'SUCCEEDED',
        () => `Expected '${run.machine}'${not(this)} to have succeeded; it ended ${tellEnd(run)}.${pathOf(run)}`,
      )
    }
    return result(
      holds(this, run.output, output),
      () =>
        `Expected '${run.machine}'${not(this)} to have given what holds\n  ${inLine(this, output)}\nIt gave\n  ${inLine(this, run.output)}${pathOf(run)}`,
      { actual: run.output, expected: output },
    )
  },

  toHaveFailedWith(this: This, received: unknown, error: string | RegExp, cause?: string | RegExp | object): MatcherResult {
    const run = requireRun(received, 'toHaveFailedWith')
    const failed = run.status !== 'SUCCEEDED' && matches(run.error ?? '', error)
    const caused = cause === undefined || matchCause(run.cause, cause, (value, expected) => holds(this, value, expected))
    return result(
      failed && caused,
      () =>
        `Expected '${run.machine}'${not(this)} to have failed with ${String(error)}${cause === undefined ? '' : `, and the cause ${this.utils.stringify(cause)}`}; it ended ${tellEnd(run)}.${pathOf(run)}`,
    )
  },

  toHaveVisited(this: This, received: unknown, states: string | readonly string[]): MatcherResult {
    const run = requireRun(received, 'toHaveVisited')
    if (typeof states === 'string') {
      return result(
        run.visited.includes(states),
        () => `Expected '${run.machine}'${not(this)} to have come to the state '${states}'.${pathOf(run)}`,
      )
    }
    return result(
      this.equals(run.visited, states),
      () => `Expected '${run.machine}'${not(this)} to have taken this way:\n  ${states.join(' → ')}${pathOf(run)}`,
      { actual: run.visited, expected: states },
    )
  },

  toHaveCalledTask(this: This, received: unknown, task: string, ...[given]: readonly [given?: unknown]): MatcherResult {
    const run = requireRun(received, 'toHaveCalledTask')
    const calls = run.callsOf(task).map((call) => call.arguments)
    if (given === undefined || calls.length === 0) {
      return result(
        calls.length > 0,
        () =>
          `Expected '${run.machine}'${not(this)} to have called the task '${task}'; it was called ${times(calls.length)}.${pathOf(run)}`,
      )
    }
    const shown = calls.length === 1 ? { actual: calls[0], expected: given } : {}
    return result(
      calls.some((call) => holds(this, call, given)),
      () =>
        `Expected '${run.machine}'${not(this)} to have called the task '${task}' with\n  ${inLine(this, given)}\nIt was called ${times(calls.length)}, with\n${calls.map((call) => `  ${JSON.stringify(call)}`).join('\n')}${pathOf(run)}`,
      shown,
    )
  },

  toCoverAtLeast(this: This, received: unknown, percent: number): MatcherResult {
    if (!(received instanceof Coverage)) throw new TypeError('toCoverAtLeast looks at what coverage(machine) gives.')
    return result(
      received.percent >= percent,
      () => `Expected the tests${not(this)} to cover at least ${percent}% of '${received.machine}'.\n\n${missedTable(received)}`,
    )
  },
}

const inLine = ({ utils }: This, value: unknown): string => utils.stringify(value, undefined, { min: true })

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

const matches = (text: string, expected: string | RegExp): boolean =>
  typeof expected === 'string' ? text === expected : expected.test(text)
