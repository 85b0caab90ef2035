import { type Duration, toSeconds } from '../core/index.ts'
import { add, multiply, subtract } from './arithmetic.ts'
import { type Condition, gt, lt } from './compare.ts'
import type { Expression } from './expression.ts'
import { call, type Operand } from './operand.ts'

/** The time at which the state runs, as text: `2026-11-20T10:00:00.000Z`. */
export const now = (): Expression<string> => call('now')

/** The time at which the state runs, in milliseconds since 1970. */
export const nowMilliseconds = (): Expression<number> => call('millis')

/**
 * Milliseconds since 1970 of a time that is written as ISO 8601.
 *
 * @param picture how it is written, where that is another way: `'[D01]/[M01]/[Y0001]'`.
 */
export const toMilliseconds = (timestamp: Operand<string>, picture?: Operand<string>): Expression<number> =>
  picture === undefined ? call('toMillis', timestamp) : call('toMillis', timestamp, picture)

/**
 * The ISO 8601 text of a time in milliseconds since 1970.
 *
 * @param picture another way to write it: `'[D01]/[M01]/[Y0001]'`.
 * @param zone the time zone as an offset: `'+0100'`. @default UTC
 * @see https://docs.jsonata.org/date-time-functions#frommillis
 */
export function fromMilliseconds(milliseconds: Operand<number>, picture?: Operand<string>, zone?: Operand<string>): Expression<string> {
  if (picture === undefined) return call('fromMillis', milliseconds)
  return zone === undefined ? call('fromMillis', milliseconds, picture) : call('fromMillis', milliseconds, picture, zone)
}

/** The time (ISO 8601) that is so much later: `later(now(), '15 minutes')`, or so many seconds that are computed. */
export const later = (time: Operand<string>, by: Duration | Expression<number>): Expression<string> =>
  fromMilliseconds(add(toMilliseconds(time), inMilliseconds(by)))

/** The time (ISO 8601) that is so much earlier. */
export const earlier = (time: Operand<string>, by: Duration | Expression<number>): Expression<string> =>
  fromMilliseconds(subtract(toMilliseconds(time), inMilliseconds(by)))

const inMilliseconds = (by: Duration | Expression<number>): Operand<number> =>
  typeof by === 'string' ? toSeconds(by) * 1000 : multiply(by, 1000)

/** Whether a time (ISO 8601) is before another. */
export const isBefore = (time: Operand<string>, other: Operand<string>): Condition => lt(toMilliseconds(time), toMilliseconds(other))

/** Whether a time (ISO 8601) is after another. */
export const isAfter = (time: Operand<string>, other: Operand<string>): Condition => gt(toMilliseconds(time), toMilliseconds(other))
