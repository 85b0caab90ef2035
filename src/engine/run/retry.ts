import type { Catcher, Retrier } from '../../asl/index.ts'
import { errorNames, type Failure } from '../failure.ts'

/** The index of the first retrier or catcher that takes the failure, or -1. */
export function takenBy(takers: readonly (Retrier | Catcher)[] | undefined, failure: Failure): number {
  if (failure.terminal || !Array.isArray(takers)) return -1
  return takers.findIndex(
    (taker: Retrier | Catcher) => Array.isArray(taker.ErrorEquals) && taker.ErrorEquals.some((name) => isNamed(name, failure)),
  )
}

function isNamed(name: unknown, failure: Failure): boolean {
  if (name === failure.error || failure.options.aliases?.some((alias) => alias === name) === true) return true
  if (failure.error === errorNames.dataLimitExceeded) return false
  return name === errorNames.all || (name === errorNames.taskFailed && failure.error !== errorNames.timeout)
}

/** How long to wait before the next attempt, in milliseconds. */
export function retryDelay(retrier: Retrier, attemptsBefore: number, random: () => number): number {
  const { IntervalSeconds = 1, BackoffRate = 2, MaxDelaySeconds = Number.POSITIVE_INFINITY, JitterStrategy = 'NONE' } = retrier
  const seconds = Math.min(IntervalSeconds * BackoffRate ** attemptsBefore, MaxDelaySeconds)
  return Math.round((JitterStrategy === 'FULL' ? random() * seconds : seconds) * 1000)
}

/** Whether a retrier may try again after so many attempts of its own. */
export const mayRetry = (retrier: Retrier, attemptsBefore: number): boolean => attemptsBefore < (retrier.MaxAttempts ?? 3)
