import { type Duration, toSeconds } from '../../core/index.ts'
import { Answer, behaviourOf } from './answer.ts'

/**
 * The same answer, later: `after('3 seconds', taskStopped())`. The time is the simulation's own, so that it takes none; it
 * passes for everything else in the execution, too, which brings out races.
 */
export function after<Result, Errors extends string>(delay: Duration, answer: Answer<Result, Errors>): Answer<Result, Errors>
export function after<const Result>(delay: Duration, result: Result): Answer<Result>
export function after(delay: Duration, answer: unknown): Answer<unknown, string> {
  return new Answer({ kind: 'delay', seconds: toSeconds(delay), next: behaviourOf(answer) })
}

/**
 * The answer of a task that Step Functions waits for, and what the service said when it took the work: what the history tells as
 * `TaskSubmitted`. `submitted({ Tasks: [{ TaskArn: 'arn:…' }] }, taskStopped())`. Without it, the service said `{}`.
 */
export function submitted<Result, Errors extends string>(response: object, answer: Answer<Result, Errors>): Answer<Result, Errors>
export function submitted<const Result>(response: object, result: Result): Answer<Result>
export function submitted(response: object, answer: unknown): Answer<unknown, string> {
  return new Answer({ kind: 'submitted', response, next: behaviourOf(answer) })
}

/** How often heartbeats come. */
export interface Rhythm {
  readonly every: Duration
  readonly times: number
}

/**
 * Heartbeats, each so long after the one before, and then the answer. `heartbeats({ every: '20 seconds', times: 3 }, timeOut())`
 * falls silent after a minute.
 */
export function heartbeats<Result, Errors extends string>(rhythm: Rhythm, answer: Answer<Result, Errors>): Answer<Result, Errors>
export function heartbeats<const Result>(rhythm: Rhythm, result: Result): Answer<Result>
export function heartbeats({ every, times }: Rhythm, answer: unknown): Answer<unknown, string> {
  return new Answer({ kind: 'heartbeats', seconds: toSeconds(every), times, next: behaviourOf(answer) })
}
