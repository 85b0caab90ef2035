// Generated from AWS’s service models by scripts/generate-integrations.ts. Do not edit.
export type AMITypes = "AL2_x86_64" | "AL2_x86_64_GPU" | "AL2_ARM_64" | "CUSTOM" | "BOTTLEROCKET_ARM_64" | "BOTTLEROCKET_x86_64" | "BOTTLEROCKET_ARM_64_FIPS" | "BOTTLEROCKET_x86_64_FIPS" | "BOTTLEROCKET_ARM_64_NVIDIA" | "BOTTLEROCKET_x86_64_NVIDIA" | "BOTTLEROCKET_ARM_64_NVIDIA_FIPS" | "BOTTLEROCKET_x86_64_NVIDIA_FIPS" | "WINDOWS_CORE_2019_x86_64" | "WINDOWS_FULL_2019_x86_64" | "WINDOWS_CORE_2022_x86_64" | "WINDOWS_FULL_2022_x86_64" | "WINDOWS_CORE_2025_x86_64" | "WINDOWS_FULL_2025_x86_64" | "AL2023_x86_64_STANDARD" | "AL2023_ARM_64_STANDARD" | "AL2023_x86_64_NEURON" | "AL2023_x86_64_NVIDIA" | "AL2023_ARM_64_NVIDIA"
export interface AccessConfigResponse {
  readonly BootstrapClusterCreatorAdminPermissions?: boolean
  readonly AuthenticationMode?: AuthenticationMode
}
export type AuthenticationMode = "API" | "API_AND_CONFIG_MAP" | "CONFIG_MAP"
export interface AutoScalingGroup {
  readonly Name?: string
}
export interface BlockStorage {
  readonly Enabled?: boolean
}
export type CapacityTypes = "ON_DEMAND" | "SPOT" | "CAPACITY_BLOCK"
export interface Certificate {
  readonly Data?: string
}
export interface Cluster {
  readonly Name?: string
  readonly Arn?: string
  readonly CreatedAt?: number | string
  readonly Version?: string
  readonly Endpoint?: string
  readonly RoleArn?: string
  readonly ResourcesVpcConfig?: VpcConfigResponse
  readonly KubernetesNetworkConfig?: KubernetesNetworkConfigResponse
  readonly Logging?: Logging
  readonly Identity?: Identity
  readonly Status?: ClusterStatus
  readonly CertificateAuthority?: Certificate
  readonly ClientRequestToken?: string
  readonly PlatformVersion?: string
  readonly Tags?: { readonly [name: string]: string }
  readonly EncryptionConfig?: readonly EncryptionConfig[]
  readonly ConnectorConfig?: ConnectorConfigResponse
  readonly Id?: string
  readonly Health?: ClusterHealth
  readonly OutpostConfig?: OutpostConfigResponse
  readonly AccessConfig?: AccessConfigResponse
  readonly UpgradePolicy?: UpgradePolicyResponse
  readonly ZonalShiftConfig?: ZonalShiftConfigResponse
  readonly RemoteNetworkConfig?: RemoteNetworkConfigResponse
  readonly ComputeConfig?: ComputeConfigResponse
  readonly StorageConfig?: StorageConfigResponse
  readonly DeletionProtection?: boolean
  readonly ControlPlaneScalingConfig?: ControlPlaneScalingConfig
}
export interface ClusterHealth {
  readonly Issues?: readonly ClusterIssue[]
}
export interface ClusterIssue {
  readonly Code?: ClusterIssueCode
  readonly Message?: string
  readonly ResourceIds?: readonly string[]
}
export type ClusterIssueCode = "AccessDenied" | "ClusterUnreachable" | "ConfigurationConflict" | "InternalFailure" | "ResourceLimitExceeded" | "ResourceNotFound" | "IamRoleNotFound" | "VpcNotFound" | "InsufficientFreeAddresses" | "Ec2ServiceNotSubscribed" | "Ec2SubnetNotFound" | "Ec2SecurityGroupNotFound" | "KmsGrantRevoked" | "KmsKeyNotFound" | "KmsKeyMarkedForDeletion" | "KmsKeyDisabled" | "StsRegionalEndpointDisabled" | "UnsupportedVersion" | "Other"
export type ClusterStatus = "CREATING" | "ACTIVE" | "DELETING" | "FAILED" | "UPDATING" | "PENDING"
export interface ComputeConfigRequest {
  readonly Enabled?: boolean
  readonly NodePools?: readonly string[]
  readonly NodeRoleArn?: string
}
export interface ComputeConfigResponse {
  readonly Enabled?: boolean
  readonly NodePools?: readonly string[]
  readonly NodeRoleArn?: string
}
export interface ConnectorConfigResponse {
  readonly ActivationId?: string
  readonly ActivationCode?: string
  readonly ActivationExpiry?: number | string
  readonly Provider?: string
  readonly RoleArn?: string
}
export interface ControlPlanePlacementRequest {
  readonly GroupName?: string
}
export interface ControlPlanePlacementResponse {
  readonly GroupName?: string
}
export interface ControlPlaneScalingConfig {
  readonly Tier?: ProvisionedControlPlaneTier
}
export interface CreateAccessConfigRequest {
  readonly BootstrapClusterCreatorAdminPermissions?: boolean
  readonly AuthenticationMode?: AuthenticationMode
}
export interface CreateClusterRequest {
  readonly Name: string
  readonly Version?: string
  readonly RoleArn: string
  readonly ResourcesVpcConfig: VpcConfigRequest
  readonly KubernetesNetworkConfig?: KubernetesNetworkConfigRequest
  readonly Logging?: Logging
  readonly ClientRequestToken?: string
  readonly Tags?: { readonly [name: string]: string }
  readonly EncryptionConfig?: readonly EncryptionConfig[]
  readonly OutpostConfig?: OutpostConfigRequest
  readonly AccessConfig?: CreateAccessConfigRequest
  readonly BootstrapSelfManagedAddons?: boolean
  readonly UpgradePolicy?: UpgradePolicyRequest
  readonly ZonalShiftConfig?: ZonalShiftConfigRequest
  readonly RemoteNetworkConfig?: RemoteNetworkConfigRequest
  readonly ComputeConfig?: ComputeConfigRequest
  readonly StorageConfig?: StorageConfigRequest
  readonly DeletionProtection?: boolean
  readonly ControlPlaneScalingConfig?: ControlPlaneScalingConfig
}
export interface CreateClusterResponse {
  readonly Cluster?: Cluster
}
export interface CreateFargateProfileRequest {
  readonly FargateProfileName: string
  readonly ClusterName: string
  readonly PodExecutionRoleArn: string
  readonly Subnets?: readonly string[]
  readonly Selectors?: readonly FargateProfileSelector[]
  readonly ClientRequestToken?: string
  readonly Tags?: { readonly [name: string]: string }
}
export interface CreateFargateProfileResponse {
  readonly FargateProfile?: FargateProfile
}
export interface CreateNodegroupRequest {
  readonly ClusterName: string
  readonly NodegroupName: string
  readonly ScalingConfig?: NodegroupScalingConfig
  readonly DiskSize?: number
  readonly Subnets: readonly string[]
  readonly InstanceTypes?: readonly string[]
  readonly AmiType?: AMITypes
  readonly RemoteAccess?: RemoteAccessConfig
  readonly NodeRole: string
  readonly Labels?: { readonly [name: string]: string }
  readonly Taints?: readonly Taint[]
  readonly Tags?: { readonly [name: string]: string }
  readonly ClientRequestToken?: string
  readonly LaunchTemplate?: LaunchTemplateSpecification
  readonly UpdateConfig?: NodegroupUpdateConfig
  readonly NodeRepairConfig?: NodeRepairConfig
  readonly CapacityType?: CapacityTypes
  readonly Version?: string
  readonly ReleaseVersion?: string
  readonly WarmPoolConfig?: WarmPoolConfig
}
export interface CreateNodegroupResponse {
  readonly Nodegroup?: Nodegroup
}
export interface DeleteClusterRequest {
  readonly Name: string
}
export interface DeleteClusterResponse {
  readonly Cluster?: Cluster
}
export interface DeleteFargateProfileRequest {
  readonly ClusterName: string
  readonly FargateProfileName: string
}
export interface DeleteFargateProfileResponse {
  readonly FargateProfile?: FargateProfile
}
export interface DeleteNodegroupRequest {
  readonly ClusterName: string
  readonly NodegroupName: string
}
export interface DeleteNodegroupResponse {
  readonly Nodegroup?: Nodegroup
}
export interface ElasticLoadBalancing {
  readonly Enabled?: boolean
}
export interface EncryptionConfig {
  readonly Resources?: readonly string[]
  readonly Provider?: Provider
}
export interface FargateProfile {
  readonly FargateProfileName?: string
  readonly FargateProfileArn?: string
  readonly ClusterName?: string
  readonly CreatedAt?: number | string
  readonly PodExecutionRoleArn?: string
  readonly Subnets?: readonly string[]
  readonly Selectors?: readonly FargateProfileSelector[]
  readonly Status?: FargateProfileStatus
  readonly Tags?: { readonly [name: string]: string }
  readonly Health?: FargateProfileHealth
}
export interface FargateProfileHealth {
  readonly Issues?: readonly FargateProfileIssue[]
}
export interface FargateProfileIssue {
  readonly Code?: FargateProfileIssueCode
  readonly Message?: string
  readonly ResourceIds?: readonly string[]
}
export type FargateProfileIssueCode = "PodExecutionRoleAlreadyInUse" | "AccessDenied" | "ClusterUnreachable" | "InternalFailure"
export interface FargateProfileSelector {
  readonly Namespace?: string
  readonly Labels?: { readonly [name: string]: string }
}
export type FargateProfileStatus = "CREATING" | "ACTIVE" | "DELETING" | "CREATE_FAILED" | "DELETE_FAILED"
export interface Identity {
  readonly Oidc?: OIDC
}
export type IpFamily = "ipv4" | "ipv6"
export interface Issue {
  readonly Code?: NodegroupIssueCode
  readonly Message?: string
  readonly ResourceIds?: readonly string[]
}
export interface KubernetesNetworkConfigRequest {
  readonly ServiceIpv4Cidr?: string
  readonly IpFamily?: IpFamily
  readonly ElasticLoadBalancing?: ElasticLoadBalancing
}
export interface KubernetesNetworkConfigResponse {
  readonly ServiceIpv4Cidr?: string
  readonly ServiceIpv6Cidr?: string
  readonly IpFamily?: IpFamily
  readonly ElasticLoadBalancing?: ElasticLoadBalancing
}
export interface LaunchTemplateSpecification {
  readonly Name?: string
  readonly Version?: string
  readonly Id?: string
}
export interface LogSetup {
  readonly Types?: readonly LogType[]
  readonly Enabled?: boolean
}
export type LogType = "api" | "audit" | "authenticator" | "controllerManager" | "scheduler"
export interface Logging {
  readonly ClusterLogging?: readonly LogSetup[]
}
export interface NodeRepairConfig {
  readonly Enabled?: boolean
  readonly MaxUnhealthyNodeThresholdCount?: number
  readonly MaxUnhealthyNodeThresholdPercentage?: number
  readonly MaxParallelNodesRepairedCount?: number
  readonly MaxParallelNodesRepairedPercentage?: number
  readonly NodeRepairConfigOverrides?: readonly NodeRepairConfigOverrides[]
}
export interface NodeRepairConfigOverrides {
  readonly NodeMonitoringCondition?: string
  readonly NodeUnhealthyReason?: string
  readonly MinRepairWaitTimeMins?: number
  readonly RepairAction?: RepairAction
}
export interface Nodegroup {
  readonly NodegroupName?: string
  readonly NodegroupArn?: string
  readonly ClusterName?: string
  readonly Version?: string
  readonly ReleaseVersion?: string
  readonly CreatedAt?: number | string
  readonly ModifiedAt?: number | string
  readonly Status?: NodegroupStatus
  readonly CapacityType?: CapacityTypes
  readonly ScalingConfig?: NodegroupScalingConfig
  readonly InstanceTypes?: readonly string[]
  readonly Subnets?: readonly string[]
  readonly RemoteAccess?: RemoteAccessConfig
  readonly AmiType?: AMITypes
  readonly NodeRole?: string
  readonly Labels?: { readonly [name: string]: string }
  readonly Taints?: readonly Taint[]
  readonly Resources?: NodegroupResources
  readonly DiskSize?: number
  readonly Health?: NodegroupHealth
  readonly UpdateConfig?: NodegroupUpdateConfig
  readonly NodeRepairConfig?: NodeRepairConfig
  readonly LaunchTemplate?: LaunchTemplateSpecification
  readonly Tags?: { readonly [name: string]: string }
  readonly WarmPoolConfig?: WarmPoolConfig
}
export interface NodegroupHealth {
  readonly Issues?: readonly Issue[]
}
export type NodegroupIssueCode = "AutoScalingGroupNotFound" | "AutoScalingGroupInvalidConfiguration" | "Ec2SecurityGroupNotFound" | "Ec2SecurityGroupDeletionFailure" | "Ec2LaunchTemplateNotFound" | "Ec2LaunchTemplateVersionMismatch" | "Ec2SubnetNotFound" | "Ec2SubnetInvalidConfiguration" | "IamInstanceProfileNotFound" | "Ec2SubnetMissingIpv6Assignment" | "IamLimitExceeded" | "IamNodeRoleNotFound" | "NodeCreationFailure" | "AsgInstanceLaunchFailures" | "InstanceLimitExceeded" | "InsufficientFreeAddresses" | "AccessDenied" | "InternalFailure" | "ClusterUnreachable" | "AmiIdNotFound" | "AutoScalingGroupOptInRequired" | "AutoScalingGroupRateLimitExceeded" | "Ec2LaunchTemplateDeletionFailure" | "Ec2LaunchTemplateInvalidConfiguration" | "Ec2LaunchTemplateMaxLimitExceeded" | "Ec2SubnetListTooLong" | "IamThrottling" | "NodeTerminationFailure" | "PodEvictionFailure" | "SourceEc2LaunchTemplateNotFound" | "LimitExceeded" | "Unknown" | "AutoScalingGroupInstanceRefreshActive" | "KubernetesLabelInvalid" | "Ec2LaunchTemplateVersionMaxLimitExceeded" | "Ec2InstanceTypeDoesNotExist"
export interface NodegroupResources {
  readonly AutoScalingGroups?: readonly AutoScalingGroup[]
  readonly RemoteAccessSecurityGroup?: string
}
export interface NodegroupScalingConfig {
  readonly MinSize?: number
  readonly MaxSize?: number
  readonly DesiredSize?: number
}
export type NodegroupStatus = "CREATING" | "ACTIVE" | "UPDATING" | "DELETING" | "CREATE_FAILED" | "DELETE_FAILED" | "DEGRADED"
export interface NodegroupUpdateConfig {
  readonly MaxUnavailable?: number
  readonly MaxUnavailablePercentage?: number
  readonly UpdateStrategy?: NodegroupUpdateStrategies
}
export type NodegroupUpdateStrategies = "DEFAULT" | "MINIMAL"
export interface OIDC {
  readonly Issuer?: string
}
export interface OutpostConfigRequest {
  readonly OutpostArns: readonly string[]
  readonly ControlPlaneInstanceType: string
  readonly ControlPlanePlacement?: ControlPlanePlacementRequest
}
export interface OutpostConfigResponse {
  readonly OutpostArns: readonly string[]
  readonly ControlPlaneInstanceType: string
  readonly ControlPlanePlacement?: ControlPlanePlacementResponse
}
export interface Provider {
  readonly KeyArn?: string
}
export type ProvisionedControlPlaneTier = "standard" | "tier-xl" | "tier-2xl" | "tier-4xl" | "tier-8xl"
export interface RemoteAccessConfig {
  readonly Ec2SshKey?: string
  readonly SourceSecurityGroups?: readonly string[]
}
export interface RemoteNetworkConfigRequest {
  readonly RemoteNodeNetworks?: readonly RemoteNodeNetwork[]
  readonly RemotePodNetworks?: readonly RemotePodNetwork[]
}
export interface RemoteNetworkConfigResponse {
  readonly RemoteNodeNetworks?: readonly RemoteNodeNetwork[]
  readonly RemotePodNetworks?: readonly RemotePodNetwork[]
}
export interface RemoteNodeNetwork {
  readonly Cidrs?: readonly string[]
}
export interface RemotePodNetwork {
  readonly Cidrs?: readonly string[]
}
export type RepairAction = "Replace" | "Reboot" | "NoAction"
export interface StorageConfigRequest {
  readonly BlockStorage?: BlockStorage
}
export interface StorageConfigResponse {
  readonly BlockStorage?: BlockStorage
}
export type SupportType = "STANDARD" | "EXTENDED"
export interface Taint {
  readonly Key?: string
  readonly Value?: string
  readonly Effect?: TaintEffect
}
export type TaintEffect = "NO_SCHEDULE" | "NO_EXECUTE" | "PREFER_NO_SCHEDULE"
export interface UpgradePolicyRequest {
  readonly SupportType?: SupportType
}
export interface UpgradePolicyResponse {
  readonly SupportType?: SupportType
}
export interface VpcConfigRequest {
  readonly SubnetIds?: readonly string[]
  readonly SecurityGroupIds?: readonly string[]
  readonly EndpointPublicAccess?: boolean
  readonly EndpointPrivateAccess?: boolean
  readonly PublicAccessCidrs?: readonly string[]
}
export interface VpcConfigResponse {
  readonly SubnetIds?: readonly string[]
  readonly SecurityGroupIds?: readonly string[]
  readonly ClusterSecurityGroupId?: string
  readonly VpcId?: string
  readonly EndpointPublicAccess?: boolean
  readonly EndpointPrivateAccess?: boolean
  readonly PublicAccessCidrs?: readonly string[]
}
export interface WarmPoolConfig {
  readonly Enabled?: boolean
  readonly MinSize?: number
  readonly MaxGroupPreparedCapacity?: number
  readonly PoolState?: WarmPoolState
  readonly ReuseOnScaleIn?: boolean
}
export type WarmPoolState = "STOPPED" | "RUNNING" | "HIBERNATED"
export interface ZonalShiftConfigRequest {
  readonly Enabled?: boolean
}
export interface ZonalShiftConfigResponse {
  readonly Enabled?: boolean
}
