/** How long one evaluation may take, how deep it may nest, and how long a sequence may be. The service stops at the same depth and length. */
export const bounds = { timeout: 5_000, stack: 100, sequence: 873_782 }

/** How many numbers `$range` may give. */
export const longestRange = 360_145

const memory = 'Expression evaluation memory limit exceeded: Check for excessive memory usage'

/** What the service says in place of the library, by the library's code. */
const messages: ReadonlyMap<unknown, string> = new Map([
  ['D1011', 'Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive.'],
  ['D1012', 'Expression evaluation timeout: Check for infinite loop'],
  ['D2014', memory],
  ['D2015', memory],
])

/** What the service says of an evaluation that came to one of the bounds, by the code that the library gives. */
export const boundMessage = (code: unknown): string | undefined => messages.get(code)

/** What a function of the service itself finds wrong. */
export class FunctionFault extends Error {}

/** An expression asks for more than may be held in memory. */
export class MemoryExceeded extends FunctionFault {
  constructor() {
    super(memory)
  }
}
