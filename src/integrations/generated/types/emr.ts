// Generated from AWS’s service models by scripts/generate-integrations.ts. Do not edit.
export type ActionOnFailure = "TERMINATE_JOB_FLOW" | "TERMINATE_CLUSTER" | "CANCEL_AND_WAIT" | "CONTINUE"
export interface AddJobFlowStepsInput {
  readonly JobFlowId: string
  readonly Steps: readonly StepConfig[]
  readonly ExecutionRoleArn?: string
}
export interface AddJobFlowStepsOutput {
  readonly StepIds?: readonly string[]
}
export type AdjustmentType = "CHANGE_IN_CAPACITY" | "PERCENT_CHANGE_IN_CAPACITY" | "EXACT_CAPACITY"
export interface Application {
  readonly Name?: string
  readonly Version?: string
  readonly Args?: readonly string[]
  readonly AdditionalInfo?: { readonly [name: string]: string }
}
export interface AutoScalingPolicy {
  readonly Constraints: ScalingConstraints
  readonly Rules: readonly ScalingRule[]
}
export interface AutoTerminationPolicy {
  readonly IdleTimeout?: number
}
export interface BootstrapActionConfig {
  readonly Name: string
  readonly ScriptBootstrapAction: ScriptBootstrapActionConfig
}
export interface CancelStepsInfo {
  readonly StepId?: string
  readonly Status?: CancelStepsRequestStatus
  readonly Reason?: string
}
export interface CancelStepsInput {
  readonly ClusterId: string
  readonly StepIds: readonly string[]
  readonly StepCancellationOption?: StepCancellationOption
}
export interface CancelStepsOutput {
  readonly CancelStepsInfoList?: readonly CancelStepsInfo[]
}
export type CancelStepsRequestStatus = "SUBMITTED" | "FAILED"
export interface CloudWatchAlarmDefinition {
  readonly ComparisonOperator: ComparisonOperator
  readonly EvaluationPeriods?: number
  readonly MetricName: string
  readonly Namespace?: string
  readonly Period: number
  readonly Statistic?: Statistic
  readonly Threshold: number
  readonly Unit?: Unit
  readonly Dimensions?: readonly MetricDimension[]
}
export interface CloudWatchLogConfiguration {
  readonly Enabled: boolean
  readonly LogGroupName?: string
  readonly LogStreamNamePrefix?: string
  readonly EncryptionKeyArn?: string
  readonly LogTypes?: { readonly [name: string]: readonly string[] }
}
export interface Cluster {
  readonly Id?: string
  readonly Name?: string
  readonly Status?: ClusterStatus
  readonly Ec2InstanceAttributes?: Ec2InstanceAttributes
  readonly InstanceCollectionType?: InstanceCollectionType
  readonly LogUri?: string
  readonly LogEncryptionKmsKeyId?: string
  readonly RequestedAmiVersion?: string
  readonly RunningAmiVersion?: string
  readonly ReleaseLabel?: string
  readonly AutoTerminate?: boolean
  readonly TerminationProtected?: boolean
  readonly UnhealthyNodeReplacement?: boolean
  readonly VisibleToAllUsers?: boolean
  readonly Applications?: readonly Application[]
  readonly Tags?: readonly Tag[]
  readonly ServiceRole?: string
  readonly NormalizedInstanceHours?: number
  readonly MasterPublicDnsName?: string
  readonly Configurations?: readonly Configuration[]
  readonly SecurityConfiguration?: string
  readonly AutoScalingRole?: string
  readonly ScaleDownBehavior?: ScaleDownBehavior
  readonly CustomAmiId?: string
  readonly EbsRootVolumeSize?: number
  readonly RepoUpgradeOnBoot?: RepoUpgradeOnBoot
  readonly KerberosAttributes?: KerberosAttributes
  readonly ClusterArn?: string
  readonly OutpostArn?: string
  readonly StepConcurrencyLevel?: number
  readonly PlacementGroups?: readonly PlacementGroupConfig[]
  readonly OSReleaseLabel?: string
  readonly EbsRootVolumeIops?: number
  readonly EbsRootVolumeThroughput?: number
  readonly ExtendedSupport?: boolean
  readonly MonitoringConfiguration?: MonitoringConfiguration
}
export type ClusterState = "STARTING" | "BOOTSTRAPPING" | "RUNNING" | "WAITING" | "TERMINATING" | "TERMINATED" | "TERMINATED_WITH_ERRORS"
export interface ClusterStateChangeReason {
  readonly Code?: ClusterStateChangeReasonCode
  readonly Message?: string
}
export type ClusterStateChangeReasonCode = "INTERNAL_ERROR" | "VALIDATION_ERROR" | "INSTANCE_FAILURE" | "INSTANCE_FLEET_TIMEOUT" | "BOOTSTRAP_FAILURE" | "USER_REQUEST" | "STEP_FAILURE" | "ALL_STEPS_COMPLETED"
export interface ClusterStatus {
  readonly State?: ClusterState
  readonly StateChangeReason?: ClusterStateChangeReason
  readonly Timeline?: ClusterTimeline
  readonly ErrorDetails?: readonly ErrorDetail[]
}
export interface ClusterTimeline {
  readonly CreationDateTime?: number | string
  readonly ReadyDateTime?: number | string
  readonly EndDateTime?: number | string
}
export type ComparisonOperator = "GREATER_THAN_OR_EQUAL" | "GREATER_THAN" | "LESS_THAN" | "LESS_THAN_OR_EQUAL"
export interface ComputeLimits {
  readonly UnitType: ComputeLimitsUnitType
  readonly MinimumCapacityUnits: number
  readonly MaximumCapacityUnits: number
  readonly MaximumOnDemandCapacityUnits?: number
  readonly MaximumCoreCapacityUnits?: number
}
export type ComputeLimitsUnitType = "InstanceFleetUnits" | "Instances" | "VCPU"
export interface Configuration {
  readonly Classification?: string
  readonly Configurations?: readonly Configuration[]
  readonly Properties?: { readonly [name: string]: string }
}
export interface DescribeClusterInput {
  readonly ClusterId: string
}
export interface DescribeClusterOutput {
  readonly Cluster?: Cluster
}
export interface DescribeStepInput {
  readonly ClusterId: string
  readonly StepId: string
}
export interface DescribeStepOutput {
  readonly Step?: Step
}
export interface EbsBlockDeviceConfig {
  readonly VolumeSpecification: VolumeSpecification
  readonly VolumesPerInstance?: number
}
export interface EbsConfiguration {
  readonly EbsBlockDeviceConfigs?: readonly EbsBlockDeviceConfig[]
  readonly EbsOptimized?: boolean
}
export interface Ec2InstanceAttributes {
  readonly Ec2KeyName?: string
  readonly Ec2SubnetId?: string
  readonly RequestedEc2SubnetIds?: readonly string[]
  readonly Ec2AvailabilityZone?: string
  readonly RequestedEc2AvailabilityZones?: readonly string[]
  readonly IamInstanceProfile?: string
  readonly EmrManagedMasterSecurityGroup?: string
  readonly EmrManagedSlaveSecurityGroup?: string
  readonly ServiceAccessSecurityGroup?: string
  readonly AdditionalMasterSecurityGroups?: readonly string[]
  readonly AdditionalSlaveSecurityGroups?: readonly string[]
}
export interface ErrorDetail {
  readonly ErrorCode?: string
  readonly ErrorData?: readonly { readonly [name: string]: string }[]
  readonly ErrorMessage?: string
}
export interface FailureDetails {
  readonly Reason?: string
  readonly Message?: string
  readonly LogFile?: string
}
export interface HadoopJarStepConfig {
  readonly Properties?: readonly KeyValue[]
  readonly Jar: string
  readonly MainClass?: string
  readonly Args?: readonly string[]
}
export interface HadoopStepConfig {
  readonly Jar?: string
  readonly Properties?: { readonly [name: string]: string }
  readonly MainClass?: string
  readonly Args?: readonly string[]
}
export type InstanceCollectionType = "INSTANCE_FLEET" | "INSTANCE_GROUP"
export interface InstanceFleetConfig {
  readonly Name?: string
  readonly InstanceFleetType: InstanceFleetType
  readonly TargetOnDemandCapacity?: number
  readonly TargetSpotCapacity?: number
  readonly InstanceTypeConfigs?: readonly InstanceTypeConfig[]
  readonly LaunchSpecifications?: InstanceFleetProvisioningSpecifications
  readonly ResizeSpecifications?: InstanceFleetResizingSpecifications
  readonly Context?: string
}
export interface InstanceFleetModifyConfig {
  readonly InstanceFleetId: string
  readonly TargetOnDemandCapacity?: number
  readonly TargetSpotCapacity?: number
  readonly ResizeSpecifications?: InstanceFleetResizingSpecifications
  readonly InstanceTypeConfigs?: readonly InstanceTypeConfig[]
  readonly Context?: string
}
export interface InstanceFleetProvisioningSpecifications {
  readonly SpotSpecification?: SpotProvisioningSpecification
  readonly OnDemandSpecification?: OnDemandProvisioningSpecification
}
export interface InstanceFleetResizingSpecifications {
  readonly SpotResizeSpecification?: SpotResizingSpecification
  readonly OnDemandResizeSpecification?: OnDemandResizingSpecification
}
export type InstanceFleetType = "MASTER" | "CORE" | "TASK"
export interface InstanceGroupConfig {
  readonly Name?: string
  readonly Market?: MarketType
  readonly InstanceRole: InstanceRoleType
  readonly BidPrice?: string
  readonly InstanceType: string
  readonly InstanceCount: number
  readonly Configurations?: readonly Configuration[]
  readonly EbsConfiguration?: EbsConfiguration
  readonly AutoScalingPolicy?: AutoScalingPolicy
  readonly CustomAmiId?: string
}
export interface InstanceGroupModifyConfig {
  readonly InstanceGroupId: string
  readonly InstanceCount?: number
  readonly EC2InstanceIdsToTerminate?: readonly string[]
  readonly ShrinkPolicy?: ShrinkPolicy
  readonly ReconfigurationType?: ReconfigurationType
  readonly Configurations?: readonly Configuration[]
}
export interface InstanceResizePolicy {
  readonly InstancesToTerminate?: readonly string[]
  readonly InstancesToProtect?: readonly string[]
  readonly InstanceTerminationTimeout?: number
}
export type InstanceRoleType = "MASTER" | "CORE" | "TASK"
export interface InstanceTypeConfig {
  readonly InstanceType: string
  readonly WeightedCapacity?: number
  readonly BidPrice?: string
  readonly BidPriceAsPercentageOfOnDemandPrice?: number
  readonly EbsConfiguration?: EbsConfiguration
  readonly Configurations?: readonly Configuration[]
  readonly CustomAmiId?: string
  readonly Priority?: number
}
export interface JobFlowInstancesConfig {
  readonly MasterInstanceType?: string
  readonly SlaveInstanceType?: string
  readonly InstanceCount?: number
  readonly InstanceGroups?: readonly InstanceGroupConfig[]
  readonly InstanceFleets?: readonly InstanceFleetConfig[]
  readonly Ec2KeyName?: string
  readonly Placement?: PlacementType
  readonly KeepJobFlowAliveWhenNoSteps?: boolean
  readonly TerminationProtected?: boolean
  readonly UnhealthyNodeReplacement?: boolean
  readonly HadoopVersion?: string
  readonly Ec2SubnetId?: string
  readonly Ec2SubnetIds?: readonly string[]
  readonly EmrManagedMasterSecurityGroup?: string
  readonly EmrManagedSlaveSecurityGroup?: string
  readonly ServiceAccessSecurityGroup?: string
  readonly AdditionalMasterSecurityGroups?: readonly string[]
  readonly AdditionalSlaveSecurityGroups?: readonly string[]
}
export interface KerberosAttributes {
  readonly Realm: string
  readonly KdcAdminPassword: string
  readonly CrossRealmTrustPrincipalPassword?: string
  readonly ADDomainJoinUser?: string
  readonly ADDomainJoinPassword?: string
}
export interface KeyValue {
  readonly Key?: string
  readonly Value?: string
}
export type LogType = "system-logs" | "application-logs" | "persistent-ui-logs"
export type LogUploadPolicyValue = "emr-managed" | "on-customer-s3only" | "disabled"
export interface ManagedScalingPolicy {
  readonly ComputeLimits?: ComputeLimits
  readonly UtilizationPerformanceIndex?: number
  readonly ScalingStrategy?: ScalingStrategy
}
export type MarketType = "ON_DEMAND" | "SPOT"
export interface MetricDimension {
  readonly Key?: string
  readonly Value?: string
}
export interface ModifyInstanceFleetInput {
  readonly ClusterId: string
  readonly InstanceFleet: InstanceFleetModifyConfig
}
export interface ModifyInstanceGroupsInput {
  readonly ClusterId?: string
  readonly InstanceGroups?: readonly InstanceGroupModifyConfig[]
}
export interface MonitoringConfiguration {
  readonly CloudWatchLogConfiguration?: CloudWatchLogConfiguration
  readonly S3LoggingConfiguration?: S3LoggingConfiguration
}
export interface OnDemandCapacityReservationOptions {
  readonly UsageStrategy?: OnDemandCapacityReservationUsageStrategy
  readonly CapacityReservationPreference?: OnDemandCapacityReservationPreference
  readonly CapacityReservationResourceGroupArn?: string
}
export type OnDemandCapacityReservationPreference = "open" | "none"
export type OnDemandCapacityReservationUsageStrategy = "use-capacity-reservations-first"
export type OnDemandProvisioningAllocationStrategy = "lowest-price" | "prioritized"
export interface OnDemandProvisioningSpecification {
  readonly AllocationStrategy: OnDemandProvisioningAllocationStrategy
  readonly CapacityReservationOptions?: OnDemandCapacityReservationOptions
}
export interface OnDemandResizingSpecification {
  readonly TimeoutDurationMinutes?: number
  readonly AllocationStrategy?: OnDemandProvisioningAllocationStrategy
  readonly CapacityReservationOptions?: OnDemandCapacityReservationOptions
}
export interface PlacementGroupConfig {
  readonly InstanceRole: InstanceRoleType
  readonly PlacementStrategy?: PlacementGroupStrategy
}
export type PlacementGroupStrategy = "SPREAD" | "PARTITION" | "CLUSTER" | "NONE"
export interface PlacementType {
  readonly AvailabilityZone?: string
  readonly AvailabilityZones?: readonly string[]
}
export type ReconfigurationType = "OVERWRITE" | "MERGE"
export type RepoUpgradeOnBoot = "SECURITY" | "NONE"
export interface RunJobFlowInput {
  readonly Name: string
  readonly LogUri?: string
  readonly LogEncryptionKmsKeyId?: string
  readonly AdditionalInfo?: string
  readonly AmiVersion?: string
  readonly ReleaseLabel?: string
  readonly Instances: JobFlowInstancesConfig
  readonly Steps?: readonly StepConfig[]
  readonly StepExecutionRoleArn?: string
  readonly BootstrapActions?: readonly BootstrapActionConfig[]
  readonly SupportedProducts?: readonly string[]
  readonly NewSupportedProducts?: readonly SupportedProductConfig[]
  readonly Applications?: readonly Application[]
  readonly Configurations?: readonly Configuration[]
  readonly VisibleToAllUsers?: boolean
  readonly JobFlowRole?: string
  readonly ServiceRole?: string
  readonly Tags?: readonly Tag[]
  readonly SecurityConfiguration?: string
  readonly AutoScalingRole?: string
  readonly ScaleDownBehavior?: ScaleDownBehavior
  readonly CustomAmiId?: string
  readonly EbsRootVolumeSize?: number
  readonly RepoUpgradeOnBoot?: RepoUpgradeOnBoot
  readonly KerberosAttributes?: KerberosAttributes
  readonly StepConcurrencyLevel?: number
  readonly ManagedScalingPolicy?: ManagedScalingPolicy
  readonly PlacementGroupConfigs?: readonly PlacementGroupConfig[]
  readonly AutoTerminationPolicy?: AutoTerminationPolicy
  readonly OSReleaseLabel?: string
  readonly EbsRootVolumeIops?: number
  readonly EbsRootVolumeThroughput?: number
  readonly ExtendedSupport?: boolean
  readonly MonitoringConfiguration?: MonitoringConfiguration
}
export interface RunJobFlowOutput {
  readonly JobFlowId?: string
  readonly ClusterArn?: string
}
export interface S3LoggingConfiguration {
  readonly LogTypeUploadPolicy?: { readonly [name: string]: LogUploadPolicyValue }
}
export interface S3MonitoringConfiguration {
  readonly LogUri?: string
  readonly EncryptionKeyArn?: string
}
export type ScaleDownBehavior = "TERMINATE_AT_INSTANCE_HOUR" | "TERMINATE_AT_TASK_COMPLETION"
export interface ScalingAction {
  readonly Market?: MarketType
  readonly SimpleScalingPolicyConfiguration: SimpleScalingPolicyConfiguration
}
export interface ScalingConstraints {
  readonly MinCapacity: number
  readonly MaxCapacity: number
}
export interface ScalingRule {
  readonly Name: string
  readonly Description?: string
  readonly Action: ScalingAction
  readonly Trigger: ScalingTrigger
}
export type ScalingStrategy = "DEFAULT" | "ADVANCED"
export interface ScalingTrigger {
  readonly CloudWatchAlarmDefinition: CloudWatchAlarmDefinition
}
export interface ScriptBootstrapActionConfig {
  readonly Path: string
  readonly Args?: readonly string[]
}
export interface SetTerminationProtectionInput {
  readonly JobFlowIds: readonly string[]
  readonly TerminationProtected: boolean
}
export interface ShrinkPolicy {
  readonly DecommissionTimeout?: number
  readonly InstanceResizePolicy?: InstanceResizePolicy
}
export interface SimpleScalingPolicyConfiguration {
  readonly AdjustmentType?: AdjustmentType
  readonly ScalingAdjustment: number
  readonly CoolDown?: number
}
export type SpotProvisioningAllocationStrategy = "capacity-optimized" | "price-capacity-optimized" | "lowest-price" | "diversified" | "capacity-optimized-prioritized"
export interface SpotProvisioningSpecification {
  readonly TimeoutDurationMinutes: number
  readonly TimeoutAction: SpotProvisioningTimeoutAction
  readonly BlockDurationMinutes?: number
  readonly AllocationStrategy?: SpotProvisioningAllocationStrategy
}
export type SpotProvisioningTimeoutAction = "SWITCH_TO_ON_DEMAND" | "TERMINATE_CLUSTER"
export interface SpotResizingSpecification {
  readonly TimeoutDurationMinutes?: number
  readonly AllocationStrategy?: SpotProvisioningAllocationStrategy
}
export type Statistic = "SAMPLE_COUNT" | "AVERAGE" | "SUM" | "MINIMUM" | "MAXIMUM"
export interface Step {
  readonly Id?: string
  readonly Name?: string
  readonly Config?: HadoopStepConfig
  readonly ActionOnFailure?: ActionOnFailure
  readonly Status?: StepStatus
  readonly ExecutionRoleArn?: string
  readonly LogUri?: string
  readonly EncryptionKeyArn?: string
}
export type StepCancellationOption = "SEND_INTERRUPT" | "TERMINATE_PROCESS"
export interface StepConfig {
  readonly Name: string
  readonly ActionOnFailure?: ActionOnFailure
  readonly HadoopJarStep: HadoopJarStepConfig
  readonly StepMonitoringConfiguration?: StepMonitoringConfiguration
}
export interface StepMonitoringConfiguration {
  readonly S3MonitoringConfiguration?: S3MonitoringConfiguration
}
export type StepState = "PENDING" | "CANCEL_PENDING" | "RUNNING" | "COMPLETED" | "CANCELLED" | "FAILED" | "INTERRUPTED"
export interface StepStateChangeReason {
  readonly Code?: StepStateChangeReasonCode
  readonly Message?: string
}
export type StepStateChangeReasonCode = "NONE"
export interface StepStatus {
  readonly State?: StepState
  readonly StateChangeReason?: StepStateChangeReason
  readonly FailureDetails?: FailureDetails
  readonly Timeline?: StepTimeline
}
export interface StepTimeline {
  readonly CreationDateTime?: number | string
  readonly StartDateTime?: number | string
  readonly EndDateTime?: number | string
}
export interface SupportedProductConfig {
  readonly Name?: string
  readonly Args?: readonly string[]
}
export interface Tag {
  readonly Key?: string
  readonly Value?: string
}
export interface TerminateJobFlowsInput {
  readonly JobFlowIds: readonly string[]
}
export type Unit = "NONE" | "SECONDS" | "MICRO_SECONDS" | "MILLI_SECONDS" | "BYTES" | "KILO_BYTES" | "MEGA_BYTES" | "GIGA_BYTES" | "TERA_BYTES" | "BITS" | "KILO_BITS" | "MEGA_BITS" | "GIGA_BITS" | "TERA_BITS" | "PERCENT" | "COUNT" | "BYTES_PER_SECOND" | "KILO_BYTES_PER_SECOND" | "MEGA_BYTES_PER_SECOND" | "GIGA_BYTES_PER_SECOND" | "TERA_BYTES_PER_SECOND" | "BITS_PER_SECOND" | "KILO_BITS_PER_SECOND" | "MEGA_BITS_PER_SECOND" | "GIGA_BITS_PER_SECOND" | "TERA_BITS_PER_SECOND" | "COUNT_PER_SECOND"
export interface VolumeSpecification {
  readonly VolumeType: string
  readonly Iops?: number
  readonly SizeInGB: number
  readonly Throughput?: number
}
