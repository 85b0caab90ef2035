import { quotas } from '../../asl/index.ts'
import type { Json } from '../../core/index.ts'
import { ArgumentFault } from './argument-fault.ts'

const places = ['first', 'second', 'third']
const place = (index: number): string => places[index] ?? `${index + 1}th`

/** The argument, which must be text. */
export function text(given: readonly Json[], index: number): string {
  const value = given[index]
  if (typeof value !== 'string') throw new ArgumentFault(`The ${place(index)} argument must be a string.`)
  return value
}

/** The argument, which must be text that is not too long. */
export function shortText(given: readonly Json[], index: number): string {
  const value = text(given, index)
  if (value.length > quotas.intrinsicTextCharacters) {
    throw new ArgumentFault(`The ${place(index)} argument must not be longer than ${quotas.intrinsicTextCharacters} characters.`)
  }
  return value
}

/** The argument, which must be a number; it is rounded to the nearest integer, half up. */
export function integer(given: readonly Json[], index: number): number {
  const value = given[index]
  if (typeof value !== 'number') throw new ArgumentFault(`The ${place(index)} argument must be a number.`)
  return Math.round(value) + 0
}

/** The argument, which must be an array. */
export function array(given: readonly Json[], index: number): readonly Json[] {
  const value = given[index]
  if (!Array.isArray(value)) throw new ArgumentFault(`The ${place(index)} argument must be an array.`)
  return value
}
