import { StepwrightError } from '../core/index.ts'
import type { HookPoint } from './hook.ts'

/** How many places of the hook's own code are told. */
const toldPlaces = 3

/**
 * Runs one hook of a service. What it throws is told with the hook's name and its place in the service's code; an error that
 * explains itself, and an interruption, pass as they are.
 *
 * @throws StepwrightError `HOOK_FAILED`.
 */
export async function runHook<Result>(point: HookPoint, signal: AbortSignal, run: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (signal.aborted || error instanceof StepwrightError) throw error
    throw new StepwrightError(
      'HOOK_FAILED',
      `Hook ${point} failed: ${error instanceof Error ? error.message || error.name : String(error)}`,
      {
        evidence: placesIn(error),
        cause: error,
      },
    )
  }
}

/** Where an error was thrown, as far as that is the service's own code. */
const placesIn = (error: unknown): string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.startsWith('at ') && !/\bnode:|\bnode_modules\b/.test(line))
        .slice(0, toldPlaces)
    : []
