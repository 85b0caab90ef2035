import { type Duration, type Problem, toSeconds } from '../core/index.ts'

/** An option that takes a time, as it was given. */
export interface DurationOption {
  readonly owner: string
  readonly option: string
  readonly value: Duration | undefined
  readonly minimum: Duration
  readonly maximum: Duration
  /** @default '1 second' */
  readonly unit?: '1 second' | '1 day'
}

export interface DurationResult {
  readonly seconds?: number
  readonly problems: readonly Problem[]
}

/** The seconds of a duration that AWS takes within limits, or the problem with it. */
export function durationOption({ owner, option, value, minimum, maximum, unit = '1 second' }: DurationOption): DurationResult {
  if (value === undefined) return { problems: [] }
  const seconds = wholeSeconds(value)
  const fits = seconds !== undefined && seconds % toSeconds(unit) === 0 && seconds >= toSeconds(minimum) && seconds <= toSeconds(maximum)
  if (fits) return { seconds, problems: [] }
  return {
    problems: [
      {
        code: 'DURATION_OUT_OF_RANGE',
        severity: 'error',
        path: `/${owner}/${option}`,
        message: `'${value}' is not between ${minimum} and ${maximum} in whole ${unit.slice(2)}s`,
        hint: `Give ${option} a time from '${minimum}' to '${maximum}'`,
        owner,
      },
    ],
  }
}

function wholeSeconds(duration: Duration): number | undefined {
  try {
    return toSeconds(duration)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
