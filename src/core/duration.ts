type Unit = 'second' | 'minute' | 'hour' | 'day'

/**
 * A length of time in words: `'1 second'`, `'15 minutes'`, `'2 hours'`, `'90 days'`.
 *
 * The plural goes with 1, too, so that a number may be put in: `` `${count} minutes` ``.
 */
export type Duration = `1 ${Unit}` | `${number} ${Unit}s`

const secondsPerUnit: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 }

/**
 * The whole number of seconds in a duration.
 *
 * @throws RangeError where the text is no duration, is negative, or is not a whole number of seconds.
 */
export function toSeconds(duration: Duration): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?) (second|minute|hour|day)s?$/.exec(duration) ?? []
  const seconds = Number(amount) * (secondsPerUnit[unit ?? ''] ?? Number.NaN)
  if (!Number.isInteger(seconds)) {
    throw new RangeError(`'${duration}' is no duration in whole seconds. Write it as '30 seconds', '15 minutes', '2 hours' or '7 days'.`)
  }
  return seconds
}
