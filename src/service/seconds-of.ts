import { type Duration, toSeconds } from '../core/index.ts'

/** The seconds of a time in words; undefined where there is none, or where the text is none, which is told as a problem. */
export function secondsOf(duration: Duration | undefined): number | undefined {
  if (duration === undefined) return undefined
  try {
    return toSeconds(duration)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
