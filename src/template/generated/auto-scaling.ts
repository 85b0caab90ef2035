// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html */
export interface AutoScalingAutoScalingGroup {
  readonly AutoScalingGroupName?: string
  readonly AvailabilityZoneDistribution?: AutoScalingAutoScalingGroup_AvailabilityZoneDistribution
  readonly AvailabilityZoneIds?: readonly string[]
  readonly AvailabilityZoneImpairmentPolicy?: AutoScalingAutoScalingGroup_AvailabilityZoneImpairmentPolicy
  readonly AvailabilityZones?: readonly string[]
  readonly CapacityRebalance?: boolean
  readonly CapacityReservationSpecification?: AutoScalingAutoScalingGroup_CapacityReservationSpecification
  readonly Context?: string
  readonly Cooldown?: string
  readonly DefaultInstanceWarmup?: number
  readonly DeletionProtection?: string
  readonly DesiredCapacity?: string
  readonly DesiredCapacityType?: string
  readonly HealthCheckGracePeriod?: number
  readonly HealthCheckType?: string
  readonly InstanceId?: string
  readonly InstanceLifecyclePolicy?: AutoScalingAutoScalingGroup_InstanceLifecyclePolicy
  readonly InstanceMaintenancePolicy?: AutoScalingAutoScalingGroup_InstanceMaintenancePolicy
  readonly LaunchConfigurationName?: string
  readonly LaunchTemplate?: AutoScalingAutoScalingGroup_LaunchTemplateSpecification
  readonly LifecycleHookSpecificationList?: readonly AutoScalingAutoScalingGroup_LifecycleHookSpecification[]
  readonly LoadBalancerNames?: readonly string[]
  readonly MaxInstanceLifetime?: number
  readonly MaxSize: string
  readonly MetricsCollection?: readonly AutoScalingAutoScalingGroup_MetricsCollection[]
  readonly MinSize: string
  readonly MixedInstancesPolicy?: AutoScalingAutoScalingGroup_MixedInstancesPolicy
  readonly NewInstancesProtectedFromScaleIn?: boolean
  readonly NotificationConfiguration?: AutoScalingAutoScalingGroup_NotificationConfiguration
  readonly NotificationConfigurations?: readonly AutoScalingAutoScalingGroup_NotificationConfiguration[]
  readonly PlacementGroup?: string
  readonly ServiceLinkedRoleARN?: string
  readonly SkipZonalShiftValidation?: boolean
  readonly Tags?: readonly AutoScalingAutoScalingGroup_TagProperty[]
  readonly TargetGroupARNs?: readonly string[]
  readonly TerminationPolicies?: readonly string[]
  readonly TrafficSources?: readonly AutoScalingAutoScalingGroup_TrafficSourceIdentifier[]
  readonly VPCZoneIdentifier?: readonly string[]
}

export interface AutoScalingAutoScalingGroup_AcceleratorCountRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface AutoScalingAutoScalingGroup_AcceleratorTotalMemoryMiBRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface AutoScalingAutoScalingGroup_AvailabilityZoneDistribution {
  readonly CapacityDistributionStrategy?: 'balanced-best-effort' | 'balanced-only' | 'reservations-then-balanced'
}

export interface AutoScalingAutoScalingGroup_AvailabilityZoneImpairmentPolicy {
  readonly ImpairedZoneHealthCheckBehavior: 'IgnoreUnhealthy' | 'ReplaceUnhealthy'
  readonly ZonalShiftEnabled: boolean
}

export interface AutoScalingAutoScalingGroup_BaselineEbsBandwidthMbpsRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface AutoScalingAutoScalingGroup_BaselinePerformanceFactorsRequest {
  readonly Cpu?: AutoScalingAutoScalingGroup_CpuPerformanceFactorRequest
}

export interface AutoScalingAutoScalingGroup_CapacityReservationSpecification {
  readonly CapacityReservationPreference: string
  readonly CapacityReservationTarget?: AutoScalingAutoScalingGroup_CapacityReservationTarget
}

export interface AutoScalingAutoScalingGroup_CapacityReservationTarget {
  readonly CapacityReservationIds?: readonly string[]
  readonly CapacityReservationResourceGroupArns?: readonly string[]
}

export interface AutoScalingAutoScalingGroup_CpuPerformanceFactorRequest {
  readonly References?: readonly AutoScalingAutoScalingGroup_PerformanceFactorReferenceRequest[]
}

export interface AutoScalingAutoScalingGroup_DistributionSegment {
  readonly TargetCapacityTypes: readonly ('capacity-block' | 'interruptible-capacity-reservation' | 'on-demand' | 'on-demand-capacity-reservation')[]
}

export interface AutoScalingAutoScalingGroup_InstanceLifecyclePolicy {
  readonly RetentionTriggers?: AutoScalingAutoScalingGroup_RetentionTriggers
}

export interface AutoScalingAutoScalingGroup_InstanceMaintenancePolicy {
  readonly MaxHealthyPercentage?: number
  readonly MinHealthyPercentage?: number
}

export interface AutoScalingAutoScalingGroup_InstanceRequirements {
  readonly AcceleratorCount?: AutoScalingAutoScalingGroup_AcceleratorCountRequest
  readonly AcceleratorManufacturers?: readonly string[]
  readonly AcceleratorNames?: readonly string[]
  readonly AcceleratorTotalMemoryMiB?: AutoScalingAutoScalingGroup_AcceleratorTotalMemoryMiBRequest
  readonly AcceleratorTypes?: readonly string[]
  readonly AllowedInstanceTypes?: readonly string[]
  readonly BareMetal?: string
  readonly BaselineEbsBandwidthMbps?: AutoScalingAutoScalingGroup_BaselineEbsBandwidthMbpsRequest
  readonly BaselinePerformanceFactors?: AutoScalingAutoScalingGroup_BaselinePerformanceFactorsRequest
  readonly BurstablePerformance?: string
  readonly CpuManufacturers?: readonly string[]
  readonly ExcludedInstanceTypes?: readonly string[]
  readonly InstanceGenerations?: readonly string[]
  readonly LocalStorage?: string
  readonly LocalStorageTypes?: readonly string[]
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number
  readonly MemoryGiBPerVCpu?: AutoScalingAutoScalingGroup_MemoryGiBPerVCpuRequest
  readonly MemoryMiB: AutoScalingAutoScalingGroup_MemoryMiBRequest
  readonly NetworkBandwidthGbps?: AutoScalingAutoScalingGroup_NetworkBandwidthGbpsRequest
  readonly NetworkInterfaceCount?: AutoScalingAutoScalingGroup_NetworkInterfaceCountRequest
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number
  readonly RequireHibernateSupport?: boolean
  readonly SpotMaxPricePercentageOverLowestPrice?: number
  readonly TotalLocalStorageGB?: AutoScalingAutoScalingGroup_TotalLocalStorageGBRequest
  readonly VCpuCount: AutoScalingAutoScalingGroup_VCpuCountRequest
}

export interface AutoScalingAutoScalingGroup_InstancesDistribution {
  readonly DistributionSegments?: readonly AutoScalingAutoScalingGroup_DistributionSegment[]
  readonly OnDemandAllocationStrategy?: string
  readonly OnDemandBaseCapacity?: number
  readonly OnDemandPercentageAboveBaseCapacity?: number
  readonly SpotAllocationStrategy?: string
  readonly SpotInstancePools?: number
  readonly SpotMaxPrice?: string
}

export interface AutoScalingAutoScalingGroup_LaunchTemplate {
  readonly LaunchTemplateSpecification: AutoScalingAutoScalingGroup_LaunchTemplateSpecification
  readonly Overrides?: readonly AutoScalingAutoScalingGroup_LaunchTemplateOverrides[]
}

export interface AutoScalingAutoScalingGroup_LaunchTemplateOverrides {
  readonly ImageId?: string
  readonly InstanceRequirements?: AutoScalingAutoScalingGroup_InstanceRequirements
  readonly InstanceType?: string
  readonly LaunchTemplateSpecification?: AutoScalingAutoScalingGroup_LaunchTemplateSpecification
  readonly WeightedCapacity?: string
}

export interface AutoScalingAutoScalingGroup_LaunchTemplateSpecification {
  readonly LaunchTemplateId?: string
  readonly LaunchTemplateName?: string
  readonly Version: string
}

export interface AutoScalingAutoScalingGroup_LifecycleHookSpecification {
  readonly DefaultResult?: string
  readonly HeartbeatTimeout?: number
  readonly LifecycleHookName: string
  readonly LifecycleTransition: string
  readonly NotificationMetadata?: string
  readonly NotificationTargetARN?: string
  readonly RoleARN?: string
}

export interface AutoScalingAutoScalingGroup_MemoryGiBPerVCpuRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface AutoScalingAutoScalingGroup_MemoryMiBRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface AutoScalingAutoScalingGroup_MetricsCollection {
  readonly Granularity: string
  readonly Metrics?: readonly string[]
}

export interface AutoScalingAutoScalingGroup_MixedInstancesPolicy {
  readonly InstancesDistribution?: AutoScalingAutoScalingGroup_InstancesDistribution
  readonly LaunchTemplate: AutoScalingAutoScalingGroup_LaunchTemplate
}

export interface AutoScalingAutoScalingGroup_NetworkBandwidthGbpsRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface AutoScalingAutoScalingGroup_NetworkInterfaceCountRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface AutoScalingAutoScalingGroup_NotificationConfiguration {
  readonly NotificationTypes?: readonly string[]
  readonly TopicARN: string | readonly string[]
}

export interface AutoScalingAutoScalingGroup_PerformanceFactorReferenceRequest {
  readonly InstanceFamily?: string
}

export interface AutoScalingAutoScalingGroup_RetentionTriggers {
  readonly TerminateHookAbandon?: string
}

export interface AutoScalingAutoScalingGroup_TagProperty {
  readonly Key: string
  readonly PropagateAtLaunch: boolean
  readonly Value: string
}

export interface AutoScalingAutoScalingGroup_TotalLocalStorageGBRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface AutoScalingAutoScalingGroup_TrafficSourceIdentifier {
  readonly Identifier: string
  readonly Type: string
}

export interface AutoScalingAutoScalingGroup_VCpuCountRequest {
  readonly Max?: number
  readonly Min?: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html */
export interface AutoScalingLifecycleHook {
  readonly AutoScalingGroupName: string
  readonly DefaultResult?: string
  readonly HeartbeatTimeout?: number
  readonly LifecycleHookName?: string
  readonly LifecycleTransition: string
  readonly NotificationMetadata?: string
  readonly NotificationTargetARN?: string
  readonly RoleARN?: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html */
export interface AutoScalingScalingPolicy {
  readonly AdjustmentType?: string
  readonly AutoScalingGroupName: string
  readonly Cooldown?: string
  readonly EstimatedInstanceWarmup?: number
  readonly MetricAggregationType?: string
  readonly MinAdjustmentMagnitude?: number
  readonly PolicyType?: string
  readonly PredictiveScalingConfiguration?: AutoScalingScalingPolicy_PredictiveScalingConfiguration
  readonly ScalingAdjustment?: number
  readonly StepAdjustments?: readonly AutoScalingScalingPolicy_StepAdjustment[]
  readonly TargetTrackingConfiguration?: AutoScalingScalingPolicy_TargetTrackingConfiguration
}

export interface AutoScalingScalingPolicy_CustomizedMetricSpecification {
  readonly Dimensions?: readonly AutoScalingScalingPolicy_MetricDimension[]
  readonly MetricName?: string
  readonly Metrics?: readonly AutoScalingScalingPolicy_TargetTrackingMetricDataQuery[]
  readonly Namespace?: string
  readonly Period?: number
  readonly Statistic?: string
  readonly Unit?: string
}

export interface AutoScalingScalingPolicy_Metric {
  readonly Dimensions?: readonly AutoScalingScalingPolicy_MetricDimension[]
  readonly MetricName: string
  readonly Namespace: string
}

export interface AutoScalingScalingPolicy_MetricDataQuery {
  readonly Expression?: string
  readonly Id: string
  readonly Label?: string
  readonly MetricStat?: AutoScalingScalingPolicy_MetricStat
  readonly ReturnData?: boolean
}

export interface AutoScalingScalingPolicy_MetricDimension {
  readonly Name: string
  readonly Value: string
}

export interface AutoScalingScalingPolicy_MetricStat {
  readonly Metric: AutoScalingScalingPolicy_Metric
  readonly Stat: string
  readonly Unit?: string
}

export interface AutoScalingScalingPolicy_PredefinedMetricSpecification {
  readonly PredefinedMetricType: string
  readonly ResourceLabel?: string
}

export interface AutoScalingScalingPolicy_PredictiveScalingConfiguration {
  readonly MaxCapacityBreachBehavior?: string
  readonly MaxCapacityBuffer?: number
  readonly MetricSpecifications: readonly AutoScalingScalingPolicy_PredictiveScalingMetricSpecification[]
  readonly Mode?: string
  readonly SchedulingBufferTime?: number
}

export interface AutoScalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric {
  readonly MetricDataQueries: readonly AutoScalingScalingPolicy_MetricDataQuery[]
}

export interface AutoScalingScalingPolicy_PredictiveScalingCustomizedLoadMetric {
  readonly MetricDataQueries: readonly AutoScalingScalingPolicy_MetricDataQuery[]
}

export interface AutoScalingScalingPolicy_PredictiveScalingCustomizedScalingMetric {
  readonly MetricDataQueries: readonly AutoScalingScalingPolicy_MetricDataQuery[]
}

export interface AutoScalingScalingPolicy_PredictiveScalingMetricSpecification {
  readonly CustomizedCapacityMetricSpecification?: AutoScalingScalingPolicy_PredictiveScalingCustomizedCapacityMetric
  readonly CustomizedLoadMetricSpecification?: AutoScalingScalingPolicy_PredictiveScalingCustomizedLoadMetric
  readonly CustomizedScalingMetricSpecification?: AutoScalingScalingPolicy_PredictiveScalingCustomizedScalingMetric
  readonly PredefinedLoadMetricSpecification?: AutoScalingScalingPolicy_PredictiveScalingPredefinedLoadMetric
  readonly PredefinedMetricPairSpecification?: AutoScalingScalingPolicy_PredictiveScalingPredefinedMetricPair
  readonly PredefinedScalingMetricSpecification?: AutoScalingScalingPolicy_PredictiveScalingPredefinedScalingMetric
  readonly TargetValue: number
}

export interface AutoScalingScalingPolicy_PredictiveScalingPredefinedLoadMetric {
  readonly PredefinedMetricType: string
  readonly ResourceLabel?: string
}

export interface AutoScalingScalingPolicy_PredictiveScalingPredefinedMetricPair {
  readonly PredefinedMetricType: string
  readonly ResourceLabel?: string
}

export interface AutoScalingScalingPolicy_PredictiveScalingPredefinedScalingMetric {
  readonly PredefinedMetricType: string
  readonly ResourceLabel?: string
}

export interface AutoScalingScalingPolicy_StepAdjustment {
  readonly MetricIntervalLowerBound?: number
  readonly MetricIntervalUpperBound?: number
  readonly ScalingAdjustment: number
}

export interface AutoScalingScalingPolicy_TargetTrackingConfiguration {
  readonly CustomizedMetricSpecification?: AutoScalingScalingPolicy_CustomizedMetricSpecification
  readonly DisableScaleIn?: boolean
  readonly PredefinedMetricSpecification?: AutoScalingScalingPolicy_PredefinedMetricSpecification
  readonly TargetValue: number
}

export interface AutoScalingScalingPolicy_TargetTrackingMetricDataQuery {
  readonly Expression?: string
  readonly Id: string
  readonly Label?: string
  readonly MetricStat?: AutoScalingScalingPolicy_TargetTrackingMetricStat
  readonly Period?: number
  readonly ReturnData?: boolean
}

export interface AutoScalingScalingPolicy_TargetTrackingMetricStat {
  readonly Metric: AutoScalingScalingPolicy_Metric
  readonly Period?: number
  readonly Stat: string
  readonly Unit?: string
}
