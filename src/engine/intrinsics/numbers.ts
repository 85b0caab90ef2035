import type { Json } from '../../core/index.ts'
import { ArgumentFault } from './argument-fault.ts'
import { integer } from './arguments.ts'
import { JavaRandom } from './java-random.ts'

/** The sum; each number is rounded before it is added. */
export const mathAdd = (given: readonly Json[]): Json => integer(given, 0) + integer(given, 1) + 0

/** A number from the first up to, not including, the second. The same seed gives the same number. */
export function mathRandom(given: readonly Json[], random: () => number): Json {
  const [from, to] = [integer(given, 0), integer(given, 1)]
  if (to <= from) throw new ArgumentFault('The end of the range must be greater than its start.')
  return from + (given.length > 2 ? new JavaRandom(integer(given, 2)).below(to - from) : Math.floor(random() * (to - from)))
}
