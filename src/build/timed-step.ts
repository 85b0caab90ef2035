import type { Report } from '../core/index.ts'

/** Runs a long step and reports its start, and its end or failure with the time that it took. */
export async function timedStep<Result>(report: Report, id: string, title: string, run: () => Promise<Result>): Promise<Result> {
  const start = performance.now()
  report({ type: 'step-started', id, title })
  try {
    const result = await run()
    report({ type: 'step-finished', id, milliseconds: Math.round(performance.now() - start) })
    return result
  } catch (error) {
    report({
      type: 'step-failed',
      id,
      text: error instanceof Error ? error.message : String(error),
      milliseconds: Math.round(performance.now() - start),
    })
    throw error
  }
}
