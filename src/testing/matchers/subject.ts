import type { Run } from '../run/run.ts'
import { tellPath } from '../run/tell-path.ts'

/** A run, of whatever machine. */
export const isRun = (value: unknown): value is Run =>
  typeof value === 'object' && value !== null && 'status' in value && 'visited' in value && 'steps' in value && 'calls' in value

/** @throws TypeError where a matcher for runs is given something else. */
export function requireRun(value: unknown, matcher: string): Run {
  if (isRun(value)) return value
  throw new TypeError(`${matcher} looks at what simulate gives. Did you forget an await? It was given: ${typeof value}.`)
}

/** How a run ended, in words. */
export const tellEnd = ({ status, error, cause }: Run): string =>
  `${status}${error === undefined ? '' : ` with ${error}`}${cause === undefined ? '' : `: ${cause}`}`

/** The end of a message: the way that the run took. */
export const pathOf = ({ steps }: Run): string => `\n\n${tellPath(steps).join('\n')}`
