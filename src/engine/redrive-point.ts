import type { ResumePoint } from './run/resume-point.ts'

/** Where an execution stood when it failed, timed out or was stopped: what a redrive goes on from. It is not for reading. */
export interface RedrivePoint {
  readonly resume: ResumePoint
  /** How many events its history has. */
  readonly events: number
  readonly startedAt: number
  /** How often it was redriven before. */
  readonly redriveCount: number
}
