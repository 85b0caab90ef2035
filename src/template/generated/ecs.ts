// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html */
export interface EcsCapacityProvider {
  readonly AutoScalingGroupProvider?: EcsCapacityProviderAutoScalingGroupProvider
  readonly ClusterName?: string
  readonly ManagedInstancesProvider?: EcsCapacityProviderManagedInstancesProvider
  readonly Name?: string
  readonly Tags?: readonly Tag[]
}

export interface EcsCapacityProviderAcceleratorCountRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProviderAcceleratorTotalMemoryMiBRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProviderAutoRepairConfiguration {
  readonly ActionsStatus?: 'DISABLED' | 'ENABLED'
}

export interface EcsCapacityProviderAutoScalingGroupProvider {
  readonly AutoScalingGroupArn: string
  readonly ManagedDraining?: 'DISABLED' | 'ENABLED'
  readonly ManagedScaling?: EcsCapacityProviderManagedScaling
  readonly ManagedTerminationProtection?: 'DISABLED' | 'ENABLED'
}

export interface EcsCapacityProviderBaselineEbsBandwidthMbpsRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProviderCapacityReservationRequest {
  readonly ReservationGroupArn?: string
  readonly ReservationPreference?: 'RESERVATIONS_EXCLUDED' | 'RESERVATIONS_FIRST' | 'RESERVATIONS_ONLY'
}

export interface EcsCapacityProviderInfrastructureOptimization {
  readonly ScaleInAfter?: number
}

export interface EcsCapacityProviderInstanceLaunchTemplate {
  readonly CapacityOptionType?: 'ON_DEMAND' | 'RESERVED' | 'SPOT'
  readonly CapacityReservations?: EcsCapacityProviderCapacityReservationRequest
  readonly Ec2InstanceProfileArn: string
  readonly FipsEnabled?: boolean
  readonly InstanceMetadataTagsPropagation?: boolean
  readonly InstanceRequirements?: EcsCapacityProviderInstanceRequirementsRequest
  readonly LocalStorageConfiguration?: EcsCapacityProviderManagedInstancesLocalStorageConfiguration
  readonly Monitoring?: 'BASIC' | 'DETAILED'
  readonly NetworkConfiguration: EcsCapacityProviderManagedInstancesNetworkConfiguration
  readonly StorageConfiguration?: EcsCapacityProviderManagedInstancesStorageConfiguration
}

export interface EcsCapacityProviderInstanceRequirementsRequest {
  readonly AcceleratorCount?: EcsCapacityProviderAcceleratorCountRequest
  readonly AcceleratorManufacturers?: readonly ('amazon-web-services' | 'amd' | 'habana' | 'nvidia' | 'xilinx')[]
  readonly AcceleratorNames?: readonly ('a100' | 'a10g' | 'gaudi-hl-205' | 'h100' | 'inferentia' | 'inferentia2' | 'k520' | 'k80' | 'l4' | 'l40s' | 'm60' | 'radeon-pro-v520' | 't4' | 't4g' | 'trainium' | 'trainium2' | 'u30' | 'v100' | 'vu9p')[]
  readonly AcceleratorTotalMemoryMiB?: EcsCapacityProviderAcceleratorTotalMemoryMiBRequest
  readonly AcceleratorTypes?: readonly ('fpga' | 'gpu' | 'inference')[]
  readonly AllowedInstanceTypes?: readonly string[]
  readonly BareMetal?: 'excluded' | 'included' | 'required'
  readonly BaselineEbsBandwidthMbps?: EcsCapacityProviderBaselineEbsBandwidthMbpsRequest
  readonly BurstablePerformance?: 'excluded' | 'included' | 'required'
  readonly CpuManufacturers?: readonly ('amazon-web-services' | 'amd' | 'intel')[]
  readonly ExcludedInstanceTypes?: readonly string[]
  readonly InstanceGenerations?: readonly ('current' | 'previous')[]
  readonly LocalStorage?: 'excluded' | 'included' | 'required'
  readonly LocalStorageTypes?: readonly ('hdd' | 'ssd')[]
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number
  readonly MemoryGiBPerVCpu?: EcsCapacityProviderMemoryGiBPerVCpuRequest
  readonly MemoryMiB: EcsCapacityProviderMemoryMiBRequest
  readonly NetworkBandwidthGbps?: EcsCapacityProviderNetworkBandwidthGbpsRequest
  readonly NetworkInterfaceCount?: EcsCapacityProviderNetworkInterfaceCountRequest
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number
  readonly RequireHibernateSupport?: boolean
  readonly SpotMaxPricePercentageOverLowestPrice?: number
  readonly TotalLocalStorageGB?: EcsCapacityProviderTotalLocalStorageGBRequest
  readonly VCpuCount: EcsCapacityProviderVCpuCountRangeRequest
}

export interface EcsCapacityProviderManagedInstancesLocalStorageConfiguration {
  readonly UseLocalStorage?: boolean
}

export interface EcsCapacityProviderManagedInstancesNetworkConfiguration {
  readonly SecurityGroups: readonly string[]
  readonly Subnets: readonly string[]
}

export interface EcsCapacityProviderManagedInstancesProvider {
  readonly AutoRepairConfiguration?: EcsCapacityProviderAutoRepairConfiguration
  readonly InfrastructureOptimization?: EcsCapacityProviderInfrastructureOptimization
  readonly InfrastructureRoleArn: string
  readonly InstanceLaunchTemplate: EcsCapacityProviderInstanceLaunchTemplate
  readonly PropagateTags?: 'CAPACITY_PROVIDER' | 'NONE'
}

export interface EcsCapacityProviderManagedInstancesStorageConfiguration {
  readonly StorageSizeGiB: number
}

export interface EcsCapacityProviderManagedScaling {
  readonly InstanceWarmupPeriod?: number
  readonly MaximumScalingStepSize?: number
  readonly MinimumScalingStepSize?: number
  readonly Status?: 'DISABLED' | 'ENABLED'
  readonly TargetCapacity?: number
}

export interface EcsCapacityProviderMemoryGiBPerVCpuRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProviderMemoryMiBRequest {
  readonly Max?: number
  readonly Min: number
}

export interface EcsCapacityProviderNetworkBandwidthGbpsRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProviderNetworkInterfaceCountRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProviderTotalLocalStorageGBRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProviderVCpuCountRangeRequest {
  readonly Max?: number
  readonly Min: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html */
export interface EcsCluster {
  readonly CapacityProviders?: readonly string[]
  readonly ClusterName?: string
  readonly ClusterSettings?: readonly EcsClusterClusterSettings[]
  readonly Configuration?: EcsClusterClusterConfiguration
  readonly DefaultCapacityProviderStrategy?: readonly EcsClusterCapacityProviderStrategyItem[]
  readonly ServiceConnectDefaults?: EcsClusterServiceConnectDefaults
  readonly Tags?: readonly Tag[]
}

export interface EcsClusterCapacityProviderStrategyItem {
  readonly Base?: number
  readonly CapacityProvider?: string
  readonly Weight?: number
}

export interface EcsClusterClusterConfiguration {
  readonly ExecuteCommandConfiguration?: EcsClusterExecuteCommandConfiguration
  readonly ManagedStorageConfiguration?: EcsClusterManagedStorageConfiguration
}

export interface EcsClusterClusterSettings {
  readonly Name?: string
  readonly Value?: string
}

export interface EcsClusterExecuteCommandConfiguration {
  readonly KmsKeyId?: string
  readonly LogConfiguration?: EcsClusterExecuteCommandLogConfiguration
  readonly Logging?: string
}

export interface EcsClusterExecuteCommandLogConfiguration {
  readonly CloudWatchEncryptionEnabled?: boolean
  readonly CloudWatchLogGroupName?: string
  readonly S3BucketName?: string
  readonly S3EncryptionEnabled?: boolean
  readonly S3KeyPrefix?: string
}

export interface EcsClusterManagedStorageConfiguration {
  readonly FargateEphemeralStorageKmsKeyId?: string
  readonly KmsKeyId?: string
}

export interface EcsClusterServiceConnectDefaults {
  readonly Namespace?: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html */
export interface EcsClusterCapacityProviderAssociations {
  readonly CapacityProviders?: readonly string[]
  readonly Cluster: string
  readonly DefaultCapacityProviderStrategy: readonly EcsClusterCapacityProviderAssociationsCapacityProviderStrategy[]
}

export interface EcsClusterCapacityProviderAssociationsCapacityProviderStrategy {
  readonly Base?: number
  readonly CapacityProvider: string
  readonly Weight?: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html */
export interface EcsService {
  readonly AvailabilityZoneRebalancing?: 'DISABLED' | 'ENABLED'
  readonly CapacityProviderStrategy?: readonly EcsServiceCapacityProviderStrategyItem[]
  readonly Cluster?: string
  readonly DeploymentConfiguration?: EcsServiceDeploymentConfiguration
  readonly DeploymentController?: EcsServiceDeploymentController
  readonly DesiredCount?: number
  readonly EnableECSManagedTags?: boolean
  readonly EnableExecuteCommand?: boolean
  readonly ForceNewDeployment?: EcsServiceForceNewDeployment
  readonly HealthCheckGracePeriodSeconds?: number
  readonly LaunchType?: 'EC2' | 'EXTERNAL' | 'FARGATE'
  readonly LoadBalancers?: readonly EcsServiceLoadBalancer[]
  readonly Monitoring?: EcsServiceMonitoringConfiguration
  readonly NetworkConfiguration?: EcsServiceNetworkConfiguration
  readonly PlacementConstraints?: readonly EcsServicePlacementConstraint[]
  readonly PlacementStrategies?: readonly EcsServicePlacementStrategy[]
  readonly PlatformVersion?: string
  readonly PropagateTags?: 'SERVICE' | 'TASK_DEFINITION'
  readonly Role?: string
  readonly SchedulingStrategy?: 'DAEMON' | 'REPLICA'
  readonly ServiceConnectConfiguration?: EcsServiceServiceConnectConfiguration
  readonly ServiceName?: string
  readonly ServiceRegistries?: readonly EcsServiceServiceRegistry[]
  readonly Tags?: readonly Tag[]
  readonly TaskDefinition?: string
  readonly VolumeConfigurations?: readonly EcsServiceServiceVolumeConfiguration[]
  readonly VpcLatticeConfigurations?: readonly EcsServiceVpcLatticeConfiguration[]
}

export interface EcsServiceAdvancedConfiguration {
  readonly AlternateTargetGroupArn: string
  readonly ProductionListenerRule?: string
  readonly RoleArn?: string
  readonly TestListenerRule?: string
}

export interface EcsServiceAwsVpcConfiguration {
  readonly AssignPublicIp?: 'DISABLED' | 'ENABLED'
  readonly SecurityGroups?: readonly string[]
  readonly Subnets?: readonly string[]
}

export interface EcsServiceCanaryConfiguration {
  readonly CanaryBakeTimeInMinutes?: number
  readonly CanaryPercent?: number
}

export interface EcsServiceCapacityProviderStrategyItem {
  readonly Base?: number
  readonly CapacityProvider?: string
  readonly Weight?: number
}

export interface EcsServiceDeploymentAlarms {
  readonly AlarmNames: readonly string[]
  readonly Enable: boolean
  readonly Rollback: boolean
}

export interface EcsServiceDeploymentCircuitBreaker {
  readonly Enable: boolean
  readonly ResetOnHealthyTask?: boolean
  readonly Rollback: boolean
  readonly ThresholdConfiguration?: EcsServiceThresholdConfiguration
}

export interface EcsServiceDeploymentConfiguration {
  readonly Alarms?: EcsServiceDeploymentAlarms
  readonly BakeTimeInMinutes?: number
  readonly CanaryConfiguration?: EcsServiceCanaryConfiguration
  readonly DeploymentCircuitBreaker?: EcsServiceDeploymentCircuitBreaker
  readonly EarlySuccessCriteria?: EcsServiceDeploymentEarlySuccessCriteria
  readonly LifecycleHooks?: readonly EcsServiceDeploymentLifecycleHook[]
  readonly LinearConfiguration?: EcsServiceLinearConfiguration
  readonly MaximumPercent?: number
  readonly MinimumHealthyPercent?: number
  readonly Strategy?: 'BLUE_GREEN' | 'CANARY' | 'LINEAR' | 'ROLLING'
}

export interface EcsServiceDeploymentController {
  readonly Type?: 'CODE_DEPLOY' | 'ECS' | 'EXTERNAL'
}

export interface EcsServiceDeploymentEarlySuccessCriteria {
  readonly Enable?: boolean
  readonly HealthyPercent?: number
  readonly SourceServiceRevisionCleanup?: 'BLOCKING' | 'DEFERRED'
}

export interface EcsServiceDeploymentLifecycleHook {
  readonly HookDetails?: string | Json
  readonly HookTargetArn?: string
  readonly LifecycleStages: readonly ('POST_PRODUCTION_TRAFFIC_SHIFT' | 'POST_SCALE_UP' | 'POST_TEST_TRAFFIC_SHIFT' | 'PRE_PRODUCTION_TRAFFIC_SHIFT' | 'PRE_SCALE_UP' | 'PRODUCTION_TRAFFIC_SHIFT' | 'RECONCILE_SERVICE' | 'TEST_TRAFFIC_SHIFT')[]
  readonly RoleArn?: string
  readonly TargetType?: 'AWS_LAMBDA' | 'PAUSE'
  readonly TimeoutConfiguration?: EcsServiceHookTimeoutConfig
}

export interface EcsServiceEBSTagSpecification {
  readonly PropagateTags?: 'SERVICE' | 'TASK_DEFINITION'
  readonly ResourceType: string
  readonly Tags?: readonly Tag[]
}

export interface EcsServiceForceNewDeployment {
  readonly EnableForceNewDeployment: boolean
  readonly ForceNewDeploymentNonce?: string
}

export interface EcsServiceHookTimeoutConfig {
  readonly Action?: 'CONTINUE' | 'ROLLBACK'
  readonly TimeoutInMinutes?: number
}

export interface EcsServiceLinearConfiguration {
  readonly StepBakeTimeInMinutes?: number
  readonly StepPercent?: number
}

export interface EcsServiceLoadBalancer {
  readonly AdvancedConfiguration?: EcsServiceAdvancedConfiguration
  readonly ContainerName?: string
  readonly ContainerPort?: number
  readonly LoadBalancerName?: string
  readonly TargetGroupArn?: string
}

export interface EcsServiceLogConfiguration {
  readonly LogDriver?: string
  readonly Options?: { readonly [key: string]: string }
  readonly SecretOptions?: readonly EcsServiceSecret[]
}

export interface EcsServiceMetricConfiguration {
  readonly MetricNames: readonly ('CPUUtilization' | 'MemoryUtilization')[]
  readonly ResolutionSeconds: 20 | 60
}

export interface EcsServiceMonitoringConfiguration {
  readonly MetricConfigurations: readonly EcsServiceMetricConfiguration[]
}

export interface EcsServiceNetworkConfiguration {
  readonly AwsvpcConfiguration?: EcsServiceAwsVpcConfiguration
}

export interface EcsServicePlacementConstraint {
  readonly Expression?: string
  readonly Type: 'distinctInstance' | 'memberOf'
}

export interface EcsServicePlacementStrategy {
  readonly Field?: string
  readonly Type: 'binpack' | 'random' | 'spread'
}

export interface EcsServiceSecret {
  readonly Name: string
  readonly ValueFrom: string
}

export interface EcsServiceServiceConnectAccessLogConfiguration {
  readonly Format: 'JSON' | 'TEXT'
  readonly IncludeQueryParameters?: 'DISABLED' | 'ENABLED'
}

export interface EcsServiceServiceConnectClientAlias {
  readonly DnsName?: string
  readonly Port: number
  readonly TestTrafficRules?: EcsServiceServiceConnectTestTrafficRules
}

export interface EcsServiceServiceConnectConfiguration {
  readonly AccessLogConfiguration?: EcsServiceServiceConnectAccessLogConfiguration
  readonly Enabled: boolean
  readonly LogConfiguration?: EcsServiceLogConfiguration
  readonly Namespace?: string
  readonly Services?: readonly EcsServiceServiceConnectService[]
}

export interface EcsServiceServiceConnectService {
  readonly ClientAliases?: readonly EcsServiceServiceConnectClientAlias[]
  readonly DiscoveryName?: string
  readonly IngressPortOverride?: number
  readonly PortName: string
  readonly Timeout?: EcsServiceTimeoutConfiguration
  readonly Tls?: EcsServiceServiceConnectTlsConfiguration
}

export interface EcsServiceServiceConnectTestTrafficRules {
  readonly Header: EcsServiceServiceConnectTestTrafficRulesHeader
}

export interface EcsServiceServiceConnectTestTrafficRulesHeader {
  readonly Name: string
  readonly Value?: EcsServiceServiceConnectTestTrafficRulesHeaderValue
}

export interface EcsServiceServiceConnectTestTrafficRulesHeaderValue {
  readonly Exact: string
}

export interface EcsServiceServiceConnectTlsCertificateAuthority {
  readonly AwsPcaAuthorityArn?: string
}

export interface EcsServiceServiceConnectTlsConfiguration {
  readonly IssuerCertificateAuthority: EcsServiceServiceConnectTlsCertificateAuthority
  readonly KmsKey?: string
  readonly RoleArn?: string
}

export interface EcsServiceServiceManagedEBSVolumeConfiguration {
  readonly Encrypted?: boolean
  readonly FilesystemType?: string
  readonly Iops?: number
  readonly KmsKeyId?: string
  readonly RoleArn: string
  readonly SizeInGiB?: number
  readonly SnapshotId?: string
  readonly TagSpecifications?: readonly EcsServiceEBSTagSpecification[]
  readonly Throughput?: number
  readonly VolumeInitializationRate?: number
  readonly VolumeType?: string
}

export interface EcsServiceServiceRegistry {
  readonly ContainerName?: string
  readonly ContainerPort?: number
  readonly Port?: number
  readonly RegistryArn?: string
}

export interface EcsServiceServiceVolumeConfiguration {
  readonly ManagedEBSVolume?: EcsServiceServiceManagedEBSVolumeConfiguration
  readonly Name: string
}

export interface EcsServiceThresholdConfiguration {
  readonly Type: 'BOUNDED_PERCENT' | 'COUNT' | 'UNBOUNDED_PERCENT'
  readonly Value: number
}

export interface EcsServiceTimeoutConfiguration {
  readonly IdleTimeoutSeconds?: number
  readonly PerRequestTimeoutSeconds?: number
}

export interface EcsServiceVpcLatticeConfiguration {
  readonly PortName: string
  readonly RoleArn: string
  readonly TargetGroupArn: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html */
export interface EcsTaskDefinition {
  readonly ContainerDefinitions?: readonly EcsTaskDefinitionContainerDefinition[]
  readonly Cpu?: string
  readonly EnableFaultInjection?: boolean
  readonly EphemeralStorage?: EcsTaskDefinitionEphemeralStorage
  readonly ExecutionRoleArn?: string
  readonly Family?: string
  readonly InferenceAccelerators?: readonly EcsTaskDefinitionInferenceAccelerator[]
  readonly IpcMode?: string
  readonly Memory?: string
  readonly NetworkMode?: string
  readonly PidMode?: string
  readonly PlacementConstraints?: readonly EcsTaskDefinitionTaskDefinitionPlacementConstraint[]
  readonly ProxyConfiguration?: EcsTaskDefinitionProxyConfiguration
  readonly RequiresCompatibilities?: readonly string[]
  readonly RuntimePlatform?: EcsTaskDefinitionRuntimePlatform
  readonly Tags?: readonly Tag[]
  readonly TaskRoleArn?: string
  readonly Volumes?: readonly EcsTaskDefinitionVolume[]
}

export interface EcsTaskDefinitionAuthorizationConfig {
  readonly AccessPointId?: string
  readonly IAM?: 'DISABLED' | 'ENABLED'
}

export interface EcsTaskDefinitionContainerDefinition {
  readonly Command?: readonly string[]
  readonly Cpu?: number
  readonly CredentialSpecs?: readonly string[]
  readonly DependsOn?: readonly EcsTaskDefinitionContainerDependency[]
  readonly DisableNetworking?: boolean
  readonly DnsSearchDomains?: readonly string[]
  readonly DnsServers?: readonly string[]
  readonly DockerLabels?: { readonly [key: string]: string }
  readonly DockerSecurityOptions?: readonly string[]
  readonly EntryPoint?: readonly string[]
  readonly Environment?: readonly EcsTaskDefinitionKeyValuePair[]
  readonly EnvironmentFiles?: readonly EcsTaskDefinitionEnvironmentFile[]
  readonly Essential?: boolean
  readonly ExtraHosts?: readonly EcsTaskDefinitionHostEntry[]
  readonly FirelensConfiguration?: EcsTaskDefinitionFirelensConfiguration
  readonly HealthCheck?: EcsTaskDefinitionHealthCheck
  readonly Hostname?: string
  readonly Image: string
  readonly Interactive?: boolean
  readonly Links?: readonly string[]
  readonly LinuxParameters?: EcsTaskDefinitionLinuxParameters
  readonly LogConfiguration?: EcsTaskDefinitionLogConfiguration
  readonly Memory?: number
  readonly MemoryReservation?: number
  readonly MountPoints?: readonly EcsTaskDefinitionMountPoint[]
  readonly Name: string
  readonly PortMappings?: readonly EcsTaskDefinitionPortMapping[]
  readonly Privileged?: boolean
  readonly PseudoTerminal?: boolean
  readonly ReadonlyRootFilesystem?: boolean
  readonly RepositoryCredentials?: EcsTaskDefinitionRepositoryCredentials
  readonly ResourceRequirements?: readonly EcsTaskDefinitionResourceRequirement[]
  readonly RestartPolicy?: EcsTaskDefinitionRestartPolicy
  readonly Secrets?: readonly EcsTaskDefinitionSecret[]
  readonly StartTimeout?: number
  readonly StopTimeout?: number
  readonly SystemControls?: readonly EcsTaskDefinitionSystemControl[]
  readonly Ulimits?: readonly EcsTaskDefinitionUlimit[]
  readonly User?: string
  readonly VersionConsistency?: 'disabled' | 'enabled'
  readonly VolumesFrom?: readonly EcsTaskDefinitionVolumeFrom[]
  readonly WorkingDirectory?: string
}

export interface EcsTaskDefinitionContainerDependency {
  readonly Condition?: string
  readonly ContainerName?: string
}

export interface EcsTaskDefinitionDevice {
  readonly ContainerPath?: string
  readonly HostPath?: string
  readonly Permissions?: readonly string[]
}

export interface EcsTaskDefinitionDockerVolumeConfiguration {
  readonly Autoprovision?: boolean
  readonly Driver?: string
  readonly DriverOpts?: { readonly [key: string]: string }
  readonly Labels?: { readonly [key: string]: string }
  readonly Scope?: string
}

export interface EcsTaskDefinitionEFSVolumeConfiguration {
  readonly AuthorizationConfig?: EcsTaskDefinitionAuthorizationConfig
  readonly FilesystemId: string
  readonly RootDirectory?: string
  readonly TransitEncryption?: 'DISABLED' | 'ENABLED'
  readonly TransitEncryptionPort?: number
}

export interface EcsTaskDefinitionEnvironmentFile {
  readonly Type?: string
  readonly Value?: string
}

export interface EcsTaskDefinitionEphemeralStorage {
  readonly SizeInGiB?: number
}

export interface EcsTaskDefinitionFSxAuthorizationConfig {
  readonly CredentialsParameter: string
  readonly Domain: string
}

export interface EcsTaskDefinitionFSxWindowsFileServerVolumeConfiguration {
  readonly AuthorizationConfig?: EcsTaskDefinitionFSxAuthorizationConfig
  readonly FileSystemId: string
  readonly RootDirectory: string
}

export interface EcsTaskDefinitionFirelensConfiguration {
  readonly Options?: { readonly [key: string]: string }
  readonly Type?: string
}

export interface EcsTaskDefinitionHealthCheck {
  readonly Command?: readonly string[]
  readonly Interval?: number
  readonly Retries?: number
  readonly StartPeriod?: number
  readonly Timeout?: number
}

export interface EcsTaskDefinitionHostEntry {
  readonly Hostname?: string
  readonly IpAddress?: string
}

export interface EcsTaskDefinitionHostVolumeProperties {
  readonly SourcePath?: string
}

export interface EcsTaskDefinitionInferenceAccelerator {
  readonly DeviceName?: string
  readonly DeviceType?: string
}

export interface EcsTaskDefinitionKernelCapabilities {
  readonly Add?: readonly string[]
  readonly Drop?: readonly string[]
}

export interface EcsTaskDefinitionKeyValuePair {
  readonly Name?: string
  readonly Value?: string
}

export interface EcsTaskDefinitionLinuxParameters {
  readonly Capabilities?: EcsTaskDefinitionKernelCapabilities
  readonly Devices?: readonly EcsTaskDefinitionDevice[]
  readonly InitProcessEnabled?: boolean
  readonly MaxSwap?: number
  readonly SharedMemorySize?: number
  readonly Swappiness?: number
  readonly Tmpfs?: readonly EcsTaskDefinitionTmpfs[]
}

export interface EcsTaskDefinitionLogConfiguration {
  readonly LogDriver: string
  readonly Options?: { readonly [key: string]: string }
  readonly SecretOptions?: readonly EcsTaskDefinitionSecret[]
}

export interface EcsTaskDefinitionMountPoint {
  readonly ContainerPath?: string
  readonly ReadOnly?: boolean
  readonly SourceVolume?: string
}

export interface EcsTaskDefinitionPortMapping {
  readonly AppProtocol?: 'grpc' | 'http' | 'http2'
  readonly ContainerPort?: number
  readonly ContainerPortRange?: string
  readonly HostPort?: number
  readonly Name?: string
  readonly Protocol?: string
}

export interface EcsTaskDefinitionProxyConfiguration {
  readonly ContainerName: string
  readonly ProxyConfigurationProperties?: readonly EcsTaskDefinitionKeyValuePair[]
  readonly Type?: string
}

export interface EcsTaskDefinitionRepositoryCredentials {
  readonly CredentialsParameter?: string
}

export interface EcsTaskDefinitionResourceRequirement {
  readonly Type: string
  readonly Value: string
}

export interface EcsTaskDefinitionRestartPolicy {
  readonly Enabled?: boolean
  readonly IgnoredExitCodes?: readonly number[]
  readonly RestartAttemptPeriod?: number
}

export interface EcsTaskDefinitionRuntimePlatform {
  readonly CpuArchitecture?: string
  readonly OperatingSystemFamily?: string
}

export interface EcsTaskDefinitionS3FilesVolumeConfiguration {
  readonly AccessPointArn?: string
  readonly FileSystemArn: string
  readonly RootDirectory?: string
  readonly TransitEncryptionPort?: number
}

export interface EcsTaskDefinitionSecret {
  readonly Name: string
  readonly ValueFrom: string
}

export interface EcsTaskDefinitionSystemControl {
  readonly Namespace?: string
  readonly Value?: string
}

export interface EcsTaskDefinitionTaskDefinitionPlacementConstraint {
  readonly Expression?: string
  readonly Type: string
}

export interface EcsTaskDefinitionTmpfs {
  readonly ContainerPath?: string
  readonly MountOptions?: readonly string[]
  readonly Size: number
}

export interface EcsTaskDefinitionUlimit {
  readonly HardLimit: number
  readonly Name: string
  readonly SoftLimit: number
}

export interface EcsTaskDefinitionVolume {
  readonly ConfiguredAtLaunch?: boolean
  readonly DockerVolumeConfiguration?: EcsTaskDefinitionDockerVolumeConfiguration
  readonly EFSVolumeConfiguration?: EcsTaskDefinitionEFSVolumeConfiguration
  readonly FSxWindowsFileServerVolumeConfiguration?: EcsTaskDefinitionFSxWindowsFileServerVolumeConfiguration
  readonly Host?: EcsTaskDefinitionHostVolumeProperties
  readonly Name?: string
  readonly S3FilesVolumeConfiguration?: EcsTaskDefinitionS3FilesVolumeConfiguration
}

export interface EcsTaskDefinitionVolumeFrom {
  readonly ReadOnly?: boolean
  readonly SourceContainer?: string
}
