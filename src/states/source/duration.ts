import type { Json } from '../../core/index.ts'

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const

/** A whole number of seconds in words: 900 is `15 minutes`; undefined for anything else. */
export function durationText(seconds: Json | undefined): string | undefined {
  if (typeof seconds !== 'number' || !Number.isSafeInteger(seconds) || seconds < 0) return undefined
  const [unit, length] = units.find(([, size]) => seconds >= size && seconds % size === 0) ?? (['second', 1] as const)
  const count = seconds / length
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
