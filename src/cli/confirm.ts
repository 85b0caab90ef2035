import type { Outputs } from './outputs.ts'

/** Asks the person at the terminal. Only `y` and `yes` are a yes. */
export const askPerson =
  ({ close }: Outputs, signal: AbortSignal) =>
  async (question: string): Promise<boolean> => {
    const { createInterface } = await import('node:readline/promises')
    close()
    const terminal = createInterface({ input: process.stdin, output: process.stderr })
    try {
      return /^y(?:es)?$/i.test((await terminal.question(`${question} [y/N] `, { signal })).trim())
    } finally {
      terminal.close()
    }
  }
