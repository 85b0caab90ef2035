import { hashAlgorithms } from '../digest.ts'
import { JavaRandom } from '../intrinsics/java-random.ts'
import { randomUuid } from '../random-uuid.ts'
import type { Host } from '../run/branch.ts'
import { FunctionFault, longestRange, MemoryExceeded } from './bounds.ts'
import type { CompileQuery } from './library.ts'
import { readArray, readInteger, readText } from './read-argument.ts'

/**
 * The functions that the service adds to JSONata, and those of its own that must not look at the machine's clock or
 * randomness. As everywhere in JSONata, an argument that is nothing makes a result that is nothing.
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
    hash: (...given: unknown[]) => {
      const [text, name] = [readText(given, 0), readText(given, 1)]
      if (text === undefined || name === undefined) return undefined
      const algorithm = hashAlgorithms.find((candidate) => candidate === name)
      if (algorithm === undefined) throw new FunctionFault(`The algorithm must be one of ${hashAlgorithms.join(', ')}.`)
      return digest(algorithm, text)
    },
    millis: () => clock.now(),
    now: (picture?: unknown, timezone?: unknown) =>
      picture === undefined && timezone === undefined ? new Date(clock.now()).toISOString() : formatTime(picture, timezone),
    parse: (...given: unknown[]) => parse(readText(given, 0)),
    partition,
    random: (...given: unknown[]) => {
      const seed = given.length === 0 ? undefined : readInteger(given, 0)
      return seed === undefined ? random() : new JavaRandom(seed).fraction()
    },
    range,
    uuid: () => randomUuid(random),
  }
}

/** The items in groups of so many; the last may be shorter. */
function partition(...given: unknown[]): unknown {
  const [items, size] = [readArray(given, 0), readInteger(given, 1)]
  if (items === undefined || size === undefined || items.length === 0) return undefined
  if (size <= 0) throw new FunctionFault('The chunk size must be a positive integer.')
  return Array.from({ length: Math.ceil(items.length / size) }, (_, chunk) => items.slice(chunk * size, (chunk + 1) * size))
}

/** The numbers from the first up to the second, step by step. A sequence of one is that number, as everywhere in JSONata. */
function range(...given: unknown[]): unknown {
  const [first, last, step] = [readInteger(given, 0), readInteger(given, 1), readInteger(given, 2)]
  if (first === undefined || last === undefined || step === undefined) return undefined
  if (step === 0) throw new FunctionFault('The increment must not be zero.')
  const length = Math.max(0, Math.floor((last - first) / step) + 1)
  if (length > longestRange) throw new MemoryExceeded()
  const numbers = Array.from({ length }, (_, index) => first + index * step)
  return numbers.length <= 1 ? numbers[0] : numbers
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch (fault) {
    if (fault instanceof SyntaxError) throw new FunctionFault('The argument of $parse is not valid JSON.', { cause: fault })
    throw fault
  }
}
