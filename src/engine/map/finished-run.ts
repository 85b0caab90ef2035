import type { FinishedChild } from '../redrive-point.ts'
import type { MapRunProgress } from './map-run-progress.ts'

/** What a map run has done. */
export interface FinishedRun {
  readonly mapRunArn: string
  readonly children: readonly FinishedChild[]
  readonly progress: MapRunProgress
}
