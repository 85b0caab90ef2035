import { z } from 'zod'
import { queryList } from '../protocols/index.ts'
import type { Datum } from './metric-store.ts'

const number = z.coerce.number<number | string>()

/** A time in either protocol: seconds since 1970, or text. */
export const time = z
  .union([z.number().transform((seconds) => seconds * 1000), z.string().transform((text) => Date.parse(text))])
  .pipe(z.number())

export const dimensions = queryList(z.object({ Name: z.string().min(1), Value: z.string().min(1) }))

export const metricDatum = z.object({
  MetricName: z.string().min(1).max(255),
  Dimensions: dimensions.pipe(z.array(z.object({ Name: z.string(), Value: z.string() })).max(30)),
  Timestamp: time.optional(),
  Value: number.optional(),
  Values: queryList(number),
  Counts: queryList(number),
  StatisticValues: z.object({ SampleCount: number, Sum: number, Minimum: number, Maximum: number }).optional(),
  Unit: z.string().default('None'),
  StorageResolution: number.optional(),
})

/** The measurements that one datum of a call carries: one value, many with their counts, or figures worked out before. */
export function dataOf({ Timestamp = Date.now(), Unit, Value, Values, Counts, StatisticValues }: z.output<typeof metricDatum>): Datum[] {
  const single = (value: number, count = 1): Datum => ({
    timestamp: Timestamp,
    unit: Unit,
    sum: value * count,
    count,
    minimum: value,
    maximum: value,
  })
  if (StatisticValues !== undefined) {
    const { SampleCount: count, Sum: sum, Minimum: minimum, Maximum: maximum } = StatisticValues
    return [{ timestamp: Timestamp, unit: Unit, sum, count, minimum, maximum }]
  }
  if (Value !== undefined) return [single(Value)]
  return Values.map((value, index) => single(value, Counts[index] ?? 1))
}
