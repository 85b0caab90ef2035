import type { Problem } from '../core/index.ts'

/** A problem with the name of the machine or file that it was found in. */
export const owned = (problem: Problem, owner: string): Problem => ({ ...problem, owner })
