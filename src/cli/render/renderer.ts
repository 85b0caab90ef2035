import type { Progress } from '../../core/index.ts'

/** Shows what happens to whoever watches. */
export interface Renderer {
  readonly report: (progress: Progress) => void
  /** Writes lines that stay. */
  readonly print: (lines: readonly string[]) => void
  /** Leaves the terminal in order. Called once, also when the program is cut short: it must not wait. */
  readonly close: () => void
}
