import { z } from 'zod'
import type { AwsService, Output } from '../aws-service.ts'
import { operation } from '../operation.ts'
import { queryList } from '../protocols/index.ts'
import { ServiceError } from '../service-error.ts'
import { dataOf, dimensions, metricDatum, time } from './metric-input.ts'
import { type Metric, MetricStore } from './metric-store.ts'
import { periods, statisticNames } from './statistics.ts'

const options = { invalidInput: 'InvalidParameterValue' }

const putInput = z.object({ Namespace: z.string().min(1).max(255), MetricData: queryList(metricDatum) })

function put(store: MetricStore, { Namespace, MetricData }: z.output<typeof putInput>): Output {
  if (MetricData.length > 1000)
    throw new ServiceError('InvalidParameterValue', 'The collection MetricData must not have a size greater than 1000.')
  for (const datum of MetricData) {
    const given = [datum.Value !== undefined, datum.Values.length > 0, datum.StatisticValues !== undefined].filter(Boolean).length
    if (given !== 1) {
      throw new ServiceError(
        'InvalidParameterCombination',
        `The metric ${datum.MetricName} must have exactly one of Value, Values and StatisticValues.`,
      )
    }
  }
  for (const datum of MetricData) store.add(Namespace, datum.MetricName, datum.Dimensions, dataOf(datum))
  return {}
}

const listInput = z.object({
  Namespace: z.string().optional(),
  MetricName: z.string().optional(),
  Dimensions: queryList(z.object({ Name: z.string(), Value: z.string().optional() })),
})

function list(store: MetricStore, { Namespace, MetricName, Dimensions }: z.output<typeof listInput>): Output {
  const matches = ({ namespace, name, dimensions: own }: Metric): boolean =>
    (Namespace ?? namespace) === namespace &&
    (MetricName ?? name) === name &&
    Dimensions.every((wanted) => own.some(({ Name, Value }) => Name === wanted.Name && (wanted.Value ?? Value) === Value))
  const Metrics = store.all().filter(matches)
  return {
    Metrics: Metrics.map(({ namespace, name, dimensions: own }) => ({
      Namespace: namespace,
      MetricName: name,
      Dimensions: own.map(({ Name, Value }) => ({ Name, Value })),
    })),
  }
}

const statisticsInput = z.object({
  Namespace: z.string(),
  MetricName: z.string(),
  Dimensions: dimensions,
  StartTime: time,
  EndTime: time,
  Period: z.coerce.number<number | string>().int().min(1),
  Statistics: queryList(z.enum(statisticNames)),
  Unit: z.string().optional(),
})

function statistics(store: MetricStore, input: z.output<typeof statisticsInput>): Output {
  const { data = [] } = store.find(input.Namespace, input.MetricName, input.Dimensions) ?? {}
  const found = periods(data, { from: input.StartTime, to: input.EndTime, period: input.Period, unit: input.Unit })
  return {
    Label: input.MetricName,
    Datapoints: found.map((each) => ({
      Timestamp: new Date(each.start),
      Unit: each.unit,
      ...Object.fromEntries(input.Statistics.map((name) => [name, each.statistics[name]])),
    })),
  }
}

/** CloudWatch metrics, in memory: what was put can be listed, and summed up period by period. */
export function createMonitoring(): AwsService {
  const store = new MetricStore()
  return {
    signingName: 'monitoring',
    protocols: ['json-1.0', 'query'],
    targetPrefix: 'GraniteServiceVersion20100801',
    namespace: 'http://monitoring.amazonaws.com/doc/2010-08-01/',
    operations: {
      PutMetricData: operation(putInput, (input) => put(store, input), options),
      ListMetrics: operation(listInput, (input) => list(store, input), options),
      GetMetricStatistics: operation(statisticsInput, (input) => statistics(store, input), options),
    },
  }
}
