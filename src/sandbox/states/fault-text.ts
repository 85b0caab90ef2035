import { StepwrightError } from '../../core/index.ts'

/** What the sandbox could not do, and what helps. */
export function faultText(error: unknown): string {
  if (error instanceof StepwrightError && error.hint !== undefined) return `${error.message} ${error.hint}`
  return error instanceof Error ? error.message : String(error)
}
