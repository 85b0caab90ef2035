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
  readonly Dimensions?: readonly CloudWatchAlarm_Dimension[]
  readonly EvaluateLowSampleCountPercentile?: string
  readonly EvaluationCriteria?: CloudWatchAlarm_EvaluationCriteria
  readonly EvaluationInterval?: number
  readonly EvaluationPeriods?: number
  readonly EvaluationWindow?: CloudWatchAlarm_EvaluationWindow
  readonly ExtendedStatistic?: string
  readonly InsufficientDataActions?: readonly string[]
  readonly MetricName?: string
  readonly Metrics?: readonly CloudWatchAlarm_MetricDataQuery[]
  readonly Namespace?: string
  readonly OKActions?: readonly string[]
  readonly Period?: number
  readonly Statistic?: string
  readonly Tags?: readonly Tag[]
  readonly Threshold?: number
  readonly ThresholdMetricId?: string
  readonly TreatMissingData?: string
  readonly Unit?: string
  readonly WarmUpConfiguration?: CloudWatchAlarm_WarmUpConfiguration
}

export interface CloudWatchAlarm_AlarmPromQLCriteria {
  readonly PendingPeriod?: number
  readonly Query?: string
  readonly RecoveryPeriod?: number
}

export interface CloudWatchAlarm_Dimension {
  readonly Name: string
  readonly Value: string
}

export interface CloudWatchAlarm_EvaluationCriteria {
  readonly PromQLCriteria?: CloudWatchAlarm_AlarmPromQLCriteria
}

export interface CloudWatchAlarm_EvaluationWindow {
  readonly SlidingWindow?: Json
  readonly WallClockWindow?: CloudWatchAlarm_WallClockWindow
}

export interface CloudWatchAlarm_Metric {
  readonly Dimensions?: readonly CloudWatchAlarm_Dimension[]
  readonly MetricName?: string
  readonly Namespace?: string
}

export interface CloudWatchAlarm_MetricDataQuery {
  readonly AccountId?: string
  readonly Expression?: string
  readonly Id: string
  readonly Label?: string
  readonly MetricStat?: CloudWatchAlarm_MetricStat
  readonly Period?: number
  readonly ReturnData?: boolean
}

export interface CloudWatchAlarm_MetricStat {
  readonly Metric: CloudWatchAlarm_Metric
  readonly Period: number
  readonly Stat: string
  readonly Unit?: string
}

export interface CloudWatchAlarm_WallClockWindow {
  readonly Timezone?: string
}

export interface CloudWatchAlarm_WarmUpConfiguration {
  readonly OnlyStartEvaluatingAfterWarmUpPeriodEnds?: boolean
  readonly WarmUpPeriodDurationInMinutes?: number
}
