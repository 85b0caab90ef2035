import type { Condition } from './compare.ts'
import type { Read } from './expression.ts'
import { call } from './operand.ts'

/** Whether a value is a number. False where it is absent. */
export const isNumber = (value: Read<unknown>): Condition => call('isNumber', value)

/** Whether a value is a string. False where it is absent. */
export const isText = (value: Read<unknown>): Condition => call('isText', value)

/** Whether a value is true or false. False where it is absent. */
export const isBoolean = (value: Read<unknown>): Condition => call('isBoolean', value)

/** Whether a value is a time as ISO 8601 has it: `2030-01-31T12:00:00Z`. False where it is absent. */
export const isTimestamp = (value: Read<unknown>): Condition => call('isTimestamp', value)
