import type { Stack } from './stack.ts'

/** What runs on stacks right now: one operation a stack, each after the one before. */
export class OperationsInFlight {
  readonly #running = new Map<Stack, Promise<void>>()

  /** Starts an operation, after what runs on the stack already. Its failures are the sandbox's, and `onFault` hears of them. */
  start(stack: Stack, operation: () => Promise<void>, onFault: (error: unknown) => void): void {
    const before = this.#running.get(stack)
    const run = async (): Promise<void> => {
      await before
      try {
        await operation()
      } catch (error) {
        onFault(error)
      }
      if (this.#running.get(stack) === running) this.#running.delete(stack)
    }
    const running = run()
    this.#running.set(stack, running)
  }

  /** Resolves when nothing runs any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#running.values())
  }
}
