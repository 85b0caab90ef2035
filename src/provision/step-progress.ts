import type { Report } from '../core/index.ts'

/** A long step, and what is told about it. */
export interface ReportedStep<Result> {
  readonly id: string
  readonly title: string
  /** What is said when it has ended. */
  readonly done: (result: Result) => string
  /** Whether it ended well. @default it did, unless it threw */
  readonly isWell?: (result: Result) => boolean
  readonly report: Report
}

/** A result, and how long it took. */
export interface Timed<Result> {
  readonly result: Result
  readonly milliseconds: number
}

/** Runs a step between a report of its beginning and one of its end. */
export async function reported<Result>(
  { id, title, done, isWell = () => true, report }: ReportedStep<Result>,
  run: () => Promise<Result>,
): Promise<Timed<Result>> {
  const begun = performance.now()
  const spent = (): number => Math.round(performance.now() - begun)
  report({ type: 'step-started', id, title })
  try {
    const result = await run()
    report({ type: isWell(result) ? 'step-finished' : 'step-failed', id, text: done(result), milliseconds: spent() })
    return { result, milliseconds: spent() }
  } catch (error) {
    report({ type: 'step-failed', id, text: title, milliseconds: spent() })
    throw error
  }
}
