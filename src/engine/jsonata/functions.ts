import type { Json } from '../../core/index.ts'
import { ArgumentFault } from '../intrinsics/argument-fault.ts'
import { arrayPartition, arrayRange } from '../intrinsics/arrays.ts'
import { seeded } from '../intrinsics/numbers.ts'
import { hash } from '../intrinsics/texts.ts'
import { randomUuid } from '../random-uuid.ts'
import type { Host } from '../run/branch.ts'
import type { CompileQuery } from './library.ts'

/**
 * The functions that the service adds to JSONata, and those of its own that must not look at the machine's clock or
 * randomness.
 *
 * @see https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html
 */
export function serviceFunctions(host: Host, compile: CompileQuery): Readonly<Record<string, unknown>> {
  const functions = made.get(host) ?? makeFunctions(host, compile)
  made.set(host, functions)
  return functions
}

const made = new WeakMap<Host, Readonly<Record<string, unknown>>>()

function makeFunctions({ clock, random, digest }: Host, compile: CompileQuery): Readonly<Record<string, unknown>> {
  const formatTime = (picture: unknown, timezone: unknown): Promise<unknown> =>
    compile('$fromMillis($millis, $picture, $timezone)').evaluate(undefined, { millis: clock.now(), picture, timezone })
  return {
    eval: undefined,
    hash: (data: Json = null, algorithm: Json = 'SHA-1') => hash([data, algorithm], digest),
    millis: () => clock.now(),
    now: (picture?: unknown, timezone?: unknown) =>
      picture === undefined && timezone === undefined ? new Date(clock.now()).toISOString() : formatTime(picture, timezone),
    parse,
    partition: (items: Json = null, size: Json = null) => arrayPartition([Array.isArray(items) ? items : [items], size]),
    random: (seed?: unknown) => (typeof seed === 'number' ? seeded(seed) : random()),
    range: (first: Json = null, last: Json = null, step: Json = null) => unwrapped(arrayRange([first, last, step])),
    uuid: () => randomUuid(random),
  }
}

/** A sequence of one value is that value, as everywhere in JSONata. */
const unwrapped = (value: Json): Json | undefined => (Array.isArray(value) && value.length <= 1 ? value[0] : value)

function parse(text: unknown): unknown {
  if (typeof text !== 'string') throw new ArgumentFault('The argument of $parse must be a string.')
  try {
    return JSON.parse(text)
  } catch (fault) {
    if (fault instanceof SyntaxError) throw new ArgumentFault(`The argument of $parse is no JSON: ${fault.message}`)
    throw fault
  }
}
