import type { Datum } from './metric-store.ts'

export const statisticNames = ['SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum'] as const

export type StatisticName = (typeof statisticNames)[number]

/** The figures of one period. */
export type Statistics = { readonly [name in StatisticName]: number }

export interface Period {
  /** Where the period begins, in milliseconds since 1970. */
  readonly start: number
  readonly unit: string
  readonly statistics: Statistics
}

const summarize = (data: readonly Datum[]): Statistics => {
  const SampleCount = data.reduce((total, { count }) => total + count, 0)
  const Sum = data.reduce((total, { sum }) => total + sum, 0)
  const Minimum = data.reduce((least, { minimum }) => Math.min(least, minimum), Number.POSITIVE_INFINITY)
  const Maximum = data.reduce((most, { maximum }) => Math.max(most, maximum), Number.NEGATIVE_INFINITY)
  return { SampleCount, Sum, Minimum, Maximum, Average: Sum / SampleCount }
}

/**
 * Measurements of a span of time, summed up period by period, the oldest first.
 *
 * @param period seconds.
 */
export function periods(
  data: readonly Datum[],
  { from, to, period, unit }: { from: number; to: number; period: number; unit?: string | undefined },
): Period[] {
  const byStart = new Map<string, { start: number; unit: string; data: Datum[] }>()
  for (const datum of data) {
    if (datum.timestamp < from || datum.timestamp >= to || (unit !== undefined && datum.unit !== unit)) continue
    const start = Math.floor(datum.timestamp / (period * 1000)) * period * 1000
    const key = `${start} ${datum.unit}`
    const group = byStart.get(key) ?? { start, unit: datum.unit, data: [] }
    byStart.set(key, group)
    group.data.push(datum)
  }
  return [...byStart.values()]
    .map((group) => ({ start: group.start, unit: group.unit, statistics: summarize(group.data) }))
    .toSorted((a, b) => a.start - b.start)
}
