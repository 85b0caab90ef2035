import type { SourceLocation } from './source.ts'

/**
 * Something that is wrong (or doubtful) in what the user wrote, as data.
 *
 * Checks return every problem that they find; they never throw one by one.
 */
export interface Problem {
  /** A stable name in SCREAMING_SNAKE_CASE, e.g. `MISSING_TRANSITION_TARGET`. Each has a page under `docs/problems/`. */
  readonly code: string
  /** An error keeps the thing from being built or deployed; a warning does not. */
  readonly severity: 'error' | 'warning'
  /** Where: a slash-separated path such as `/States/Read Report/Next` or `/Resources/Topic/Properties/TopicName`. */
  readonly path: string
  /** What is wrong, in one sentence. */
  readonly message: string
  /** What to write instead. */
  readonly hint: string
  /** The owner of the path, where there are several: a state machine's or a step's name. */
  readonly owner?: string
  /** The line of the user's code, where it is known. */
  readonly source?: SourceLocation
}

export const isError = (problem: Problem): boolean => problem.severity === 'error'
