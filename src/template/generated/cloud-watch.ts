// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html */
export interface CloudWatchAlarm {
  readonly ActionsEnabled?: boolean
  readonly AlarmActions?: readonly string[]
  readonly AlarmDescription?: string
  readonly AlarmName?: string
  readonly ComparisonOperator?: string
  readonly DatapointsToAlarm?: number
  readonly Dimensions?: readonly CloudWatchAlarmDimension[]
  readonly EvaluateLowSampleCountPercentile?: string
  readonly EvaluationCriteria?: CloudWatchAlarmEvaluationCriteria
  readonly EvaluationInterval?: number
  readonly EvaluationPeriods?: number
  readonly EvaluationWindow?: CloudWatchAlarmEvaluationWindow
  readonly ExtendedStatistic?: string
  readonly InsufficientDataActions?: readonly string[]
  readonly MetricName?: string
  readonly Metrics?: readonly CloudWatchAlarmMetricDataQuery[]
  readonly Namespace?: string
  readonly OKActions?: readonly string[]
  readonly Period?: number
  readonly Statistic?: string
  readonly Tags?: readonly Tag[]
  readonly Threshold?: number
  readonly ThresholdMetricId?: string
  readonly TreatMissingData?: string
  readonly Unit?: string
  readonly WarmUpConfiguration?: CloudWatchAlarmWarmUpConfiguration
}

export interface CloudWatchAlarmAlarmPromQLCriteria {
  readonly PendingPeriod?: number
  readonly Query?: string
  readonly RecoveryPeriod?: number
}

export interface CloudWatchAlarmDimension {
  readonly Name: string
  readonly Value: string
}

export interface CloudWatchAlarmEvaluationCriteria {
  readonly PromQLCriteria?: CloudWatchAlarmAlarmPromQLCriteria
}

export interface CloudWatchAlarmEvaluationWindow {
  readonly SlidingWindow?: Json
  readonly WallClockWindow?: CloudWatchAlarmWallClockWindow
}

export interface CloudWatchAlarmMetric {
  readonly Dimensions?: readonly CloudWatchAlarmDimension[]
  readonly MetricName?: string
  readonly Namespace?: string
}

export interface CloudWatchAlarmMetricDataQuery {
  readonly AccountId?: string
  readonly Expression?: string
  readonly Id: string
  readonly Label?: string
  readonly MetricStat?: CloudWatchAlarmMetricStat
  readonly Period?: number
  readonly ReturnData?: boolean
}

export interface CloudWatchAlarmMetricStat {
  readonly Metric: CloudWatchAlarmMetric
  readonly Period: number
  readonly Stat: string
  readonly Unit?: string
}

export interface CloudWatchAlarmWallClockWindow {
  readonly Timezone?: string
}

export interface CloudWatchAlarmWarmUpConfiguration {
  readonly OnlyStartEvaluatingAfterWarmUpPeriodEnds?: boolean
  readonly WarmUpPeriodDurationInMinutes?: number
}
