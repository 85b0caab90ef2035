import type { FinishedChild } from '../redrive-point.ts'

/** Whether a redrive of the map run goes on with a child execution. */
export const isRedrivable = ({ result, redrive }: FinishedChild): boolean => result.status !== 'SUCCEEDED' && redrive !== 'never'
