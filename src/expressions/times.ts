import { type Condition, gt, lt } from './compare.ts'
import type { Expression } from './expression.ts'
import { call, type Operand } from './operand.ts'

/** The time at which the state runs, as text: `2026-11-20T10:00:00.000Z`. */
export const now = (): Expression<string> => call('now')

/** The time at which the state runs, in milliseconds since 1970. */
export const nowMilliseconds = (): Expression<number> => call('millis')

/** Milliseconds since 1970 of a time that is written as ISO 8601. */
export const toMilliseconds = (timestamp: Operand<string>): Expression<number> => call('toMillis', timestamp)

/** The ISO 8601 text of a time in milliseconds since 1970. */
export const fromMilliseconds = (milliseconds: Operand<number>): Expression<string> => call('fromMillis', milliseconds)

/** Whether a time (ISO 8601) is before another. */
export const isBefore = (time: Operand<string>, other: Operand<string>): Condition => lt(toMilliseconds(time), toMilliseconds(other))

/** Whether a time (ISO 8601) is after another. */
export const isAfter = (time: Operand<string>, other: Operand<string>): Condition => gt(toMilliseconds(time), toMilliseconds(other))
