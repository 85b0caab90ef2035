import type { Json } from '../../core/index.ts'
import { ArgumentFault } from './argument-fault.ts'
import { integer } from './arguments.ts'

/** The sum; each number is rounded before it is added. */
export const mathAdd = (given: readonly Json[]): Json => integer(given, 0) + integer(given, 1) + 0

/** A number from the first up to, not including, the second. The same seed gives the same number. */
export function mathRandom(given: readonly Json[], random: () => number): Json {
  const [from, to] = [integer(given, 0), integer(given, 1)]
  if (to <= from) throw new ArgumentFault('The end of the range must be greater than its start.')
  const draw = given.length > 2 ? seeded(integer(given, 2)) : random()
  return from + Math.floor(draw * (to - from))
}

/** A number from 0 up to 1 that depends on the seed alone. */
export function seeded(seed: number): number {
  let state = (Math.trunc(seed) ^ 0x9e3779b9) >>> 0
  for (const [shift, factor] of [
    [16, 0x85ebca6b],
    [13, 0xc2b2ae35],
    [16, 1],
  ] as const) {
    state = Math.imul(state ^ (state >>> shift), factor) >>> 0
  }
  return state / 2 ** 32
}
