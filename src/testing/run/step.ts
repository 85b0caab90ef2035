/** One attempt of one state. A state that is tried again is a step for each try. */
export interface Step<Name extends string = string> {
  readonly state: Name
  /** Attempts of one visit share a number, which no other visit has. */
  readonly visit: number
  /** 1 for the first attempt, 2 for the first retry. */
  readonly attempt: number
  /** When it began, in seconds since the execution started. */
  readonly at: number
  /** How many Parallel and Map states are around it. */
  readonly depth: number
  /** `failed` also where it was tried again or caught; `unfinished` where the execution ended first. */
  readonly ended: 'succeeded' | 'failed' | 'unfinished'
  /** What it failed with, where it failed by itself. */
  readonly error: string | undefined
  readonly cause: string | undefined
  /** What a task was called with, as JSON text. */
  readonly parameters: string | undefined
  /** It timed out because no heartbeat came: `States.HeartbeatTimeout` names it, too. */
  readonly missedHeartbeat: boolean
}
