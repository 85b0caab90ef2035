import { createInterface } from 'node:readline/promises'
import type { Outputs } from './outputs.ts'

/** Asks the person at the terminal. Only `y` and `yes` are a yes. */
export async function askPerson({ close }: Outputs, signal: AbortSignal, question: string): Promise<boolean> {
  close()
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^y(?:es)?$/i.test((await terminal.question(`${question} [y/N] `, { signal })).trim())
  } finally {
    terminal.close()
  }
}
