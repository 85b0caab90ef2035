import type { Problem, SourceLocation } from '../core/index.ts'

/** A problem with its owner and place; what it says of them itself goes first. */
export const located = (problem: Problem, owner: string, source: SourceLocation | undefined): Problem => ({
  owner,
  ...(source === undefined ? {} : { source }),
  ...problem,
})
