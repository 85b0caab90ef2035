// Generated from AWS’s service specification by scripts/generate-resources.ts. Do not edit: run `npm run generate`.
import type { Json } from '../../core/index.ts'
import type { Tag } from '../tag.ts'

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html */
export interface EcsCapacityProvider {
  readonly AutoScalingGroupProvider?: EcsCapacityProvider_AutoScalingGroupProvider
  readonly ClusterName?: string
  readonly ManagedInstancesProvider?: EcsCapacityProvider_ManagedInstancesProvider
  readonly Name?: string
  readonly Tags?: readonly Tag[]
}

export interface EcsCapacityProvider_AcceleratorCountRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProvider_AcceleratorTotalMemoryMiBRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProvider_AutoRepairConfiguration {
  readonly ActionsStatus?: 'DISABLED' | 'ENABLED'
}

export interface EcsCapacityProvider_AutoScalingGroupProvider {
  readonly AutoScalingGroupArn: string
  readonly ManagedDraining?: 'DISABLED' | 'ENABLED'
  readonly ManagedScaling?: EcsCapacityProvider_ManagedScaling
  readonly ManagedTerminationProtection?: 'DISABLED' | 'ENABLED'
}

export interface EcsCapacityProvider_BaselineEbsBandwidthMbpsRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProvider_CapacityReservationRequest {
  readonly ReservationGroupArn?: string
  readonly ReservationPreference?: 'RESERVATIONS_EXCLUDED' | 'RESERVATIONS_FIRST' | 'RESERVATIONS_ONLY'
}

export interface EcsCapacityProvider_InfrastructureOptimization {
  readonly ScaleInAfter?: number
}

export interface EcsCapacityProvider_InstanceLaunchTemplate {
  readonly CapacityOptionType?: 'ON_DEMAND' | 'RESERVED' | 'SPOT'
  readonly CapacityReservations?: EcsCapacityProvider_CapacityReservationRequest
  readonly Ec2InstanceProfileArn: string
  readonly FipsEnabled?: boolean
  readonly InstanceMetadataTagsPropagation?: boolean
  readonly InstanceRequirements?: EcsCapacityProvider_InstanceRequirementsRequest
  readonly LocalStorageConfiguration?: EcsCapacityProvider_ManagedInstancesLocalStorageConfiguration
  readonly Monitoring?: 'BASIC' | 'DETAILED'
  readonly NetworkConfiguration: EcsCapacityProvider_ManagedInstancesNetworkConfiguration
  readonly StorageConfiguration?: EcsCapacityProvider_ManagedInstancesStorageConfiguration
}

export interface EcsCapacityProvider_InstanceRequirementsRequest {
  readonly AcceleratorCount?: EcsCapacityProvider_AcceleratorCountRequest
  readonly AcceleratorManufacturers?: readonly ('amazon-web-services' | 'amd' | 'habana' | 'nvidia' | 'xilinx')[]
  readonly AcceleratorNames?: readonly ('a100' | 'a10g' | 'gaudi-hl-205' | 'h100' | 'inferentia' | 'inferentia2' | 'k520' | 'k80' | 'l4' | 'l40s' | 'm60' | 'radeon-pro-v520' | 't4' | 't4g' | 'trainium' | 'trainium2' | 'u30' | 'v100' | 'vu9p')[]
  readonly AcceleratorTotalMemoryMiB?: EcsCapacityProvider_AcceleratorTotalMemoryMiBRequest
  readonly AcceleratorTypes?: readonly ('fpga' | 'gpu' | 'inference')[]
  readonly AllowedInstanceTypes?: readonly string[]
  readonly BareMetal?: 'excluded' | 'included' | 'required'
  readonly BaselineEbsBandwidthMbps?: EcsCapacityProvider_BaselineEbsBandwidthMbpsRequest
  readonly BurstablePerformance?: 'excluded' | 'included' | 'required'
  readonly CpuManufacturers?: readonly ('amazon-web-services' | 'amd' | 'intel')[]
  readonly ExcludedInstanceTypes?: readonly string[]
  readonly InstanceGenerations?: readonly ('current' | 'previous')[]
  readonly LocalStorage?: 'excluded' | 'included' | 'required'
  readonly LocalStorageTypes?: readonly ('hdd' | 'ssd')[]
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number
  readonly MemoryGiBPerVCpu?: EcsCapacityProvider_MemoryGiBPerVCpuRequest
  readonly MemoryMiB: EcsCapacityProvider_MemoryMiBRequest
  readonly NetworkBandwidthGbps?: EcsCapacityProvider_NetworkBandwidthGbpsRequest
  readonly NetworkInterfaceCount?: EcsCapacityProvider_NetworkInterfaceCountRequest
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number
  readonly RequireHibernateSupport?: boolean
  readonly SpotMaxPricePercentageOverLowestPrice?: number
  readonly TotalLocalStorageGB?: EcsCapacityProvider_TotalLocalStorageGBRequest
  readonly VCpuCount: EcsCapacityProvider_VCpuCountRangeRequest
}

export interface EcsCapacityProvider_ManagedInstancesLocalStorageConfiguration {
  readonly UseLocalStorage?: boolean
}

export interface EcsCapacityProvider_ManagedInstancesNetworkConfiguration {
  readonly SecurityGroups: readonly string[]
  readonly Subnets: readonly string[]
}

export interface EcsCapacityProvider_ManagedInstancesProvider {
  readonly AutoRepairConfiguration?: EcsCapacityProvider_AutoRepairConfiguration
  readonly InfrastructureOptimization?: EcsCapacityProvider_InfrastructureOptimization
  readonly InfrastructureRoleArn: string
  readonly InstanceLaunchTemplate: EcsCapacityProvider_InstanceLaunchTemplate
  readonly PropagateTags?: 'CAPACITY_PROVIDER' | 'NONE'
}

export interface EcsCapacityProvider_ManagedInstancesStorageConfiguration {
  readonly StorageSizeGiB: number
}

export interface EcsCapacityProvider_ManagedScaling {
  readonly InstanceWarmupPeriod?: number
  readonly MaximumScalingStepSize?: number
  readonly MinimumScalingStepSize?: number
  readonly Status?: 'DISABLED' | 'ENABLED'
  readonly TargetCapacity?: number
}

export interface EcsCapacityProvider_MemoryGiBPerVCpuRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProvider_MemoryMiBRequest {
  readonly Max?: number
  readonly Min: number
}

export interface EcsCapacityProvider_NetworkBandwidthGbpsRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProvider_NetworkInterfaceCountRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProvider_TotalLocalStorageGBRequest {
  readonly Max?: number
  readonly Min?: number
}

export interface EcsCapacityProvider_VCpuCountRangeRequest {
  readonly Max?: number
  readonly Min: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html */
export interface EcsCluster {
  readonly CapacityProviders?: readonly string[]
  readonly ClusterName?: string
  readonly ClusterSettings?: readonly EcsCluster_ClusterSettings[]
  readonly Configuration?: EcsCluster_ClusterConfiguration
  readonly DefaultCapacityProviderStrategy?: readonly EcsCluster_CapacityProviderStrategyItem[]
  readonly ServiceConnectDefaults?: EcsCluster_ServiceConnectDefaults
  readonly Tags?: readonly Tag[]
}

export interface EcsCluster_CapacityProviderStrategyItem {
  readonly Base?: number
  readonly CapacityProvider?: string
  readonly Weight?: number
}

export interface EcsCluster_ClusterConfiguration {
  readonly ExecuteCommandConfiguration?: EcsCluster_ExecuteCommandConfiguration
  readonly ManagedStorageConfiguration?: EcsCluster_ManagedStorageConfiguration
}

export interface EcsCluster_ClusterSettings {
  readonly Name?: string
  readonly Value?: string
}

export interface EcsCluster_ExecuteCommandConfiguration {
  readonly KmsKeyId?: string
  readonly LogConfiguration?: EcsCluster_ExecuteCommandLogConfiguration
  readonly Logging?: string
}

export interface EcsCluster_ExecuteCommandLogConfiguration {
  readonly CloudWatchEncryptionEnabled?: boolean
  readonly CloudWatchLogGroupName?: string
  readonly S3BucketName?: string
  readonly S3EncryptionEnabled?: boolean
  readonly S3KeyPrefix?: string
}

export interface EcsCluster_ManagedStorageConfiguration {
  readonly FargateEphemeralStorageKmsKeyId?: string
  readonly KmsKeyId?: string
}

export interface EcsCluster_ServiceConnectDefaults {
  readonly Namespace?: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html */
export interface EcsClusterCapacityProviderAssociations {
  readonly CapacityProviders?: readonly string[]
  readonly Cluster: string
  readonly DefaultCapacityProviderStrategy: readonly EcsClusterCapacityProviderAssociations_CapacityProviderStrategy[]
}

export interface EcsClusterCapacityProviderAssociations_CapacityProviderStrategy {
  readonly Base?: number
  readonly CapacityProvider: string
  readonly Weight?: number
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html */
export interface EcsService {
  readonly AvailabilityZoneRebalancing?: 'DISABLED' | 'ENABLED'
  readonly CapacityProviderStrategy?: readonly EcsService_CapacityProviderStrategyItem[]
  readonly Cluster?: string
  readonly DeploymentConfiguration?: EcsService_DeploymentConfiguration
  readonly DeploymentController?: EcsService_DeploymentController
  readonly DesiredCount?: number
  readonly EnableECSManagedTags?: boolean
  readonly EnableExecuteCommand?: boolean
  readonly ForceNewDeployment?: EcsService_ForceNewDeployment
  readonly HealthCheckGracePeriodSeconds?: number
  readonly LaunchType?: 'EC2' | 'EXTERNAL' | 'FARGATE'
  readonly LoadBalancers?: readonly EcsService_LoadBalancer[]
  readonly Monitoring?: EcsService_MonitoringConfiguration
  readonly NetworkConfiguration?: EcsService_NetworkConfiguration
  readonly PlacementConstraints?: readonly EcsService_PlacementConstraint[]
  readonly PlacementStrategies?: readonly EcsService_PlacementStrategy[]
  readonly PlatformVersion?: string
  readonly PropagateTags?: 'SERVICE' | 'TASK_DEFINITION'
  readonly Role?: string
  readonly SchedulingStrategy?: 'DAEMON' | 'REPLICA'
  readonly ServiceConnectConfiguration?: EcsService_ServiceConnectConfiguration
  readonly ServiceName?: string
  readonly ServiceRegistries?: readonly EcsService_ServiceRegistry[]
  readonly Tags?: readonly Tag[]
  readonly TaskDefinition?: string
  readonly VolumeConfigurations?: readonly EcsService_ServiceVolumeConfiguration[]
  readonly VpcLatticeConfigurations?: readonly EcsService_VpcLatticeConfiguration[]
}

export interface EcsService_AdvancedConfiguration {
  readonly AlternateTargetGroupArn: string
  readonly ProductionListenerRule?: string
  readonly RoleArn?: string
  readonly TestListenerRule?: string
}

export interface EcsService_AwsVpcConfiguration {
  readonly AssignPublicIp?: 'DISABLED' | 'ENABLED'
  readonly SecurityGroups?: readonly string[]
  readonly Subnets?: readonly string[]
}

export interface EcsService_CanaryConfiguration {
  readonly CanaryBakeTimeInMinutes?: number
  readonly CanaryPercent?: number
}

export interface EcsService_CapacityProviderStrategyItem {
  readonly Base?: number
  readonly CapacityProvider?: string
  readonly Weight?: number
}

export interface EcsService_DeploymentAlarms {
  readonly AlarmNames: readonly string[]
  readonly Enable: boolean
  readonly Rollback: boolean
}

export interface EcsService_DeploymentCircuitBreaker {
  readonly Enable: boolean
  readonly ResetOnHealthyTask?: boolean
  readonly Rollback: boolean
  readonly ThresholdConfiguration?: EcsService_ThresholdConfiguration
}

export interface EcsService_DeploymentConfiguration {
  readonly Alarms?: EcsService_DeploymentAlarms
  readonly BakeTimeInMinutes?: number
  readonly CanaryConfiguration?: EcsService_CanaryConfiguration
  readonly DeploymentCircuitBreaker?: EcsService_DeploymentCircuitBreaker
  readonly EarlySuccessCriteria?: EcsService_DeploymentEarlySuccessCriteria
  readonly LifecycleHooks?: readonly EcsService_DeploymentLifecycleHook[]
  readonly LinearConfiguration?: EcsService_LinearConfiguration
  readonly MaximumPercent?: number
  readonly MinimumHealthyPercent?: number
  readonly Strategy?: 'BLUE_GREEN' | 'CANARY' | 'LINEAR' | 'ROLLING'
}

export interface EcsService_DeploymentController {
  readonly Type?: 'CODE_DEPLOY' | 'ECS' | 'EXTERNAL'
}

export interface EcsService_DeploymentEarlySuccessCriteria {
  readonly Enable?: boolean
  readonly HealthyPercent?: number
  readonly SourceServiceRevisionCleanup?: 'BLOCKING' | 'DEFERRED'
}

export interface EcsService_DeploymentLifecycleHook {
  readonly HookDetails?: string | Json
  readonly HookTargetArn?: string
  readonly LifecycleStages: readonly ('POST_PRODUCTION_TRAFFIC_SHIFT' | 'POST_SCALE_UP' | 'POST_TEST_TRAFFIC_SHIFT' | 'PRE_PRODUCTION_TRAFFIC_SHIFT' | 'PRE_SCALE_UP' | 'PRODUCTION_TRAFFIC_SHIFT' | 'RECONCILE_SERVICE' | 'TEST_TRAFFIC_SHIFT')[]
  readonly RoleArn?: string
  readonly TargetType?: 'AWS_LAMBDA' | 'PAUSE'
  readonly TimeoutConfiguration?: EcsService_HookTimeoutConfig
}

export interface EcsService_EBSTagSpecification {
  readonly PropagateTags?: 'SERVICE' | 'TASK_DEFINITION'
  readonly ResourceType: string
  readonly Tags?: readonly Tag[]
}

export interface EcsService_ForceNewDeployment {
  readonly EnableForceNewDeployment: boolean
  readonly ForceNewDeploymentNonce?: string
}

export interface EcsService_HookTimeoutConfig {
  readonly Action?: 'CONTINUE' | 'ROLLBACK'
  readonly TimeoutInMinutes?: number
}

export interface EcsService_LinearConfiguration {
  readonly StepBakeTimeInMinutes?: number
  readonly StepPercent?: number
}

export interface EcsService_LoadBalancer {
  readonly AdvancedConfiguration?: EcsService_AdvancedConfiguration
  readonly ContainerName?: string
  readonly ContainerPort?: number
  readonly LoadBalancerName?: string
  readonly TargetGroupArn?: string
}

export interface EcsService_LogConfiguration {
  readonly LogDriver?: string
  readonly Options?: { readonly [key: string]: string }
  readonly SecretOptions?: readonly EcsService_Secret[]
}

export interface EcsService_MetricConfiguration {
  readonly MetricNames: readonly ('CPUUtilization' | 'MemoryUtilization')[]
  readonly ResolutionSeconds: 20 | 60
}

export interface EcsService_MonitoringConfiguration {
  readonly MetricConfigurations: readonly EcsService_MetricConfiguration[]
}

export interface EcsService_NetworkConfiguration {
  readonly AwsvpcConfiguration?: EcsService_AwsVpcConfiguration
}

export interface EcsService_PlacementConstraint {
  readonly Expression?: string
  readonly Type: 'distinctInstance' | 'memberOf'
}

export interface EcsService_PlacementStrategy {
  readonly Field?: string
  readonly Type: 'binpack' | 'random' | 'spread'
}

export interface EcsService_Secret {
  readonly Name: string
  readonly ValueFrom: string
}

export interface EcsService_ServiceConnectAccessLogConfiguration {
  readonly Format: 'JSON' | 'TEXT'
  readonly IncludeQueryParameters?: 'DISABLED' | 'ENABLED'
}

export interface EcsService_ServiceConnectClientAlias {
  readonly DnsName?: string
  readonly Port: number
  readonly TestTrafficRules?: EcsService_ServiceConnectTestTrafficRules
}

export interface EcsService_ServiceConnectConfiguration {
  readonly AccessLogConfiguration?: EcsService_ServiceConnectAccessLogConfiguration
  readonly Enabled: boolean
  readonly LogConfiguration?: EcsService_LogConfiguration
  readonly Namespace?: string
  readonly Services?: readonly EcsService_ServiceConnectService[]
}

export interface EcsService_ServiceConnectService {
  readonly ClientAliases?: readonly EcsService_ServiceConnectClientAlias[]
  readonly DiscoveryName?: string
  readonly IngressPortOverride?: number
  readonly PortName: string
  readonly Timeout?: EcsService_TimeoutConfiguration
  readonly Tls?: EcsService_ServiceConnectTlsConfiguration
}

export interface EcsService_ServiceConnectTestTrafficRules {
  readonly Header: EcsService_ServiceConnectTestTrafficRulesHeader
}

export interface EcsService_ServiceConnectTestTrafficRulesHeader {
  readonly Name: string
  readonly Value?: EcsService_ServiceConnectTestTrafficRulesHeaderValue
}

export interface EcsService_ServiceConnectTestTrafficRulesHeaderValue {
  readonly Exact: string
}

export interface EcsService_ServiceConnectTlsCertificateAuthority {
  readonly AwsPcaAuthorityArn?: string
}

export interface EcsService_ServiceConnectTlsConfiguration {
  readonly IssuerCertificateAuthority: EcsService_ServiceConnectTlsCertificateAuthority
  readonly KmsKey?: string
  readonly RoleArn?: string
}

export interface EcsService_ServiceManagedEBSVolumeConfiguration {
  readonly Encrypted?: boolean
  readonly FilesystemType?: string
  readonly Iops?: number
  readonly KmsKeyId?: string
  readonly RoleArn: string
  readonly SizeInGiB?: number
  readonly SnapshotId?: string
  readonly TagSpecifications?: readonly EcsService_EBSTagSpecification[]
  readonly Throughput?: number
  readonly VolumeInitializationRate?: number
  readonly VolumeType?: string
}

export interface EcsService_ServiceRegistry {
  readonly ContainerName?: string
  readonly ContainerPort?: number
  readonly Port?: number
  readonly RegistryArn?: string
}

export interface EcsService_ServiceVolumeConfiguration {
  readonly ManagedEBSVolume?: EcsService_ServiceManagedEBSVolumeConfiguration
  readonly Name: string
}

export interface EcsService_ThresholdConfiguration {
  readonly Type: 'BOUNDED_PERCENT' | 'COUNT' | 'UNBOUNDED_PERCENT'
  readonly Value: number
}

export interface EcsService_TimeoutConfiguration {
  readonly IdleTimeoutSeconds?: number
  readonly PerRequestTimeoutSeconds?: number
}

export interface EcsService_VpcLatticeConfiguration {
  readonly PortName: string
  readonly RoleArn: string
  readonly TargetGroupArn: string
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html */
export interface EcsTaskDefinition {
  readonly ContainerDefinitions?: readonly EcsTaskDefinition_ContainerDefinition[]
  readonly Cpu?: string
  readonly EnableFaultInjection?: boolean
  readonly EphemeralStorage?: EcsTaskDefinition_EphemeralStorage
  readonly ExecutionRoleArn?: string
  readonly Family?: string
  readonly InferenceAccelerators?: readonly EcsTaskDefinition_InferenceAccelerator[]
  readonly IpcMode?: string
  readonly Memory?: string
  readonly NetworkMode?: string
  readonly PidMode?: string
  readonly PlacementConstraints?: readonly EcsTaskDefinition_TaskDefinitionPlacementConstraint[]
  readonly ProxyConfiguration?: EcsTaskDefinition_ProxyConfiguration
  readonly RequiresCompatibilities?: readonly string[]
  readonly RuntimePlatform?: EcsTaskDefinition_RuntimePlatform
  readonly Tags?: readonly Tag[]
  readonly TaskRoleArn?: string
  readonly Volumes?: readonly EcsTaskDefinition_Volume[]
}

export interface EcsTaskDefinition_AuthorizationConfig {
  readonly AccessPointId?: string
  readonly IAM?: 'DISABLED' | 'ENABLED'
}

export interface EcsTaskDefinition_ContainerDefinition {
  readonly Command?: readonly string[]
  readonly Cpu?: number
  readonly CredentialSpecs?: readonly string[]
  readonly DependsOn?: readonly EcsTaskDefinition_ContainerDependency[]
  readonly DisableNetworking?: boolean
  readonly DnsSearchDomains?: readonly string[]
  readonly DnsServers?: readonly string[]
  readonly DockerLabels?: { readonly [key: string]: string }
  readonly DockerSecurityOptions?: readonly string[]
  readonly EntryPoint?: readonly string[]
  readonly Environment?: readonly EcsTaskDefinition_KeyValuePair[]
  readonly EnvironmentFiles?: readonly EcsTaskDefinition_EnvironmentFile[]
  readonly Essential?: boolean
  readonly ExtraHosts?: readonly EcsTaskDefinition_HostEntry[]
  readonly FirelensConfiguration?: EcsTaskDefinition_FirelensConfiguration
  readonly HealthCheck?: EcsTaskDefinition_HealthCheck
  readonly Hostname?: string
  readonly Image: string
  readonly Interactive?: boolean
  readonly Links?: readonly string[]
  readonly LinuxParameters?: EcsTaskDefinition_LinuxParameters
  readonly LogConfiguration?: EcsTaskDefinition_LogConfiguration
  readonly Memory?: number
  readonly MemoryReservation?: number
  readonly MountPoints?: readonly EcsTaskDefinition_MountPoint[]
  readonly Name: string
  readonly PortMappings?: readonly EcsTaskDefinition_PortMapping[]
  readonly Privileged?: boolean
  readonly PseudoTerminal?: boolean
  readonly ReadonlyRootFilesystem?: boolean
  readonly RepositoryCredentials?: EcsTaskDefinition_RepositoryCredentials
  readonly ResourceRequirements?: readonly EcsTaskDefinition_ResourceRequirement[]
  readonly RestartPolicy?: EcsTaskDefinition_RestartPolicy
  readonly Secrets?: readonly EcsTaskDefinition_Secret[]
  readonly StartTimeout?: number
  readonly StopTimeout?: number
  readonly SystemControls?: readonly EcsTaskDefinition_SystemControl[]
  readonly Ulimits?: readonly EcsTaskDefinition_Ulimit[]
  readonly User?: string
  readonly VersionConsistency?: 'disabled' | 'enabled'
  readonly VolumesFrom?: readonly EcsTaskDefinition_VolumeFrom[]
  readonly WorkingDirectory?: string
}

export interface EcsTaskDefinition_ContainerDependency {
  readonly Condition?: string
  readonly ContainerName?: string
}

export interface EcsTaskDefinition_Device {
  readonly ContainerPath?: string
  readonly HostPath?: string
  readonly Permissions?: readonly string[]
}

export interface EcsTaskDefinition_DockerVolumeConfiguration {
  readonly Autoprovision?: boolean
  readonly Driver?: string
  readonly DriverOpts?: { readonly [key: string]: string }
  readonly Labels?: { readonly [key: string]: string }
  readonly Scope?: string
}

export interface EcsTaskDefinition_EFSVolumeConfiguration {
  readonly AuthorizationConfig?: EcsTaskDefinition_AuthorizationConfig
  readonly FilesystemId: string
  readonly RootDirectory?: string
  readonly TransitEncryption?: 'DISABLED' | 'ENABLED'
  readonly TransitEncryptionPort?: number
}

export interface EcsTaskDefinition_EnvironmentFile {
  readonly Type?: string
  readonly Value?: string
}

export interface EcsTaskDefinition_EphemeralStorage {
  readonly SizeInGiB?: number
}

export interface EcsTaskDefinition_FSxAuthorizationConfig {
  readonly CredentialsParameter: string
  readonly Domain: string
}

export interface EcsTaskDefinition_FSxWindowsFileServerVolumeConfiguration {
  readonly AuthorizationConfig?: EcsTaskDefinition_FSxAuthorizationConfig
  readonly FileSystemId: string
  readonly RootDirectory: string
}

export interface EcsTaskDefinition_FirelensConfiguration {
  readonly Options?: { readonly [key: string]: string }
  readonly Type?: string
}

export interface EcsTaskDefinition_HealthCheck {
  readonly Command?: readonly string[]
  readonly Interval?: number
  readonly Retries?: number
  readonly StartPeriod?: number
  readonly Timeout?: number
}

export interface EcsTaskDefinition_HostEntry {
  readonly Hostname?: string
  readonly IpAddress?: string
}

export interface EcsTaskDefinition_HostVolumeProperties {
  readonly SourcePath?: string
}

export interface EcsTaskDefinition_InferenceAccelerator {
  readonly DeviceName?: string
  readonly DeviceType?: string
}

export interface EcsTaskDefinition_KernelCapabilities {
  readonly Add?: readonly string[]
  readonly Drop?: readonly string[]
}

export interface EcsTaskDefinition_KeyValuePair {
  readonly Name?: string
  readonly Value?: string
}

export interface EcsTaskDefinition_LinuxParameters {
  readonly Capabilities?: EcsTaskDefinition_KernelCapabilities
  readonly Devices?: readonly EcsTaskDefinition_Device[]
  readonly InitProcessEnabled?: boolean
  readonly MaxSwap?: number
  readonly SharedMemorySize?: number
  readonly Swappiness?: number
  readonly Tmpfs?: readonly EcsTaskDefinition_Tmpfs[]
}

export interface EcsTaskDefinition_LogConfiguration {
  readonly LogDriver: string
  readonly Options?: { readonly [key: string]: string }
  readonly SecretOptions?: readonly EcsTaskDefinition_Secret[]
}

export interface EcsTaskDefinition_MountPoint {
  readonly ContainerPath?: string
  readonly ReadOnly?: boolean
  readonly SourceVolume?: string
}

export interface EcsTaskDefinition_PortMapping {
  readonly AppProtocol?: 'grpc' | 'http' | 'http2'
  readonly ContainerPort?: number
  readonly ContainerPortRange?: string
  readonly HostPort?: number
  readonly Name?: string
  readonly Protocol?: string
}

export interface EcsTaskDefinition_ProxyConfiguration {
  readonly ContainerName: string
  readonly ProxyConfigurationProperties?: readonly EcsTaskDefinition_KeyValuePair[]
  readonly Type?: string
}

export interface EcsTaskDefinition_RepositoryCredentials {
  readonly CredentialsParameter?: string
}

export interface EcsTaskDefinition_ResourceRequirement {
  readonly Type: string
  readonly Value: string
}

export interface EcsTaskDefinition_RestartPolicy {
  readonly Enabled?: boolean
  readonly IgnoredExitCodes?: readonly number[]
  readonly RestartAttemptPeriod?: number
}

export interface EcsTaskDefinition_RuntimePlatform {
  readonly CpuArchitecture?: string
  readonly OperatingSystemFamily?: string
}

export interface EcsTaskDefinition_S3FilesVolumeConfiguration {
  readonly AccessPointArn?: string
  readonly FileSystemArn: string
  readonly RootDirectory?: string
  readonly TransitEncryptionPort?: number
}

export interface EcsTaskDefinition_Secret {
  readonly Name: string
  readonly ValueFrom: string
}

export interface EcsTaskDefinition_SystemControl {
  readonly Namespace?: string
  readonly Value?: string
}

export interface EcsTaskDefinition_TaskDefinitionPlacementConstraint {
  readonly Expression?: string
  readonly Type: string
}

export interface EcsTaskDefinition_Tmpfs {
  readonly ContainerPath?: string
  readonly MountOptions?: readonly string[]
  readonly Size: number
}

export interface EcsTaskDefinition_Ulimit {
  readonly HardLimit: number
  readonly Name: string
  readonly SoftLimit: number
}

export interface EcsTaskDefinition_Volume {
  readonly ConfiguredAtLaunch?: boolean
  readonly DockerVolumeConfiguration?: EcsTaskDefinition_DockerVolumeConfiguration
  readonly EFSVolumeConfiguration?: EcsTaskDefinition_EFSVolumeConfiguration
  readonly FSxWindowsFileServerVolumeConfiguration?: EcsTaskDefinition_FSxWindowsFileServerVolumeConfiguration
  readonly Host?: EcsTaskDefinition_HostVolumeProperties
  readonly Name?: string
  readonly S3FilesVolumeConfiguration?: EcsTaskDefinition_S3FilesVolumeConfiguration
}

export interface EcsTaskDefinition_VolumeFrom {
  readonly ReadOnly?: boolean
  readonly SourceContainer?: string
}
